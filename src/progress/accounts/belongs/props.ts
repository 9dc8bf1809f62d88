import type { ListWords } from '../words.ts';

export type BelongsWords = Pick<ListWords, 'belongs' | 'none' | 'newOne'> & { unnamed: string };

/** What every tool is told of accounts: `me/accounts/belongs.json`. */
export interface BelongsTold {
  words: BelongsWords & Pick<ListWords, 'made'>;
  /** the page of one account */
  href: string;
}
