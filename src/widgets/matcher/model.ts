import type { Localized } from '../../i18n/text.ts';
import type { MatcherData } from './schema.ts';
import { shuffled } from '../kit/model.ts';

export type Matcher = Localized<MatcherData>;
export type Pair = Matcher['pairs'][number];

/** What is said of a left with each right that it can be given, by their ids. */
export type Reasons = Record<string, Pair['feedback']>;
/** What is needed to match: all but the reasons. */
export type Matching = Omit<Matcher, 'pairs'> & { pairs: Omit<Pair, 'feedback'>[] };

export const matchingOf = (data: Matcher): Matching => ({
  ...data,
  pairs: data.pairs.map(({ id, left, right }) => ({ id, left, right })),
});
export const reasonsOf = ({ pairs }: Matcher): Reasons =>
  Object.fromEntries(pairs.map(({ id, feedback }) => [id, feedback]));

/** A left and the right that it was given, both by the id of the pair that they come from. */
export interface Match {
  left: string;
  right: string;
}

export const rightFor = (matches: readonly Match[], left: string): string | undefined =>
  matches.find((match) => match.left === left)?.right;

export const leftWith = (matches: readonly Match[], right: string): string | undefined =>
  matches.find((match) => match.right === right)?.left;

/**
 * Gives a right to a left. No right serves two: the left that had it takes this left's former right,
 * or stands without one when there is none.
 */
export const match = (matches: readonly Match[], left: string, right: string): readonly Match[] => {
  const former = rightFor(matches, left);
  if (former === right) return matches;
  const other = leftWith(matches, right);
  return [
    ...matches.filter((one) => one.left !== left && one.left !== other),
    { left, right },
    ...(other !== undefined && former !== undefined ? [{ left: other, right: former }] : []),
  ];
};

export const rightMatches = (matches: readonly Match[]): Match[] =>
  matches.filter(({ left, right }) => left === right);

/** Right pairs of all pairs, 0 to 1. */
export const score = (pairs: number, matches: readonly Match[]): number =>
  rightMatches(matches).length / pairs;

/** The rights in an order that follows from the seed and is never the order of the lefts. */
export const rightsInOrder = (ids: readonly string[], seed: number): string[] => {
  const order = shuffled(ids, seed);
  return order.every((id, index) => id === ids[index])
    ? [...order.slice(1), ...order.slice(0, 1)]
    : order;
};
