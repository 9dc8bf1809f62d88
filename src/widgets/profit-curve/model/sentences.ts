import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import { figure, findingOf, hasShares, percent, type Curve } from './curve.ts';

export type { Words };

/** A sum of money with its unit, where the language writes it there. */
export const money = (words: Pick<Words, 'money'>, value: number, unit: string): string =>
  fill(words.money, { value: figure(value), unit });

/** The words of the guess, which comes before the explorer. */
export const firstWords = [
  'guessAsk',
  'guessNumber',
  'guessSlide',
  'guessInvalid',
  'draw',
  'yourGuess',
  'subShare',
  'totalLine',
  'axisBest',
  'axisWorst',
] as const satisfies (keyof Words)[];
export type FirstWords = Pick<Words, (typeof firstWords)[number]>;

/** `earns 420` or `loses 35`: the sign is said in words. */
export const balance = (words: Words, value: number, unit: string): string =>
  fill(value > 0 ? words.earn : value < 0 ? words.lose : words.even, {
    money: money(words, Math.abs(value), unit),
  });

/** Two sentences one after the other. */
export const joined = (words: Words, first: string, second: string): string =>
  first && second ? fill(words.then, { first, second }) : first || second;

/** A point of the curve: its share of the total, or money where shares say nothing. */
export const level = (
  words: Pick<Words, 'money'>,
  curve: Curve,
  sum: number,
  unit: string,
): string => (hasShares(curve) ? percent(sum / curve.total) : money(words, sum, unit));

/** The chart's title: what the curve shows, in one sentence. */
export function finding(words: Words, curve: Curve, unit: string): string {
  const { all, total, top, tail } = curve;
  const kind = findingOf(curve);
  const share = kind === 'Share' || kind === 'ShareNoLoss';
  return fill(words[`finding${kind}`], {
    all,
    top: top.count,
    part: percent(all && top.count / all),
    tail: tail.count,
    total: balance(words, total, unit),
    share: percent(top.sum / total),
    sum: balance(words, top.sum, unit),
    loss: share ? percent(tail.loss / total) : balance(words, -tail.loss, unit),
  });
}

/** What the highest point means; empty where nobody loses money. */
export function peakSentence(words: Words, curve: Curve, unit: string): string {
  if (curve.tail.count === 0 || curve.peak.sum === 0) return '';
  return hasShares(curve)
    ? fill(words.findingPeak, { peak: percent(curve.peak.sum / curve.total) })
    : fill(words.findingPeakMoney, { peak: balance(words, curve.peak.sum, unit) });
}

/** @param guess percent */
export function comparison(words: Words, curve: Curve, guess: number): string {
  const share = (curve.top.sum / curve.total) * 100;
  const gap = Math.abs(Math.round(share) - Math.round(guess));
  const values = { guess: percent(guess / 100), share: percent(share / 100), gap };
  const sentence = fill(gap === 0 ? words.compareSame : words.compare, values);
  return share > 100 ? joined(words, sentence, words.compareOver) : sentence;
}
