import type { OutWords } from './words.ts';

/** What comes once a page is at rest: `out.json` of the pages about accounts. */
export interface OutTold {
  course: string;
  words: OutWords;
}
