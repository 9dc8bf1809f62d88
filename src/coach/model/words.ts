/** Splits a text into words and what stands between them; put together they are the text. */
export type Words = (text: string) => string[];

const han = /\p{Script=Han}/u;
/** A run of Han characters, a word of other letters with its apostrophes, a number, or one sign between them. */
const stretches =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['\u2019](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|\p{N}+|[^]/gu;

/**
 * For browsers that know no words: letters run from space to space, and of Han characters the longest known
 * word comes first, else each stands alone.
 *
 * @param known words of two and more characters
 */
export function wordsAmong(known: readonly string[]): Words {
  const vocabulary = new Set(known);
  const longest = known.reduce((most, word) => Math.max(most, [...word].length), 1);
  return (text) =>
    (text.match(stretches) ?? []).flatMap((run) => {
      if (!han.test(run)) return [run];
      const signs = [...run];
      const words: string[] = [];
      for (let at = 0; at < signs.length;) {
        let size = Math.min(longest, signs.length - at);
        while (size > 1 && !vocabulary.has(signs.slice(at, at + size).join(''))) size--;
        words.push(signs.slice(at, at + size).join(''));
        at += size;
      }
      return words;
    });
}

/** As the browser itself knows them; null where it knows none. */
export function wordsOfBrowser(locale: string): Words | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}
