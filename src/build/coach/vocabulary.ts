import type { Locale } from '../../i18n/locales.ts';
import { rowsOf } from './rows.ts';

/** A word that stands in fewer sentences is seldom typed by the next. */
const fewest = 3;

/**
 * Words of two and more Han characters that people use who sell: for browsers that know no words. None for a
 * language that parts them by spaces.
 *
 * @param root the folder of the project
 */
export function vocabularyOf(root: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const count = new Map<string, number>();
  for (const { text } of rowsOf(root, locale))
    for (const { segment } of segmenter.segment(text))
      if (/^\p{Script=Han}{2,}$/u.test(segment)) count.set(segment, (count.get(segment) ?? 0) + 1);
  return [...count].flatMap(([word, times]) => (times < fewest ? [] : [word])).sort();
}
