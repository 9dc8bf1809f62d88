import type { Turn } from '../model/rules/turn.ts';
import type { Call, CallState } from '../model/state/call.ts';
import type { CallProps } from '../props.ts';

/** What the parts of the talk are given: the call, and where it stands. */
export interface TalkingProps extends CallProps {
  call: Call;
  state: CallState;
  turns: readonly Turn[];
}
