import type { Deal, Pan, Weight } from './deal.ts';

/**
 * When what the problem has cost reaches what its solution has cost: at once, after so many months, or never.
 * `until`: the solution is cheaper at first, and its running costs overtake after so many months.
 */
export type BreakEven =
  { kind: 'at-once' } | { kind: 'never' } | { kind: 'after' | 'until'; months: number };

type Side = (weight: Weight) => number;
const middle: Side = ({ low, high }) => (low + high) / 2;

/** A light need against a heavy cost, the middle of both, and a heavy need against a light cost. */
export interface BreakEvens {
  worst: BreakEven;
  middle: BreakEven;
  best: BreakEven;
}

export const breakEvens = (deal: Deal): BreakEvens => {
  const low: Side = (weight) => weight.low;
  const high: Side = (weight) => weight.high;
  return {
    worst: breakEven(deal, low, high),
    middle: breakEven(deal, middle, middle),
    best: breakEven(deal, high, low),
  };
};

/** One-off sums count from the first day, yearly ones evenly through the year; the period plays no part. */
function breakEven({ weights }: Deal, need: Side, cost: Side): BreakEven {
  const sum = (pan: Pan, side: Side, yearly: boolean): number =>
    weights
      .filter((weight) => weight.pan === pan && weight.yearly === yearly)
      .reduce((total, weight) => total + side(weight), 0);
  const ahead = sum('cost', cost, false) - sum('need', need, false);
  const gain = sum('need', need, true) - sum('cost', cost, true);
  if (ahead <= 0) {
    if (gain >= 0) return { kind: 'at-once' };
    return ahead === 0 ? { kind: 'never' } : { kind: 'until', months: months(ahead, gain) };
  }
  return gain > 0 ? { kind: 'after', months: months(ahead, gain) } : { kind: 'never' };
}

/** Begun months, so that a promise is never too early. */
const months = (ahead: number, gain: number): number => Math.ceil((ahead / gain) * 12 - 1e-9);
