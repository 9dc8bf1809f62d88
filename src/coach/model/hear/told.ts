import { rarityAt } from '../asset.ts';
import { hashOf } from '../grams.ts';
import { numbersIn, type Count } from '../numbers.ts';
import type { Ear } from '../read.ts';
import { isHan } from '../text.ts';

/** What somebody said, to be known again in other sentences. */
export interface Told {
  /** the words but for numbers, and how rare each is; of Han characters any two side by side */
  words: ReadonlyMap<string, number>;
  numbers: readonly Count[];
}

/** Of a word its beginning is enough: “waived” gives back “waive”. */
const stem = 4;
/** Any talk is full of one thing and another; “one man” is a number all the same. */
const counts = ({ value, of }: Count): boolean => value >= 2 || (!isHan(of) && of.length >= 3);

/** The numbers of one clause. */
export const countsIn = ({ learnt }: Ear, clause: string): Count[] =>
  numbersIn(clause, learnt.signs.numbers).filter(counts);

export const told = (ear: Ear, text: string): Told => ({
  words: wordsIn(ear, text),
  numbers: ear.clauses(text).flatMap((one) => countsIn(ear, one.text)),
});

function wordsIn({ plain, learnt }: Ear, text: string): Map<string, number> {
  const numbers = { ...learnt.signs.numbers.digits, ...learnt.signs.numbers.scales };
  const says = (token: string | undefined): token is string =>
    token !== undefined && !/^[0?]/.test(token) && !Object.hasOwn(numbers, token);
  const rarity = (gram: string): number => rarityAt(learnt, hashOf(gram) % learnt.places);
  const words = new Map<string, number>();
  plain(text).forEach((token, at, tokens) => {
    const next = tokens[at + 1];
    if (!says(token)) return;
    if (!isHan(token)) words.set(token.slice(0, stem), rarity(token));
    if (says(next) && isHan(token) === isHan(next))
      words.set(`${token} ${next}`, rarity(`${token} ${next}`));
  });
  return words;
}
