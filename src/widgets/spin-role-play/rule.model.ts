import type { Call, CallLine, CallState, Knowledge } from './call.model.ts';
import type { Trait } from './customer.model.ts';
import type { Kind } from './schema.ts';

/** What a rule may look at: the call, its state before the line, and the line. */
export interface Moment {
  call: Call;
  state: CallState;
  line: CallLine;
  known: Knowledge;
  trait: Trait;
}

/** A rule of the call. Its name, sentence and source stand in content/role-play/rules.yaml. */
export interface Rule {
  name: string;
  /** the kinds of line that it judges */
  kinds: readonly Kind[];
  fires(moment: Moment): boolean;
  /** whether the learner did well; neither for what is only noted */
  verdict: 'gain' | 'loss' | 'neither';
  /** the line does not land: what it wanted to bring about does not happen */
  stops?: true;
  /** on top of the one point of patience that every line costs */
  patience?: number | ((moment: Moment) => number);
  trust?: number | ((moment: Moment) => number);
  objection?: true;
  ends?: 'order' | 'advance' | 'leave' | 'no-sale';
}

export const questions: readonly Kind[] = ['situation', 'problem', 'implication', 'need-payoff'];
export const everything: readonly Kind[] = [
  ...questions,
  'rapport',
  'summary',
  'pitch',
  'proof',
  'close',
];
