import type { Reading } from '../read.ts';

/** A line that may have been meant, and how sure that is: 0 to 1. */
export interface Guess {
  id: string;
  p: number;
}

/**
 * What the customer asks back for: all of it, what it is about, what is wanted of it, or other words for a
 * question that is plain enough. Nothing is missing from what is only kind: a `greeting` before anything was
 * told, after that `sympathy`, which may be no more than that one has heard. The customer takes it as it is.
 */
export type Missing = 'everything' | 'subject' | 'aim' | 'wording' | 'greeting' | 'sympathy';

/**
 * What a sentence was understood as, to be shown before it counts:
 * - `line`: one card, the first of `lines`;
 * - `lines`: up to three cards and “none of these”; best first here, to be shown in the scenario's order;
 * - `unclear`: the customer asks back for what is `missing`; `lines` is empty;
 * - `again`: the first of `lines` has been said and cannot be said now; the customer has answered it;
 * - `improper`: ask whether it was meant; the first of `lines` says so, where the call has such a line now.
 */
export interface Heard {
  as: 'line' | 'lines' | 'unclear' | 'again' | 'improper';
  /** what the sentence does, as its words and the state of the call tell */
  reading: Reading;
  lines: Guess[];
  missing: Missing | null;
  /** it first gives back what the customer told */
  echoes: boolean;
}

/** Thresholds; each is the least value at which it is so. */
export const bounds = {
  /** of the best line: the one card */
  sure: 0.7,
  /** the same of one that leaves the next so many times behind it */
  ahead: 0.45,
  times: 4,
  /** of the best line: any is shown */
  some: 0.08,
  /** of the second and the third: shown beside it */
  also: 0.02,
  /** of the words that speak for the second and the third: the same */
  faint: 0.3,
  /** of a line that cannot be said any more: it was meant again */
  again: 0.8,
  /** the same where no line that can be said comes near */
  answered: 0.5,
  /** of a sentence, how much it says: any line is shown. “Why?” and “how many?” stay below */
  content: 1.84,
  /** the same: a question is plain enough, and only not what the call has an answer to */
  plain: 2.6,
  /** the same of one that is plainly a question of the line’s kind */
  brief: 1.6,
  /** of the words that speak for the best line: any is shown */
  words: 0.5,
  /** of the kind: ask whether something improper was meant */
  improper: 0.6,
  /** of a line that offers something improper: it was meant */
  offer: 0.25,
  /** … and of a sentence that asks: its words are so much so */
  hint: 0.06,
  /** of the words that speak for a greeting: it is what was said, and not just any kind word */
  kindly: 1.8,
  /** of a line that asks for a commitment: no other is shown */
  agreed: 0.8,
  /** of a kind: what is missing is only what it is about */
  kind: 0.6,
  /** of a kind word, where no line comes near: it is one */
  civil: 0.3,
  /** of a kind, by words alone: a card for a line of another kind is too much */
  clear: 0.92,
  /** of a kind, by words alone: a line of it is shown beside one that does something quite different */
  foreign: 0.12,
  /** of its own words, the share that the customer has just said: it is an echo */
  echo: 0.75,
};
