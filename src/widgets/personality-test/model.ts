import type { Localized } from '../../i18n/text.ts';
import { scoresOf, styles, type Scores } from '../kit/style/model.ts';
import type { Style } from '../kit/style/schema.ts';
import type { PersonalityTestData } from './schema.ts';

export type PersonalityTest = Localized<PersonalityTestData>;
export type Form = PersonalityTest['forms'][number];
export type Item = Form['items'][number];
/** What decides where an answer counts. */
export type Keyed = Pick<Item, 'id' | 'style'>;

/** 1 for strongly disagree to 5 for strongly agree. */
export const scale = [1, 2, 3, 4, 5] as const;
export type Answers = Readonly<Record<string, number>>;

/**
 * The five sums. Every statement counts for its own style and for no other, every step of the scale counts
 * as much as any other: so that raising an answer never lowers its style, the order in which the statements
 * came does not matter, and a reader can add the sums up by hand. A statement without an answer counts as 3,
 * the middle; a test ends only when there is none.
 */
export function scored(items: readonly Keyed[], answers: Answers): Scores {
  const sums = Object.fromEntries(styles.map((style) => [style, 0])) as Scores;
  for (const { id, style } of items) sums[style] += answers[id] ?? 3;
  return sums;
}

/** How often the answer that was given most often was given. */
export const mostAlike = (answers: Answers): number =>
  Math.max(
    0,
    ...scale.map((step) => Object.values(answers).filter((answer) => answer === step).length),
  );

/** What a finished self-check keeps, as the data of a sheet. */
export interface Result {
  form: string;
  scores: Scores;
  /** names the attempt; 0 for a result that came as a code */
  seed: number;
  /** spent on answering; pauses and closed pages not counted */
  seconds: number;
  /** how often the most frequent answer was given */
  alike: number;
}

/** The place of a result's form among the forms; of the first when there is no such form any more. */
export const formAt = (forms: readonly { id: string }[], { form }: Pick<Result, 'form'>): number =>
  Math.max(
    0,
    forms.findIndex(({ id }) => id === form),
  );

export type Warning = 'alike' | 'fast';

/** What makes a result doubtful; it is shown all the same. Bounds from C9: 25 of 30 alike, under a minute. */
export const warningsOf = ({ seconds, alike }: Pick<Result, 'seconds' | 'alike'>): Warning[] => [
  ...(alike >= 25 ? (['alike'] as const) : []),
  ...(seconds < 60 ? (['fast'] as const) : []),
];

const whole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The data of a sheet of `personality-test`; null when it is none, as in a broken backup. */
export function readResult(data: unknown): Result | null {
  const scores = scoresOf(data);
  if (!scores) return null;
  const { form, seed, seconds, alike } = data as Record<string, unknown>;
  if (typeof form !== 'string' || !whole(seed) || !whole(seconds) || !whole(alike)) return null;
  return { form, scores, seed, seconds, alike };
}

/** What a colleague's code keeps, as the data of a sheet of `personality-test-others`. */
export interface OthersView {
  form: string;
  scores: Scores;
  /** the tag of the result that the colleague was asked about */
  about: number;
}

export function readOthers(data: unknown): OthersView | null {
  const scores = scoresOf(data);
  if (!scores) return null;
  const { form, about } = data as Record<string, unknown>;
  return typeof form === 'string' && whole(about) ? { form, scores, about } : null;
}

/** The mean of several views, each sum rounded to a whole point. */
export const meanOf = (views: readonly Scores[]): Scores =>
  Object.fromEntries(
    styles.map((style) => [
      style,
      Math.round(views.reduce((sum, view) => sum + view[style], 0) / views.length),
    ]),
  ) as Scores;

/** The styles in which two views are farther apart than chance would put them, the widest first. */
export const farApart = (own: Scores, others: Scores, by: number): Style[] => {
  const apart = (style: Style): number => Math.abs(own[style] - others[style]);
  return styles.filter((style) => apart(style) >= by).sort((a, b) => apart(b) - apart(a));
};
