import type { Style } from '../../kit/style/schema.ts';
import { styles } from '../../kit/style/model.ts';
import type { Answers, Keyed } from './score.ts';

/** What is said about two styles that are not told apart has one place, whichever of them is higher. */
export const pairOf = (two: readonly Style[]) =>
  styles.filter((style) => two.includes(style)).join('-');

/** Answers that agree, the stronger first. */
const agreeing = [5, 4] as const;

/** One of each style in turn, so that none crowds out another. */
function inTurn<T extends Keyed>(items: readonly T[]): T[] {
  const turn = (item: T) => items.filter(({ style }) => style === item.style).indexOf(item);
  return [...items].sort((a, b) => turn(a) - turn(b));
}

/** What somebody agreed with, of whatever style, the strongest agreement first. */
export const agreedIn = <T extends Keyed>(items: readonly T[], answers: Answers): T[] =>
  agreeing.flatMap((answer) => inTurn(items.filter(({ id }) => answers[id] === answer)));

/** Half of the thirty statements: more is folded away. */
const atOnce = 15;

/** What is read at once of a list, and the rest of it. */
export const folded = <T>(all: readonly T[]) => ({
  shown: all.slice(0, atOnce),
  more: all.slice(atOnce),
});
