import { styles } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import { randomFrom } from '../../kit/model.ts';
import { posteriorOf, type Evidence } from './score.ts';
import { toldBy, type Judged } from './verdict.ts';

/** What a person who answered like this would be told another time, in shares of 1. */
export interface Repeat {
  /** the same verdict with the same styles */
  same: number;
  /** at least one of the styles that were told, alone or beside another; for `unclear`, `unclear` again */
  shared: number;
}

const draws = 200;

/** Two independent, normally distributed numbers for each style and draw; always the same ones. */
const chance: (readonly [number, number])[] = (() => {
  const random = randomFrom(20_261);
  return Array.from({ length: draws * styles.length }, () => {
    const reach = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });
})();

/**
 * Draws people who could have given these answers, lets each answer as many statements again, and counts what
 * they are told. Computed from the model of the scoring, not measured on people.
 */
export function repeatOf({ evidence, bothSets, ...told }: Omit<Judged, 'warnings'>): Repeat {
  const { place, variance } = posteriorOf(evidence);
  let [same, shared] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const means = Object.fromEntries(
      styles.map((style, n) => {
        const [true_, answered] = chance[draw * styles.length + n]!;
        const noise = Math.sqrt(evidence.residual / evidence.counts[style]);
        return [style, place[style] + Math.sqrt(variance[style]) * true_ + noise * answered];
      }),
    ) as Record<Style, number>;
    const again = toldBy(posteriorOf({ ...evidence, means }), bothSets);
    const common = told.styles.filter((style) => again.styles.includes(style)).length;
    const alike = again.verdict === told.verdict;
    if (alike && common === told.styles.length) same++;
    if (common > 0 || (alike && told.verdict === 'unclear')) shared++;
  }
  return { same: same / draws, shared: shared / draws };
}

/** A share in tens, as people count: at least one of what can happen at all, and 10 for nearly all. */
export const tens = (share: number): number => Math.max(1, Math.round(share * 10));

/** The 95th percentile of a chi-squared distribution with 4 degrees of freedom. */
const beyondChance = 9.488;

/**
 * Whether two sittings differ by more than chance would let them in nineteen of twenty repeats: the five
 * differences, each against its own error, around their common mean.
 */
export function differ(one: Evidence, other: Evidence): boolean {
  const parts = styles.map((style) => ({
    by: one.means[style] - other.means[style],
    weight: 1 / (one.residual / one.counts[style] + other.residual / other.counts[style]),
  }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = parts.reduce((sum, { by, weight }) => sum + by * weight, 0) / total;
  return parts.reduce((sum, { by, weight }) => sum + weight * (by - mean) ** 2, 0) > beyondChance;
}
