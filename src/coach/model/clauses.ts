import type { Signs } from './asset.ts';
import { isHan } from './text.ts';

/** A stretch of a sentence between two breaths. */
export interface Clause {
  text: string;
  /** it asks something */
  asks: boolean;
  /** it only says that one has heard, or asks whether one heard right */
  nods: boolean;
  /** it speaks of the seller */
  ours: boolean;
  /** it says what the seller does not do, or what nobody has to do: of that nothing is offered */
  refuses: boolean;
}

/** Between clauses: marks, and a space beside a Han character, where typing thumbs set one for a mark. */
const between =
  /[,.;:!…—，。；：！、\n]+(?!\d)|(?<=[?？])|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bounded = (word: string): string => {
  const letters = /^\p{L}/u.test(word) && !isHan(word);
  return letters ? `(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])` : escaped(word);
};
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length);
const any = (words: readonly string[], flags: string, around = (one: string) => one): RegExp =>
  words.length === 0
    ? /(?!)/u
    : new RegExp(around(longestFirst(words).map(bounded).join('|')), flags);

/** Splits a sentence into its clauses, in order; never throws. */
export type Clauses = (text: string) => Clause[];

export function clausesBy(signs: Signs): Clauses {
  const { asks, but, turns, ours, checks, nods, ends, refuses } = signs;
  const asking = any(asks, 'u');
  const turned = any(turns, 'u', (words) => `(\\p{L}{1,2})(?:${words})(?:\\1|$)`);
  const seeming = any(but, 'gu');
  const own = any(ours, 'u');
  const heard = any([...nods, ...checks], 'u', (words) => `^(?:${words})[?？]?$`);
  const checked = any(checks, 'u', (words) => `(?:${words})[?？]?$`);
  const speaker = any(refuses.by, 'u');
  const not = any(refuses.not, 'u');
  const denied = any(refuses.plainly, 'u');
  const hushed = any(refuses.but, 'gu');
  const refusing = (said: string): boolean => {
    const left = said.replace(hushed, ' ');
    return denied.test(left) || (speaker.test(left) && not.test(left));
  };
  const ending = any(ends, 'gu', (words) => `(?:${words})(?=\\p{L})`);
  return (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(ending, '$&\n')
      .split(between)
      .map((one) => one?.trim() ?? '')
      .filter((one) => /[\p{L}\p{N}]/u.test(one))
      .map((clause) => {
        const nods = heard.test(clause);
        const unasked = clause.replace(checked, '');
        const said = unasked.replace(seeming, ' ');
        const asks = !nods && (asking.test(said) || turned.test(said));
        return {
          text: clause,
          nods,
          asks,
          ours: !nods && own.test(said),
          refuses: !nods && !asks && refusing(unasked),
        };
      });
}
