import type { SiteRoom } from '../../course/words.ts';

/** One of a lesson's sentences in the page's language: the moment it is for, and what to say. */
export interface Sentence {
  id: string;
  when: string;
  say: string;
}

export type SentencesWords = Omit<
  SiteRoom['sentences'],
  'title' | 'lead' | 'legend' | 'said' | 'print'
> &
  Pick<SiteRoom['lesson'], 'noteKept' | 'noteOther' | 'noteRemove'>;
