/** What of a text is read: nobody says more in one breath, and nothing pasted takes long. */
const longest = 400;

/** Words and characters that are taken for one another in typing: each list is read as its first. */
export type Alike = readonly (readonly string[])[];

/** A text as it is read: tokens in order, of which a Han character is one, a word one, `0` a number. */
export type Plain = (text: string) => string[];

const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}]`;
/** A Han character, a word of other letters with its apostrophes, a number, a question mark. */
const token = new RegExp(
  String.raw`\p{Script=Han}|(?:${letter})+(?:[\u0027\u2019\u02BC\u0060\u00B4](?:${letter})+)*|\p{N}+|[?\uFF1F]`,
  'gu',
);
const apostrophes = /[\u0027\u2019\u02BC\u0060\u00B4]/g;

/**
 * Reads the same in full-width and capitals, with marks and without, and where one is written for another
 * that sounds like it. Never throws; what is no letter, number or question mark is passed over.
 */
export function plainBy(alike: Alike): Plain {
  const firsts = new Map(alike.flatMap(([first = '', ...rest]) => rest.map((one) => [one, first])));
  return (text) =>
    tokensIn(text).map(({ text: found }) => {
      const folded = found.normalize('NFKC').toLowerCase().replace(apostrophes, '');
      if (/^\p{N}/u.test(folded)) return '0';
      return firsts.get(folded) ?? folded;
    });
}

const tokensIn = (text: string): { text: string; at: number }[] =>
  Array.from(text.slice(0, longest).matchAll(token), (found) => ({
    text: found[0],
    at: found.index,
  }));

/** A stretch of a text, and which of its tokens it is; null for what stands between. */
export interface Span {
  text: string;
  token: number | null;
}

/** A text in stretches; put together they are the text, however long it is. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  tokensIn(text).forEach((found, at) => {
    if (found.at > end) spans.push({ text: text.slice(end, found.at), token: null });
    spans.push({ text: found.text, token: at });
    end = found.at + found.text.length;
  });
  if (end < text.length) spans.push({ text: text.slice(end), token: null });
  return spans;
}

export const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);
