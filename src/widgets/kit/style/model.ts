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

/**
 * What a self-check adds up to: for each style the sum of six answers of 1 to 5, so 6 to 30; where more than
 * six were given, six times their mean, rounded.
 */
export type Scores = Record<Style, number>;
export const lowest = 6;
export const highest = 30;
/** The farthest that a person can stand from the middle of an axis: two styles at 30, two at 6. */
export const farthest = 2 * (highest - lowest);

const kinds = ['single', 'blend', 'unclear'] as const;
type Kind = (typeof kinds)[number];
/** How many styles lead. */
const leaders: Record<Kind, number> = { single: 1, blend: 2, unclear: 0 };

export interface Profile {
  scores: Scores;
  /** all five, the highest first; equal scores in the order of `styles` */
  ranked: Style[];
  kind: Kind;
  /** the one style, the two of a blend, or none */
  leading: Style[];
  /** -48 to 48: above 0 tells more than it asks */
  assertiveness: number;
  /** -48 to 48: above 0 shows more than it controls */
  responsiveness: number;
}

/** Two scores that differ by less are not told apart by the rule of the first version. */
export const gap = 3;

/**
 * The rule of the self-check's first version, for results that were made with it:
 *
 * - The first style leads by 3 or more: that style alone.
 * - The first two lie within 2 of each other, both 3 or more above the third: a blend of the two.
 * - All else is unclear, which is not the chameleon: that has statements of its own.
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
    kind: one ? 'single' : blend ? 'blend' : 'unclear',
    leading: ranked.slice(0, one ? 1 : blend ? 2 : 0),
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

/** What a later version of the self-check told, in `verdict` and `styles`; null when it is not said. */
function toldIn(data: unknown): Pick<Profile, 'kind' | 'leading'> | null {
  const { verdict, styles: told } = (data ?? {}) as { verdict?: unknown; styles?: unknown };
  const kind = kinds.find((one) => one === verdict);
  if (!kind || !Array.isArray(told)) return null;
  const leading = [...new Set(told)].flatMap((one) => styles.find((style) => style === one) ?? []);
  return leading.length === leaders[kind] && told.length === leading.length
    ? { kind, leading }
    : null;
}

/** What a kept self-check says of its author, by the rule of its version; null when its data is none. */
export const profileOf = (data: unknown): Profile | null => {
  const scores = scoresOf(data);
  return scores && { ...profileFrom(scores), ...toldIn(data) };
};

/** The first version kept the time of all thirty statements; nobody reads them in less. */
const shortest = 60;

/** Whether a kept self-check, of either version, was answered too fast to have been read. */
export function isHurried(data: unknown): boolean {
  const { warnings, seconds } = (data ?? {}) as { warnings?: unknown; seconds?: unknown };
  return Array.isArray(warnings)
    ? warnings.includes('fast')
    : typeof seconds === 'number' && seconds < shortest;
}

/** What may be concluded from a kept self-check: nothing where it was answered too fast. */
export const concluded = (data: unknown): Profile | null =>
  isHurried(data) ? null : profileOf(data);

/** What may be concluded from the latest of several, the newest last, from which anything may. */
export const latestConcluded = (
  sheets: readonly { data: unknown }[] | null | undefined,
): Profile | null => (sheets ?? []).flatMap(({ data }) => concluded(data) ?? []).at(-1) ?? null;

/** As in “primarily the owl”. */
export function titleOf(
  { kind, leading }: Profile,
  words: ProfileWords,
  names: Record<Style, string>,
): string {
  const [one = '', other = ''] = leading.map((style) => names[style]);
  if (kind === 'single') return fill(words.single, { style: one });
  if (kind === 'blend') return fill(words.blend, { one, other });
  return words.unclear;
}
