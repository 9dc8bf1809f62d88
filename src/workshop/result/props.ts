import type { RefusedWords } from '../code/words.ts';
import type { PadRoom } from '../pad/words.ts';
import type { StyleNames } from '../../widgets/kit/words.ts';
import type { Item, Shared } from './model/item.ts';
import type { Content } from './model/room.ts';
import type { ResultRoom } from './words.ts';

/** An activity of which learners share what they did by a link to its page. */
export interface Shareable {
  /** `<folder>/<name>` */
  activity: string;
  /** of its kind */
  kind: string;
  /** the address of its part `shape`: what its links are read by */
  shape: string;
}

/** Why such a link is not taken; `changed`: the activity is another one now. */
export type SharedRefusal = 'cut' | 'edited' | 'changed' | 'newer' | 'unloaded';

/**
 * How a kind of activity reads what its links share, as `readShared` of its `shared.client.ts`: null where
 * a link shares nothing. Never throws.
 *
 * @param shape its part `shape`
 */
export type ReadShared = (
  address: Pick<URL, 'search' | 'hash'>,
  activity: string,
  shape: unknown,
) => Omit<Shared, 'scenario'> | { refused: Exclude<SharedRefusal, 'unloaded'> } | null;

export interface ResultProps {
  course: string;
  /** the address of what the course's content says of what is handed in */
  content: string;
  shareable: readonly Shareable[];
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
  /** whether names are */
  hidden: boolean;
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
