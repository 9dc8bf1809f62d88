import type { Text } from './model/file.ts';
import type { Reading } from './model/read.ts';

/** A table that can be read: pasted, or the text of a file. */
export interface Source {
  text: string;
  file: (Pick<Text, 'encoding' | 'broken'> & { name: string; bytes: Uint8Array }) | null;
}

/** What the learner's own list becomes. */
export interface OwnList {
  names: string[];
  profits: number[];
  unit: string;
  reading: Reading;
}
