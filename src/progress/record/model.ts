import type { Locale } from '../../i18n/locales.ts';
import type { SiteRoom } from '../../course/words.ts';
import type { MeWords } from '../words.ts';
import type { ProfileWords } from '../../widgets/kit/words.ts';

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
  activities: (Listed & { goal: string })[];
}

/** A tool in which sheets are made; `href` is where it stands alone on a page, if it does. */
export interface ListedTool {
  tool: string;
  title: string;
  href: string | null;
}

/** The day; its year only when that is not the year of `now`. */
export const dateIn = (locale: Locale, at: number, now: number): string =>
  new Intl.DateTimeFormat(
    locale,
    new Date(at).getFullYear() === new Date(now).getFullYear()
      ? { month: 'short', day: 'numeric' }
      : { dateStyle: 'medium' },
  ).format(at);

export const momentIn = (locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const percent = (score: number): string => `${Math.round(score * 100)}%`;

/** @param characters as JavaScript counts them; a browser keeps each in two bytes */
export const sizeIn = (locale: Locale, characters: number): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: characters < 5000 ? 1 : 0,
  }).format((characters * 2) / 1000);

/** The name of a backup file: sorts by day, says of which course. */
export const backupName = (course: string, at: number): string =>
  `${course}-${new Date(at).toLocaleDateString('sv')}.json`;

/** The page's own words, and those that it shares with a lesson. */
export type RecordWords = MeWords &
  Pick<SiteRoom['home'], 'new' | 'begun' | 'done'> &
  ProfileWords &
  Pick<SiteRoom['lesson'], 'missing' | 'missingPass' | 'complete' | 'separator'>;
