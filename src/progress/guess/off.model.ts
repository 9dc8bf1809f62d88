import { readAmount, writeNumber } from '../../i18n/number.ts';
import { fill } from '../../i18n/text.ts';

/** What the lesson answers to a question for a number, and what is said of a guess that is `{n}` off. */
export interface Against {
  answer: number;
  exact: string;
  higher: string;
  lower: string;
}

/**
 * How far off a guess was, in a sentence; nothing where it was no number.
 *
 * @param says the number in its sentence: `{n}%`
 */
export function saidOff(typed: string, says: string, { answer, ...said }: Against): string {
  const guess = readAmount(typed, says.split('{n}')[1]!.trim());
  if (guess === null) return '';
  const way = guess === answer ? 'exact' : guess > answer ? 'higher' : 'lower';
  return fill(said[way], { n: writeNumber(Math.abs(guess - answer), 2) });
}
