import type { StageNames } from '../kit/words.ts';
import type { Words } from './words.ts';

/** What the page itself says before anything is open. */
export type StairsWords = StageNames &
  Pick<
    Words,
    'ground' | 'stairs' | 'since' | 'upFrom' | 'downFrom' | 'unnamed' | 'addFirst' | 'lookAgain'
  >;

/** What is said once an account can be opened. */
export type BenchWords = StageNames & Words;
