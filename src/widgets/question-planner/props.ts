import type { Localized } from '../../i18n/text.ts';
import type { QuestionPlanData } from './schema.ts';
import type { Words as AllWords } from './words.ts';

export type Words = AllWords;
export type Case = Localized<QuestionPlanData>;

/** What the page itself holds. */
export interface PlannerProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  invented: string;
  /** the address of the list and of the words, in the page's language */
  rest: string;
  words: Words['views'] & Pick<Words['repair'], 'begin'>;
  kit: { setAside: string; afresh: string };
}
