import type { KitWords } from '../kit/words.ts';
import type { Story } from './model/story.ts';
import type { View } from './story/store.ts';

export interface BalanceProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** the address of the story and its words, in the page's language */
  rest: string;
  /** the addresses of what is said of a question, and of the words of own deals */
  why: string;
  own: string;
  start: Pick<Story, 'title' | 'ask' | 'need' | 'cost' | 'source'> & {
    /** the story's first step */
    step: string;
    finding: string;
    text: string;
    go: string;
    alt: string;
    empty: string;
    /** how many weights a pan will hold */
    room: number;
  };
  words: Record<'views' | View, string>;
  kit: KitWords;
}
