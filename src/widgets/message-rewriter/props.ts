import type { KitWords, RoundWords, StyleNames } from '../kit/words.ts';
import type { Rewrite } from './model.ts';
import type { Words } from './words.ts';

/** What is loaded while the learner reads: the activity and its words, in the page's language. */
export interface RewriteLate {
  data: Rewrite;
  words: Words & RoundWords;
  names: StyleNames;
}

export interface RewriterProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  /** the address of what is loaded later */
  rest: string;
  kit: KitWords;
}

export interface DeskProps extends Omit<RewriterProps, 'rest'>, RewriteLate {
  /** the learner has pressed the start already */
  begun: boolean;
}
