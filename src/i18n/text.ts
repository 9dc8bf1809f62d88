import { locales, type Locale } from './locales.ts';

/** One sentence in every language of the course. */
export type Text = Record<Locale, string>;

/** The same data with every Text, and all else that is said in each language, replaced by what one says. */
export type Localized<T> =
  T extends Readonly<Record<Locale, infer Said>>
    ? Said
    : T extends readonly unknown[]
      ? { [Place in keyof T]: Localized<T[Place]> }
      : T extends object
        ? { [Key in keyof T]: Localized<T[Key]> }
        : T;

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && locales.every((locale) => locale in value);

export function localize<T>(value: T, locale: Locale): Localized<T>;
export function localize(value: unknown, locale: Locale): unknown {
  if (isText(value)) return value[locale];
  if (Array.isArray(value)) return value.map((item) => localize(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localize(item, locale)]),
  );
}

/**
 * Puts values into a sentence: `{name}` is replaced, `{n|account|accounts}` takes the first word
 * when n is 1, else the second. A value that is missing leaves the braces, so that it is seen.
 */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });

/** Sentences one after the other; a Chinese full stop brings its own space along. */
export const inARow = (...sentences: readonly string[]): string =>
  sentences.filter(Boolean).reduce((said, next) => said + (said.endsWith('。') ? '' : ' ') + next);
