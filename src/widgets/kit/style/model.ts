import type { ProfileWords } from '../words.ts';
import { fill } from '../../../i18n/text.ts';
import type { Style } from './schema.ts';

/**
 * Where each style stands on the two axes of S31: 1 for more, -1 for less, 0 for either.
 * The chameleon moves about and has no place of its own.
 */
export const axes: Record<Style, { assertiveness: -1 | 0 | 1; responsiveness: -1 | 0 | 1 }> = {
  tiger: { assertiveness: 1, responsiveness: -1 },
  peacock: { assertiveness: 1, responsiveness: 1 },
  koala: { assertiveness: -1, responsiveness: 1 },
  owl: { assertiveness: -1, responsiveness: -1 },
  chameleon: { assertiveness: 0, responsiveness: 0 },
};

export const styles = Object.keys(axes) as Style[];

/** What a self-check adds up to: for each style the sum of six answers of 1 to 5, so 6 to 30. */
export type Scores = Record<Style, number>;
export const lowest = 6;
export const highest = 30;
/** The farthest that a person can stand from the middle of an axis: two styles at 30, two at 6. */
export const farthest = 2 * (highest - lowest);

export interface Profile {
  scores: Scores;
  /** all five, the highest first; equal scores in the order of `styles` */
  ranked: Style[];
  kind: 'one' | 'blend' | 'balanced';
  /** the one style, the two of a blend, or none */
  leading: Style[];
  /** the styles that share the highest score: more than one is a tie, and shown as one */
  tied: Style[];
  /** -48 to 48: above 0 tells more than it asks */
  assertiveness: number;
  /** -48 to 48: above 0 shows more than it controls */
  responsiveness: number;
}

/** Two scores that differ by less are not told apart. See `profileFrom`. */
export const gap = 3;

/**
 * Says what five scores allow to be said, and no more.
 *
 * - The first style leads by 3 or more: primarily that style.
 * - The first two lie within 2 of each other, both 3 or more above the third: a blend of the two.
 * - All else is balanced, and balanced is not the chameleon, which has six statements of its own and leads
 *   only when its own score does. Agreeing with everything gives five equal scores, so it is never a type.
 *
 * Why 3: with a reliability of .7 and a standard deviation of 3.5 a sum of six answers errs by about 1.9, the
 * difference of two such sums by 2.7. Both figures are assumed, not measured. The free tests on the web take
 * the first style of their list when scores are equal; here no order decides anything.
 */
export function profileFrom(scores: Scores): Profile {
  const ranked = [...styles].sort((a, b) => scores[b] - scores[a]);
  const [first, second, third] = ranked.map((style) => scores[style]) as [number, number, number];
  const one = first - second >= gap;
  const blend = !one && second - third >= gap;
  const along = (axis: keyof (typeof axes)[Style]): number =>
    styles.reduce((sum, style) => sum + axes[style][axis] * scores[style], 0);
  return {
    scores,
    ranked,
    kind: one ? 'one' : blend ? 'blend' : 'balanced',
    leading: ranked.slice(0, one ? 1 : blend ? 2 : 0),
    tied: ranked.filter((style) => scores[style] === first),
    assertiveness: along('assertiveness'),
    responsiveness: along('responsiveness'),
  };
}

const isScores = (value: unknown): value is Scores =>
  typeof value === 'object' &&
  value !== null &&
  styles.every((style) => {
    const score = (value as Record<string, unknown>)[style];
    return Number.isInteger(score) && Number(score) >= lowest && Number(score) <= highest;
  });

/** The scores in the data of a sheet of `personality-test` or `personality-test-others`; null when there are none. */
export const scoresOf = (data: unknown): Scores | null => {
  const { scores } = (data ?? {}) as { scores?: unknown };
  return isScores(scores) ? scores : null;
};

/** What a kept self-check says of its author; null when its data is none. */
export const profileOf = (data: unknown): Profile | null => {
  const scores = scoresOf(data);
  return scores && profileFrom(scores);
};

/** As in “primarily the owl”. */
export function titleOf(
  { kind, leading }: Profile,
  words: ProfileWords,
  names: Record<Style, string>,
): string {
  const [one = '', other = ''] = leading.map((style) => names[style]);
  if (kind === 'one') return fill(words.one, { style: one });
  if (kind === 'blend') return fill(words.blend, { one, other });
  return words.balanced;
}
