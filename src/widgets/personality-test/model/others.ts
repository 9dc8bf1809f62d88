import { scoresOf, styles, type Scores } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';

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
  return typeof form === 'string' && Number.isInteger(about)
    ? { form, scores, about: Number(about) }
    : null;
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
