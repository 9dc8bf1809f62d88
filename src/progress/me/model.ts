import { writeDate, type DateShape } from '../../i18n/date.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Empty for a moment that could not be read. */
const written = (locale: Locale, shape: DateShape, at: number): string =>
  at === 0 ? '' : writeDate(locale, shape, at);

/** The day; its year only when that is not the year of `now`. */
export const dateIn = (locale: Locale, at: number, now: number): string =>
  written(locale, new Date(at).getFullYear() === new Date(now).getFullYear() ? 'day' : 'date', at);

export const momentIn = (locale: Locale, at: number): string => written(locale, 'moment', at);

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
