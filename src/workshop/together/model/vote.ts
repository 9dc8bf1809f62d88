/** Hands for the lines of one vote, in the order of their letters. */
export type Hands = readonly number[];

/** The letters by which a room calls the lines; a hand of the call has no more. */
export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** More than sit in any room. */
export const mostHands = 99;

export const totalOf = (hands: Hands): number => hands.reduce((sum, n) => sum + n, 0);

/** The places with the most hands: several where it is a tie, none where nobody voted. */
export function leadersOf(hands: Hands): number[] {
  const most = Math.max(0, ...hands);
  return most === 0 ? [] : hands.flatMap((n, place) => (n === most ? [place] : []));
}

/** The place with the most hands besides the one that was taken; null where nobody wanted another. */
export const runnerUp = (hands: Hands, taken: number): number | null =>
  leadersOf(hands.map((n, place) => (place === taken ? 0 : n)))[0] ?? null;

/**
 * How far a room is split, 0 to 1: the chance that two hands, drawn with replacement, want different lines
 * (the Gini–Simpson index).
 */
export function spreadOf(hands: Hands): number {
  const total = totalOf(hands);
  return total === 0 ? 0 : 1 - hands.reduce((sum, n) => sum + (n / total) ** 2, 0);
}

/** From this share of the hands on, a room is of one mind. */
const agreed = 0.8;

/** What a trainer makes of a vote. */
export type Leaning = 'none' | 'agreed' | 'tie' | 'split';

export function leaningOf(hands: Hands): Leaning {
  const leaders = leadersOf(hands);
  if (leaders.length === 0) return 'none';
  if (leaders.length > 1) return 'tie';
  return hands[leaders[0]!]! >= agreed * totalOf(hands) ? 'agreed' : 'split';
}
