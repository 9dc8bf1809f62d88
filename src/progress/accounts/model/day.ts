import type { Locale } from '../../../i18n/locales.ts';
import type { Day } from './plan.ts';

/** A day of the calendar, written as a date field gives it. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** Its day has gone by and it is not done: on its own day it is still in time. */
export const isOverdue = ({ on, done }: { on: Day | null; done: boolean }, today: Day): boolean =>
  on !== null && !done && on < today;

/** The day of a moment where the learner is. */
export const dayOf = (at: number): Day => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const shapes = {
  /** 1 Dec, 12月1日 */
  short: { month: 'short', day: 'numeric' },
  /** 1 Dec 2026, 2026年12月1日 */
  full: { dateStyle: 'medium' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making one takes a slow phone as long as drawing fifty rows.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day as it is written; as it stands where it is none. A day is no moment, hence without a time zone. */
export function writeDay(locale: Locale, day: string, shape: keyof typeof shapes): string {
  if (!isDay(day)) return day;
  const key = `${locale} ${shape}`;
  // The day before the month, as the course's British English has it.
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...shapes[shape],
      timeZone: 'UTC',
    });
  formatters.set(key, formatter);
  return formatter.format(Date.parse(day));
}
