import type { SiteRoom } from '../../course/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ProfileWords, StyleNames } from '../../widgets/kit/words.ts';
import type { Change } from '../backup/change.model.ts';
import type { Backup } from '../backup/model.ts';
import type { MeWords } from './words.ts';

/** An activity as the page knows it. */
export interface Listed {
  id: string;
  title: string;
  href: string;
}

/** A lesson as the page knows it. */
export interface ListedLesson {
  slug: string;
  title: string;
  href: string;
  /** `goal`: see `goalOf`; null where the lesson asks for nothing */
  activities: (Listed & { goal: string | null })[];
}

/** A tool in which sheets are made; `href` is where it stands alone on a page, if it does. */
export interface ListedTool {
  tool: string;
  title: string;
  href: string | null;
}

/** The page's own words, and those that it shares with others. */
export type PageWords = MeWords &
  Pick<SiteRoom['home'], 'new' | 'begun' | 'done'> &
  Pick<SiteRoom['monday'], 'past' | 'wasDone' | 'wasChanged' | 'notYet' | 'how' | 'what'> &
  ProfileWords &
  Pick<SiteRoom['lesson'], 'missing' | 'missingPass' | 'complete' | 'separator'>;

export interface MeProps {
  course: string;
  locale: Locale;
  /** the written lessons in order, with their activities */
  lessons: ListedLesson[];
  /** activities that stand in no lesson */
  loose: Listed[];
  /** the tools in which sheets can be made */
  tools: ListedTool[];
  /** the page of all sentences */
  sentences: string;
  /** the page of all account plans */
  accounts: string;
  styles: StyleNames;
  words: PageWords;
}

export interface PreviewProps {
  backup: Backup;
  changes: readonly Change[];
  locale: Locale;
  words: PageWords;
  /** the title of an activity or a lesson */
  nameOf(id: string): string;
  /** the tool of a sheet, by the sheet's id */
  toolName(id: string): string;
  onTake(): void;
  onCancel(): void;
}
