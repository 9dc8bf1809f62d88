import type { DrawnWeight } from '../../../kit/balance/model.ts';
import { mostCents, stepOf, type Cents } from '../../model/money.ts';
import { currencies, type Currency, type Range } from '../../model/sentences.ts';

export const pans = ['need', 'cost'] as const;
export type Pan = (typeof pans)[number];

/** One cost: of the problem, or of what would solve it. Sure where `low` and `high` are the same. */
export interface Weight {
  id: string;
  pan: Pan;
  label: string;
  low: Cents;
  high: Cents;
  yearly: boolean;
  /** who named the figure; may be empty */
  from: string;
}

/** What one customer’s problem costs, against what solving it costs, over so many years. */
export interface Deal {
  currency: Currency;
  years: number;
  weights: readonly Weight[];
}

/** A deal among others. */
export interface KeptDeal {
  id: string;
  name: string;
  data: Deal;
}

export const mostYears = 10;
export const mostWeights = 1000;
export const longestLabel = 40;
export const longestFrom = 60;

/** A weight over the deal's whole period. */
export const overYears = ({ years }: Deal, { low, high, yearly }: Weight): Range => {
  const times = yearly ? years : 1;
  return { low: low * times, high: high * times };
};

/** What lies on a pan, over the whole period. */
export const totalOf = (deal: Deal, pan: Pan): Range =>
  deal.weights
    .filter((weight) => weight.pan === pan)
    .map((weight) => overYears(deal, weight))
    .reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
      low: 0,
      high: 0,
    });

/** By how much the need outweighs the cost; below 0 where it does not. */
export const gapOf = (deal: Deal): Range => {
  const need = totalOf(deal, 'need');
  const cost = totalOf(deal, 'cost');
  return { low: need.low - cost.high, high: need.high - cost.low };
};

/** What hangs on the drawn balance: each weight by the middle of its range, doubled so that it is whole. */
export const drawnPan = (deal: Deal, pan: Pan): DrawnWeight[] =>
  deal.weights
    .filter((weight) => weight.pan === pan)
    .map((weight) => {
      const { low, high } = overYears(deal, weight);
      return { id: weight.id, label: weight.label, sum: low + high };
    });

const nextId = (weights: readonly Weight[]): string =>
  `w${weights.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0) + 1}`;

/** The deal with one more weight; the same deal when it is full. */
export const withWeight = (deal: Deal, weight: Omit<Weight, 'id'>): Deal =>
  deal.weights.length >= mostWeights
    ? deal
    : { ...deal, weights: [...deal.weights, { id: nextId(deal.weights), ...weight }] };

/** The deal with some of a weight changed; the same deal when nothing is. */
export const withChange = (deal: Deal, id: string, change: Partial<Omit<Weight, 'id'>>): Deal => {
  const now = deal.weights.find((weight) => weight.id === id);
  const keys = Object.keys(change) as (keyof typeof change)[];
  if (!now || keys.every((key) => now[key] === change[key])) return deal;
  const weights = deal.weights.map((weight) => (weight === now ? { ...now, ...change } : weight));
  return { ...deal, weights };
};

export const withoutWeight = (deal: Deal, id: string): Deal => ({
  ...deal,
  weights: deal.weights.filter((weight) => weight.id !== id),
});

/** The two ends of an estimate. */
export const ends = ['low', 'high'] as const;
export type End = (typeof ends)[number];

/** What a step up or down changes: of a sure weight its sum, of an estimate one end. */
export const stepFor = ({ low, high }: Weight, by: -1 | 1, end: End = 'high'): Cents => {
  if (by > 0) return stepOf(end === 'low' && low > 0 ? low : high);
  return stepOf((end === 'low' ? low : high) - 1);
};

/** Why a step is not taken: an end would meet the other, nothing would be left, or it would be too much. */
export type Stop = 'Low' | 'High' | 'Floor' | 'Zero' | 'TooMuch';

/**
 * The deal with a weight one step lighter (−1) or heavier (+1): a sure one as a whole, an estimate at one
 * end. The lowest stays below the highest.
 */
export const stepped = (
  deal: Deal,
  weight: Weight,
  by: -1 | 1,
  end?: End,
): { deal: Deal } | { stop: Stop } => {
  const { low, high } = weight;
  const step = by * stepFor(weight, by, end);
  const changed = (change: Partial<Weight>) => ({ deal: withChange(deal, weight.id, change) });
  if (end === 'low') {
    if (by < 0 && low === 0) return { stop: 'Floor' };
    return low + step < high ? changed({ low: Math.max(0, low + step) }) : { stop: 'Low' };
  }
  const next = high + step;
  if (next > mostCents) return { stop: 'TooMuch' };
  if (end === 'high') return next > low ? changed({ high: next }) : { stop: 'High' };
  return next > 0 ? changed({ low: next, high: next }) : { stop: 'Zero' };
};

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCents = (value: unknown): value is Cents =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostCents;
/** Words as they were kept, as far as there is room; what is none is lost, and the sum beside it is not. */
const short = (value: unknown, most: number, instead: string): string =>
  typeof value === 'string' ? value.slice(0, most) : instead;

/** A weight whose sum can be trusted; null for any other. */
function readWeight(value: unknown, id: string): Weight | null {
  if (!isFields(value)) return null;
  const { pan, low, high, yearly } = value;
  if (!pans.includes(pan as Pan) || typeof yearly !== 'boolean') return null;
  if (!isCents(low) || !isCents(high) || low > high) return null;
  const label = short(value.label, longestLabel, '?');
  return {
    id,
    pan: pan as Pan,
    label,
    low,
    high,
    yearly,
    from: short(value.from, longestFrom, ''),
  };
}

/**
 * A deal as it was kept: broken words cost themselves alone, but where a sum, a currency or a time is
 * broken, what the balance would show is another deal, and there is null. Never throws.
 */
export function readDeal(data: unknown): Deal | null {
  if (!isFields(data) || !Array.isArray(data.weights)) return null;
  const { currency, years } = data;
  const kept: readonly unknown[] = data.weights;
  if (kept.length > mostWeights) return null;
  const names = kept.map((weight) => (isFields(weight) ? weight.id : null));
  const named = names.every((name, at) => typeof name === 'string' && names.indexOf(name) === at);
  const weights = kept.map((weight, at) =>
    readWeight(weight, named ? `${names[at]}` : `w${at + 1}`),
  );
  const fits =
    currencies.includes(currency as Currency) &&
    Number.isInteger(years) &&
    (years as number) >= 1 &&
    (years as number) <= mostYears &&
    weights.every((weight) => weight !== null);
  return fits ? { currency: currency as Currency, years: years as number, weights } : null;
}
