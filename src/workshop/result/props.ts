import type { RefusedWords } from '../code/words.ts';
import type { PadRoom } from '../pad/words.ts';
import type { StyleNames } from '../../widgets/kit/words.ts';
import type { Item } from './model/item.ts';
import type { Content } from './model/room.ts';
import type { ResultRoom } from './words.ts';

export interface ResultProps {
  course: string;
  /** the address of what the course's content says of what is handed in */
  content: string;
  words: ResultRoom;
  refused: RefusedWords;
  names: PadRoom['name'];
  styles: StyleNames;
  /** names of people whom there is not */
  madeUp: readonly string[];
}

/** What was handed in, as it is shown. */
export interface Shown {
  items: readonly Item[];
  words: ResultRoom;
  names: PadRoom['name'];
  styles: StyleNames;
  /** null until it has come */
  content: Content | null;
  /** a person as shown: the name, or a number while names are hidden */
  called(name: string): string;
}

/** How many were taken in, were here, stand for an earlier one; and what was refused, with where it came from. */
export interface Told {
  took: number;
  same: number;
  newer: number;
  refused: { from: string; why: string }[];
}
