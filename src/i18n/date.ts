import { isDay } from './day.ts';

const shapes = {
  /** 1 Dec, 12月1日 */
  day: { month: 'short', day: 'numeric' },
  /** 1 Dec 2026, 2026年12月1日 */
  date: { dateStyle: 'medium' },
  /** with hours and minutes */
  moment: { dateStyle: 'medium', timeStyle: 'short' },
  /** with seconds, too */
  second: { dateStyle: 'medium', timeStyle: 'medium' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof shapes;

// Making one takes a slow phone as long as drawing fifty rows.
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as the course writes it.
 * @param lang a locale of the course, or the page's `lang`, which is one
 * @param at milliseconds since 1970
 * @param timeZone where the reader is, unless another one is named
 */
export function writeDate(lang: string, shape: DateShape, at: number, timeZone?: 'UTC'): string {
  const key = `${lang} ${shape} ${timeZone}`;
  const formatter =
    formatters.get(key) ??
    // The day before the month, as the course's British English has it.
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...shapes[shape], timeZone });
  formatters.set(key, formatter);
  return formatter.format(at);
}

/** A day as the course writes it; as it stands where it is none. It is no moment, hence without a time zone. */
export const writeDay = (lang: string, day: string, shape: 'day' | 'date' = 'date'): string =>
  isDay(day) ? writeDate(lang, shape, Date.parse(day), 'UTC') : day;
