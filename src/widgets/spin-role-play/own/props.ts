import type { Table } from '../../../coach/model/table.ts';
import type { TalkingProps } from '../call/props.ts';
import type { OwnData } from '../model/own/hearing.ts';
import type { Aside, Own } from '../model/state/own.ts';
import type { CallLine } from '../model/state/scenario.ts';

/** A call in one's own words, as the parts of the talk are given it. */
export interface OwnCall {
  /** what was typed since the last sentence and understood as no line */
  asides: readonly Aside[];
  /** what stands in the field; it outlives the field */
  draft: { current: string };
  say(line: CallLine, own: Own): void;
  askBack(aside: Aside): void;
}

export interface OwnProps extends TalkingProps, OwnCall {
  table: Table;
  data: OwnData;
  /** the customer's last words */
  context: string;
}
