import type { Ear } from '../../coach/model/read.ts';
import type { Words as Split } from '../../coach/model/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { KitWords } from '../kit/words.ts';
import type { Answer, Prompt, SayIt } from './model.ts';
import type { SayItEvent } from './store.ts';
import type { Words } from './words.ts';

/** What the page itself says before the sentences have come. */
export type StartWords = Pick<Words, 'rule' | 'loading'>;

/** What is loaded with the first press: what customers say, and the words. */
export interface SayItLate {
  data: SayIt;
  words: Words;
}

export interface StartProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** slug of the lesson with whose sentences the learner's own are kept; '' where there is none */
  keepIn: string;
  locale: Locale;
  title: string;
  ask: string;
  /** the addresses of what is loaded with the first press */
  prompts: string;
  coach: string;
  vocabulary: string;
  words: StartWords;
  kit: KitWords;
}

export type SayItProps = Pick<
  StartProps,
  'activity' | 'digest' | 'lesson' | 'keepIn' | 'locale' | 'kit'
> &
  SayItLate & {
    ear: Ear;
    split: Split;
    /** the learner has pressed the button that begins it, before this was there */
    begun: boolean;
  };

/** What is drawn while one customer is answered. */
export interface AskedProps extends SayItProps {
  shown: Prompt;
  /** what was written for it */
  answer: Answer | undefined;
  /** from 1 */
  place: number;
  /** something was written in this round */
  wrote: boolean;
  /** what stood in the field when the page was left */
  typed: string;
  type(text: string): void;
  write(text: string): void;
  move(event: SayItEvent): void;
}
