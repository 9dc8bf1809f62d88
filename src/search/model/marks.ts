import { isChinese, type Fold } from './fold.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** For each character of a text, whether one of the terms covers it. */
function coverOf(chars: readonly string[], terms: readonly string[], fold: Fold): boolean[] {
  let folded = '';
  // Folding may make several characters of one: each remembers which it came from.
  const from: number[] = [];
  chars.forEach((char, at) => {
    const part = fold(char);
    folded += part;
    for (let n = 0; n < part.length; n++) from.push(at);
  });
  const covered = chars.map(() => false);
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (!isChinese(term) && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) continue;
      for (let n = at; n < at + term.length; n++) covered[from[n]!] = true;
    }
  return covered;
}

/** The pieces of a text, the terms marked in it. */
export function marksOf(text: string, terms: readonly string[], fold: Fold): Piece[] {
  const chars = [...text];
  const covered = coverOf(chars, terms, fold);
  const pieces: Piece[] = [];
  chars.forEach((char, at) => {
    const last = pieces.at(-1);
    if (last?.marked === covered[at]) last!.text += char;
    else pieces.push({ text: char, marked: covered[at]! });
  });
  return pieces;
}

/** Characters of an excerpt: as many as three lines of a phone hold. */
const length = { chinese: 60, other: 140 };

const letter = /[a-z’]/i;

/** The place of a text where most of the terms stand, with an ellipsis where it is cut. */
export function excerptOf(text: string, terms: readonly string[], fold: Fold): Piece[] {
  const chars = [...text];
  const size = isChinese(text.replace(/[\p{P}\p{S}\p{N}\s]/gu, '')) ? length.chinese : length.other;
  if (chars.length <= size) return marksOf(text, terms, fold);
  const covered = coverOf(chars, terms, fold);
  const before = Math.round(size / 5);
  let best = { start: 0, count: 0 };
  covered.forEach((is, at) => {
    if (!is || covered[at - 1]) return;
    const start = Math.min(Math.max(0, at - before), chars.length - size);
    const count = covered.slice(start, start + size).filter(Boolean).length;
    if (count > best.count) best = { start, count };
  });
  let { start } = best;
  let end = start + size;
  // Latin words stay whole.
  const inWord = (at: number) => letter.test(chars[at - 1] ?? '') && letter.test(chars[at] ?? '');
  while (start > 0 && inWord(start)) start++;
  while (inWord(end)) end--;
  const pieces = marksOf(chars.slice(start, end).join(''), terms, fold);
  const dots = { text: '…', marked: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < chars.length ? [dots] : [])];
}
