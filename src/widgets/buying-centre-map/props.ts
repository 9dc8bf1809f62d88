import type { Localized } from '../../i18n/text.ts';
import type { Gap } from './model/gaps.ts';
import type { BuyingMap } from './model/map.ts';
import type { BuyingCentreData } from './schema.ts';
import type { Words as AllWords } from './words.ts';

export type Words = AllWords;
export type Case = Localized<BuyingCentreData>;

/** What the page itself holds. */
export interface MapProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  invented: string;
  /** the address of the case and of the words, in the page's language */
  rest: string;
  words: Words['views'] & Pick<Words['find'], 'begin'>;
  kit: { setAside: string; afresh: string };
}

/** A map as it is drawn. */
export interface DrawnProps {
  map: BuyingMap;
  words: Words;
  /** in pixels */
  width: number;
  /** what is numbered on the map, the first as 1 */
  gaps?: readonly Gap[];
  selected?: string | null;
  select?(id: string): void;
  /** by so many levels down and functions to the right */
  move?(id: string, down: number, right: number): void;
}
