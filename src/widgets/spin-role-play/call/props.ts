import type { ComponentType } from 'preact';
import type { Table } from '../../../coach/model/hear/table.ts';
import type { OwnData } from '../model/own/hearing.ts';
import type { Thing } from '../model/own/naming.ts';
import type { Turn } from '../model/rules/turn.ts';
import type { Call, CallState } from '../model/state/call.ts';
import type { Aside, Own } from '../model/state/own.ts';
import type { CallLine } from '../model/state/scenario.ts';
import type { CallProps } from '../props.ts';

/** What the parts of the talk are given: the call, and where it stands. */
export interface TalkingProps extends CallProps {
  call: Call;
  state: CallState;
  turns: readonly Turn[];
}

/** A call in one's own words, as the parts of the talk are given it. */
export interface OwnCall {
  /** what was typed since the last sentence and understood as no line */
  asides: readonly Aside[];
  /** what stands in the field; it outlives the field, and the page */
  typed: string;
  type(text: string): void;
  say(line: CallLine, own: Own): void;
  askBack(aside: Aside): void;
}

export interface OwnProps extends TalkingProps, OwnCall {
  table: Table;
  data: OwnData;
  /** the customer's last words */
  context: string;
}

/** What one's own words need: null until it has come. */
export interface OwnLate {
  late: {
    OwnWords: ComponentType<OwnProps>;
    data: OwnData;
    table: Table;
    /** see `namedIn` */
    named(text: string, things: readonly Thing[], most: number): readonly string[];
  } | null;
  failed: boolean;
}
