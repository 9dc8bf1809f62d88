import { randomFrom } from '../../../kit/model.ts';
import { isSure } from '../../model/sentences.ts';
import { gapOf, overYears, type Deal, type Weight } from './deal.ts';
import type { Cents } from '../../model/money.ts';

/** In what share of the cases the need outweighs the cost, 0 to 1, and how that was found. */
export interface Odds {
  share: number;
  /** `sure`: nothing is estimated; `exact`: a formula; `drawn`: so many cases were drawn */
  by: 'sure' | 'exact' | 'drawn';
  cases?: number;
}

/** With more estimates than this, cases are drawn: the formula has 2ⁿ terms. */
const mostExact = 10;
const seed = 20_261_123;

interface Spread {
  weight: Weight;
  width: Cents;
}

/** The estimated weights, with what each may vary over the whole period. */
const spreads = (deal: Deal): Spread[] =>
  deal.weights
    .map((weight) => {
      const { low, high } = overYears(deal, weight);
      return { weight, width: high - low };
    })
    .filter(({ width }) => width > 0);

/**
 * Every sum between an estimate's low and high is taken to be equally likely, and each estimate to be
 * independent of the others. The need then outweighs the cost where the sum of all variations, each from 0
 * to its width, is greater than `-gap.low`: the distribution of a sum of uniform variables.
 */
export function oddsOf(deal: Deal): Odds {
  const { low } = gapOf(deal);
  const widths = spreads(deal).map(({ width }) => width);
  if (widths.length === 0) return { share: low > 0 ? 1 : 0, by: 'sure' };
  return above(widths, -low);
}

/** How often a sum of variations is greater than `level`. */
function above(widths: readonly Cents[], level: Cents): Odds {
  if (widths.length <= mostExact) return { share: 1 - below(widths, level), by: 'exact' };
  const cases = Math.max(1000, Math.min(10_000, Math.floor(2_000_000 / widths.length)));
  const random = randomFrom(seed);
  let over = 0;
  for (let one = 0; one < cases; one++) {
    let sum = 0;
    for (const width of widths) sum += width * random();
    if (sum > level) over += 1;
  }
  return { share: over / cases, by: 'drawn', cases };
}

/**
 * The distribution function of a sum of independent variables, uniform from 0 to each width:
 * Σ over all subsets S of (−1)^|S| · max(level − Σ S, 0)ⁿ / (n! · Π widths). In whole numbers, since the terms
 * cancel each other nearly.
 */
export function below(widths: readonly Cents[], level: Cents): number {
  const n = BigInt(widths.length);
  const whole = widths.map(BigInt);
  if (n === 0n) return level >= 0 ? 1 : 0;
  let sum = 0n;
  const add = (from: number, rest: bigint, sign: bigint): void => {
    if (rest <= 0n) return;
    if (from === whole.length) sum += sign * rest ** n;
    else {
      add(from + 1, rest, sign);
      add(from + 1, rest - whole[from]!, -sign);
    }
  };
  add(0, BigInt(level), 1n);
  let all = 1n;
  whole.forEach((width, index) => (all *= width * BigInt(index + 1)));
  const precision = 1_000_000_000n;
  return Number((sum * precision) / all) / 1e9;
}

/** The estimate that decides most, and the share of cases if it turned out low, or high. */
export interface Decisive {
  weight: Weight;
  width: Cents;
  /** of all that the estimates may vary, 0 to 1 */
  part: number;
  ifLow: number;
  ifHigh: number;
}

/**
 * The estimate to ask about next. It is the one with the widest range over the period: how far the share of
 * cases swings between an estimate's low and its high is in proportion to its width. Null when nothing is
 * estimated.
 */
export function decisive(deal: Deal): Decisive | null {
  const all = spreads(deal);
  if (all.length === 0) return null;
  const widest = all.reduce((most, one) => (one.width > most.width ? one : most));
  const { weight, width } = widest;
  const at = (sum: 'low' | 'high'): number =>
    oddsOf({
      ...deal,
      weights: deal.weights.map((one) =>
        one === weight ? { ...one, low: one[sum], high: one[sum] } : one,
      ),
    }).share;
  const sum = all.reduce((total, one) => total + one.width, 0);
  return { weight, width, part: width / sum, ifLow: at('low'), ifHigh: at('high') };
}

/** Whether no estimate, wherever it turns out, can change which pan is heavier. */
export const isDecided = (deal: Deal): boolean => {
  const gap = gapOf(deal);
  return isSure(gap) || gap.low > 0 || gap.high <= 0;
};
