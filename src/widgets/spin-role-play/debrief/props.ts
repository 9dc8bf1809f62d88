import type { Marks } from '../model/code/marks.ts';
import type { Recording } from '../model/code/code.ts';
import type { Coach } from '../model/debrief/coach.ts';
import type { Debrief } from '../model/debrief/debrief.ts';
import type { Turn } from '../model/rules/turn.ts';
import type { Call } from '../model/state/call.ts';
import type { Exchange } from '../model/talk/said.ts';
import type { CallProps } from '../props.ts';

export interface DebriefProps extends CallProps {
  coach: Coach;
  recording: Recording;
  /** a trainer's, where some came with the call */
  marks: Marks | null;
  /** the call as it first went, when this one was taken up again from its middle */
  earlier: readonly Turn[] | null;
  takenBack: number;
  /** how many sentences were said by somebody else before the call was taken over */
  given: number;
  /** opened from somebody's link: nothing of it is the reader's own */
  foreign: boolean;
  again(): void;
  rewind?(to: number): void;
}

/** What the parts of a debrief are given: one call, worked out, and all the words. */
export interface Told extends DebriefProps {
  call: Call;
  result: Debrief;
  exchanges: Exchange[];
}
