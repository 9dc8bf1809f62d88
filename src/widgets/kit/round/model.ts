import { shuffled } from '../model.ts';

/** Chosen ids; all ids in the order given; or the text that was typed for a number. */
export type Answer = readonly string[];

/** Questions of which some are drawn for a round, each known by its id. */
export interface Pool {
  /**
   * The questions of a round in the order in which they are asked.
   * @param met the round in which a question was met last, by its id
   */
  draw(seed: number, met: Readonly<Record<string, number>>): string[];
  /** The options or items in the order in which they are shown; `place` is the question's in its round. */
  shown(question: string, seed: number, place: number): string[];
  /** What stands as the answer before the learner has done anything: items lie in some order. */
  start(question: string, shown: readonly string[]): Answer;
  /** The answer with an option chosen, or no longer chosen; null where options are not what is asked. */
  choose(question: string, answer: Answer, option: string): Answer | null;
  /** Whether an answer can be checked. */
  isAnswer(question: string, answer: Answer): boolean;
  isRight(question: string, answer: Answer): boolean;
}

/**
 * The ids in the order in which they have their turn: those that were met longest ago, or never, first.
 *
 * @param met the round in which one was met last, by its id
 */
export const inTurn = (
  ids: readonly string[],
  seed: number,
  met: Readonly<Record<string, number>>,
): string[] => shuffled(ids, seed).sort((a, b) => (met[a] ?? 0) - (met[b] ?? 0));
