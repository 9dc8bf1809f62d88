import type { KitWords } from './words.ts';

/** What every activity's view is given by its embed. */
export interface ActivityProps<Data, Words> {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  data: Data;
  words: Words;
  kit: KitWords;
}
