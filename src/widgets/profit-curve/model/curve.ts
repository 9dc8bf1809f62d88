import { writeNumber } from '../../../i18n/number.ts';
import type { Localized } from '../../../i18n/text.ts';
import type { ProfitCurveData } from '../schema.ts';

export type ProfitCurve = Localized<ProfitCurveData>;

/** One customer. `profit` is a year's, in the unit of the list; a loss is negative. */
export interface Account {
  id: number;
  name: string;
  profit: number;
}

/** The most that an account can bring or cost: any number of them still adds up. */
export const mostProfit = 1e15;

/** How many accounts stand before each of the three cut lines; they never fall. */
export type Cuts = readonly [number, number, number];

/** Best first; accounts with the same profit in the order in which they came. */
export const ranked = (accounts: readonly Account[]): Account[] =>
  [...accounts].sort((a, b) => b.profit - a.profit || a.id - b.id);

export interface Curve {
  /** `sums[n]` is what the best n accounts bring together */
  sums: Float64Array;
  all: number;
  total: number;
  /** the best fifth of the accounts; a part of an account counts as one, so of 21 it is 5 */
  top: { count: number; sum: number };
  /** the highest point of the curve, reached after `at` accounts */
  peak: { at: number; sum: number };
  /** the accounts that lose money, and what they lose together: 0 or more */
  tail: { count: number; loss: number };
}

/** @param accounts ranked */
export function curveOf(accounts: readonly Account[]): Curve {
  const all = accounts.length;
  const sums = new Float64Array(all + 1);
  accounts.forEach(({ profit }, index) => (sums[index + 1] = sums[index]! + profit));
  const at = countAbove(accounts, (profit) => profit > 0);
  const count = all - countAbove(accounts, (profit) => profit >= 0);
  const total = sums[all]!;
  const best = Math.ceil(all / 5);
  return {
    sums,
    all,
    total,
    top: { count: best, sum: sums[best]! },
    peak: { at, sum: sums[at]! },
    tail: { count, loss: sums[all - count]! - total },
  };
}

const countAbove = (accounts: readonly Account[], passes: (profit: number) => boolean): number => {
  const first = accounts.findIndex(({ profit }) => !passes(profit));
  return first < 0 ? accounts.length : first;
};

/**
 * Whether shares of the total say something: not when there is no profit in the end, nor when so
 * little is left of it that every share of it is enormous. Then money is said.
 */
export const hasShares = ({ total, peak }: Pick<Curve, 'total' | 'peak'>): boolean =>
  total > 0 && peak.sum <= 10 * total;

/** Which sentence tells what the curve shows. */
export type Finding = 'Empty' | 'AllLoss' | 'Money' | 'Share' | 'ShareNoLoss';
export const findingOf = (curve: Curve): Finding => {
  if (curve.all === 0) return 'Empty';
  if (curve.peak.sum === 0) return 'AllLoss';
  if (!hasShares(curve)) return 'Money';
  return curve.tail.count === 0 ? 'ShareNoLoss' : 'Share';
};

export interface Band {
  from: number;
  to: number;
  count: number;
  /** share of the accounts, 0 to 1 */
  share: number;
  profit: number;
}

/** The four bands, best first: together all accounts, each once. */
export const bandsOf = ({ sums, all }: Curve, cuts: Cuts): Band[] =>
  [0, ...cuts].map((from, index) => {
    const to = [...cuts, all][index]!;
    const count = to - from;
    return { from, to, count, share: all && count / all, profit: sums[to]! - sums[from]! };
  });

/** A start for any list: the best fifth, the others that earn, the milder and the worse half of the rest. */
export function defaultCuts({ top, peak, all }: Curve): Cuts {
  const rest = all - peak.at;
  return [Math.min(top.count, peak.at), peak.at, peak.at + Math.ceil(rest / 2)];
}

/** The room in which a cut can be moved: between its neighbours. */
export const roomOf = (cuts: Cuts, cut: number, all: number): { from: number; to: number } => ({
  from: cuts[cut - 1] ?? 0,
  to: cuts[cut + 1] ?? all,
});

/** Three cuts from any three numbers, each as near to what was asked as its neighbours allow. */
export const cutsFrom = (wanted: readonly number[], all: number): Cuts =>
  [0, 1, 2].reduce<Cuts>(
    (cuts, cut) => movedCut(cuts, cut, wanted[cut] ?? all, all),
    [0, all, all],
  );

export function movedCut(cuts: Cuts, cut: number, to: number, all: number): Cuts {
  const room = roomOf(cuts, cut, all);
  const place = Math.min(Math.max(Math.round(to) || 0, room.from), room.to);
  return cuts.map((now, index) => (index === cut ? place : now)) as unknown as Cuts;
}

/** The cuts once the account at `rank` (0 is the best) is gone: all others stay in their bands. */
export const cutsWithout = (cuts: Cuts, rank: number): Cuts =>
  cuts.map((cut) => (cut > rank ? cut - 1 : cut)) as unknown as Cuts;

/** The cuts once an account came in at `rank`, at a cut into the better band: all others stay in theirs. */
export const cutsWith = (cuts: Cuts, rank: number): Cuts =>
  cuts.map((cut) => (cut >= rank ? cut + 1 : cut)) as unknown as Cuts;

/**
 * Which points of the curve are drawn: all, or about 400 of a long list, always with the first, the
 * top, the peak, the cuts and the last.
 */
export function drawnPoints(curve: Curve, cuts: Cuts, most = 380): number[] {
  const step = Math.max(1, curve.all / most);
  const points = new Set([0, curve.top.count, curve.peak.at, ...cuts, curve.all]);
  for (let place = 0; place < curve.all; place += step) points.add(Math.round(place));
  return [...points].sort((a, b) => a - b);
}

/** About four round numbers from `low` to `high`, zero among them when it lies between. */
export function ticks(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  if (!(rough > 0)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((nice) => nice * power >= rough * 0.999)!;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** As it is written in either language: 1,470 or −0.5, two decimals at most. */
export const figure = (value: number): string => writeNumber(value, 2);

export const percent = (share: number): string => `${figure(Math.round(share * 100))}%`;
