import type { Style } from '../../kit/style/schema.ts';
import { styles } from '../../kit/style/model.ts';
import type { Answers, Keyed } from './score.ts';

/** What is said about two styles that are not told apart has one place, whichever of them is higher. */
export const pairOf = (two: readonly Style[]) =>
  styles.filter((style) => two.includes(style)).join('-');

/** From this answer on somebody agrees. */
const agreed = 4;
const most = 6;

/**
 * What somebody is good at by their own answers: of statements that were asked and agreed with, the strongest
 * agreement first.
 * @param of the styles that are told; none for all five
 */
export const strengthsOf = (
  items: readonly (Keyed & { strength?: string | undefined })[],
  answers: Answers,
  of: readonly Style[],
): string[] =>
  items
    .filter(({ id, style }) => (answers[id] ?? 0) >= agreed && (!of.length || of.includes(style)))
    .sort((a, b) => answers[b.id]! - answers[a.id]!)
    .flatMap(({ strength }) => strength ?? [])
    .slice(0, most);
