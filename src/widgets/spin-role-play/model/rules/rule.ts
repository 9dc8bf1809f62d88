import type { Kind } from '../../schema.ts';
import type { Call } from '../state/call.ts';
import type { Knowledge } from '../state/known.ts';
import type { Links } from '../state/links.ts';
import type { CallLine } from '../state/scenario.ts';
import type { Mood, Trait } from './customer.ts';

/** What a rule may look at: the call, what is known and the mood before the line, and the line. */
export interface Moment {
  call: Call;
  known: Knowledge;
  mood: Mood;
  line: CallLine;
  links: Links;
  trait: Trait;
  /** a summary repeats what the customer did not say */
  misheard: boolean;
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
  /** fires only for a line that lands: nothing is gained by the manner of what is turned aside */
  ifItLands?: true;
  objection?: true;
  /** the customer hides it behind a compliment, and should the call end with it, stays polite to the last */
  polite?: true;
  ends?: 'order' | 'advance' | 'leave' | 'no-sale';
}

/** What was promised in the call before is still owing, and this line does not bring it. */
export const isOwed = ({ call, known, line }: Moment): boolean =>
  call.told !== undefined && !known.kept && !line.keeps;
