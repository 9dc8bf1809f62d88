import type { Call, CallLine } from './call.model.ts';
import type { Knowledge } from './known.model.ts';
import type { Links } from './links.model.ts';
import type { Trait } from './customer.model.ts';
import type { Stage } from './need.model.ts';
import type { Kind } from './schema.ts';

/** What the gauges come to: all that a rule may see of them. None looks at patience, which only runs out. */
export interface Mood {
  /** questions in a row: under two, two, three and more */
  asked: 'few' | 'some' | 'many';
  /** trusts enough for a sensitive question */
  open: boolean;
  stage: Stage;
  /** would agree now, if asked, to a next step, or to sign */
  advance: boolean;
  order: boolean;
}

/** What a rule may look at: the call, what is known and the mood before the line, and the line. */
export interface Moment {
  call: Call;
  known: Knowledge;
  mood: Mood;
  line: CallLine;
  links: Links;
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
  /** trust is gained only while there is less than this */
  upTo?: number;
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
