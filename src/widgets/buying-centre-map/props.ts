import type { Localized } from '../../i18n/text.ts';
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
