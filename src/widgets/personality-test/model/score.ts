import { shuffled } from '../../kit/model.ts';
import { styles } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import { below, density } from './normal.ts';

/** 1 for strongly disagree to 5 for strongly agree. */
export const scale = [1, 2, 3, 4, 5] as const;
export type Answers = Readonly<Record<string, number>>;
/** What decides where an answer counts. */
export interface Keyed {
  id: string;
  style: Style;
}
type ByStyle = Record<Style, number>;

/**
 * What the answers say, once each person's own habit of answering is taken out: whoever agrees with much or
 * keeps to the ends of the scale is compared with themselves only.
 */
export interface Evidence {
  /** mean of the answers to each style's statements, in the person's own standard deviations from their own mean */
  means: ByStyle;
  /** how many statements of each style were answered */
  counts: ByStyle;
  /** how much answers to statements of one style differ among themselves: a variance */
  residual: number;
}

export interface Posterior {
  /** the most likely place of each style, and the variance that is left */
  place: ByStyle;
  variance: ByStyle;
  /** all five, the highest first; equal ones by a lot that the answers draw, so that no style is favoured */
  ranked: Style[];
  /** whether the styles differ at all: above 0 they rather do */
  differ: number;
  /** the chance, 0 to 1, that the first of them is the highest */
  first: number;
}

/** Variance of a style within a person, in the units of `Evidence.means`. */
const spread = 0.24;
/** Whole numbers, so that what is equal but for rounding is equal. */
const exact = (value: number): number => Math.round(value * 1e9);
const byStyle = (value: (style: Style) => number): ByStyle =>
  Object.fromEntries(styles.map((style) => [style, value(style)])) as ByStyle;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/**
 * The constants 5, 8 and 10 are what was known before the first answer: a few answers that happen to be alike
 * do not count as certainty. Each style needs at least one answer.
 */
export function evidenceOf(items: readonly Keyed[], answers: Answers): Evidence {
  const given = items.flatMap(({ id, style }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [{ style, answer }];
  });
  const n = given.length;
  const mean = sum(given.map(({ answer }) => answer)) / n;
  const unit = Math.sqrt((sum(given.map(({ answer }) => (answer - mean) ** 2)) + 5) / (n + 5));
  const of = (style: Style) =>
    given.filter((one) => one.style === style).map(({ answer }) => (answer - mean) / unit);
  const counts = byStyle((style) => of(style).length);
  const means = byStyle((style) => sum(of(style)) / counts[style]);
  const within = sum(styles.flatMap((style) => of(style).map((x) => (x - means[style]) ** 2)));
  return { means, counts, residual: (within + 8) / (n - styles.length + 10) };
}

/**
 * The five places that the evidence makes likely: a hierarchical normal model, in which every style's mean is
 * drawn towards the middle by as much as chance would have moved it.
 */
export function posteriorOf({ means, counts, residual }: Evidence): Posterior {
  const precision = byStyle((style) => 1 / (spread + residual / counts[style]));
  const middle =
    sum(styles.map((style) => precision[style] * means[style])) / sum(Object.values(precision));
  const kept = byStyle((style) => spread * precision[style]);
  const place = byStyle((style) => middle + kept[style] * (means[style] - middle));
  const variance = byStyle((style) => spread * (1 - kept[style]));
  const centre =
    sum(styles.map((style) => place[style] / variance[style])) /
    sum(styles.map((style) => 1 / variance[style]));
  const ranked = shuffled(styles, exact(residual)).sort(
    (a, b) => exact(place[b]) - exact(place[a]),
  );
  return {
    place,
    variance,
    ranked,
    differ: sum(
      styles.map(
        (style) =>
          ((place[style] - centre) ** 2 / variance[style] +
            0.8 * Math.log(variance[style] / spread)) /
          2,
      ),
    ),
    first: chanceOfFirst(place, variance, ranked),
  };
}

/** From −3 to 3 standard deviations: what lies beyond weighs less than a quarter of a hundredth. */
const steps = Array.from({ length: 31 }, (_, n) => -3 + n * 0.2);
const weights = steps.map(density);
const weight = sum(weights);

/** Integrates over where the first style may lie the chance that each other one lies below it. */
function chanceOfFirst(place: ByStyle, variance: ByStyle, ranked: readonly Style[]): number {
  const [first, ...others] = ranked as [Style, ...Style[]];
  const parts = steps.map((u, n) => {
    const at = place[first] + Math.sqrt(variance[first]) * u;
    return others.reduce(
      (chance, style) => chance * below((at - place[style]) / Math.sqrt(variance[style])),
      weights[n]!,
    );
  });
  return sum(parts) / weight;
}
