import type { KitWords } from '../kit/words.ts';
import type { Kind, SpinDrill } from './model.ts';
import type { Words } from './words.ts';

/** What the page itself says before the sentences have come. */
export type StartWords = Pick<Words, 'rule' | 'loading'>;

/** What is loaded with the first press: the sentences and the words, in the page's language. */
export interface DrillLate {
  data: SpinDrill;
  words: Words;
}

export interface StartProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  /** the address of what is loaded later */
  sentences: string;
  words: StartWords;
  kit: KitWords;
}

export type DrillProps = Pick<StartProps, 'activity' | 'digest' | 'lesson' | 'kit'> &
  DrillLate & {
    /** the learner has pressed the button that begins it, before this was there */
    begun: boolean;
  };

/** The letter that stands for a kind; none of the four has none. */
export const letters: Readonly<Record<Kind, string>> = {
  situation: 'S',
  problem: 'P',
  implication: 'I',
  'need-payoff': 'N',
  none: '',
};
