import type { Spoken } from '../schema.ts';
import type { Alike } from './text.ts';

/**
 * What is said, in any call, by lines that are about nothing of their own: by what a close asks for, else
 * by the line's kind.
 */
export type Asks = Readonly<Partial<Record<string, readonly string[]>>>;

/** By which words of a language it is known what a clause does, and which numbers it says. */
export interface Signs {
  /** a clause with one of these asks, unless it stands in one of `but` */
  asks: readonly string[];
  but: readonly string[];
  /** between a word and the same word again they ask */
  turns: readonly string[];
  /** a clause with one of these speaks of the seller, and says nothing back */
  ours: readonly string[];
  /** behind what was said back they ask whether it is right */
  checks: readonly string[];
  /** they say that one has heard */
  nods: readonly string[];
  /** a clause is over behind them, though nothing is written there */
  ends: readonly string[];
  refuses: {
    /** a clause with one of these and one of `not` says what the seller does not do … */
    by: readonly string[];
    not: readonly string[];
    /** … and one with any of these says so alone … */
    plainly: readonly string[];
    /** … unless that stands in one of these: whoever will tell nobody offers it all the same */
    but: readonly string[];
  };
  numbers: {
    digits: Readonly<Record<string, number>>;
    scales: Readonly<Record<string, number>>;
  };
}

/** What was learnt from the sentences of one language, as it travels: `<locale>/coach.json`. */
export interface Asset {
  alike: Alike;
  asks: Asks;
  signs: Signs;
  kinds: readonly Spoken[];
  /** how many places the pieces of sentences are hashed to */
  places: number;
  /** what one step of a kind's weights is worth, and what it has before anything is said */
  steps: readonly number[];
  biases: readonly number[];
  /** for each place a digit for each kind: `h` is 0, `a` −7 steps, `o` +7 */
  weights: string;
  /** for each place how rare its pieces are: `a` in every sentence, `p` in none */
  rarity: string;
}

const zero = 'h'.charCodeAt(0);
const common = 'a'.charCodeAt(0);
/** Steps of `rarity`. */
const rarest = 15;

// Digits are read where they are wanted: a sentence has some hundred places of all these, and a phone would
// be busy for as long as a press may wait if it turned every one of them into a number first.

/** How strongly what is hashed to a place speaks for a kind. */
export const weightAt = ({ kinds, weights, steps }: Asset, place: number, kind: number): number =>
  (weights.charCodeAt(place * kinds.length + kind) - zero) * steps[kind]!;

/** How rare that is: 0 to 1. */
export const rarityAt = ({ rarity }: Asset, place: number): number =>
  (rarity.charCodeAt(place) - common) / rarest;

/** @param level −7 to 7 */
export const weightDigit = (level: number): string => String.fromCharCode(zero + level);
/** @param share of all sentences that hold it, 0 to 1 */
export const rarityDigit = (share: number, fewest: number): string => {
  const level = share <= 0 ? 1 : Math.log(Math.max(share, fewest)) / Math.log(fewest);
  return String.fromCharCode(common + Math.round(level * rarest));
};
