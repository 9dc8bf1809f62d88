import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/widgets/kit/model.ts';
import { kinds, unsure, type Kind } from '../../src/widgets/spin-drill/model.ts';
import { share } from '../share.ts';
import { cards, run, type Learner } from '../unit/widgets/spin-drill/learners.ts';

describe('who guesses', () => {
  const byChance =
    (seed: number, among: readonly Kind[]): Learner =>
    (is, answers) =>
      among.includes(is)
        ? among[Math.floor(randomFrom(seed * 31 + answers.length)() * among.length)]!
        : is;
  const lucky = (among: readonly Kind[], trials: number): number =>
    Array.from({ length: trials }, (_, n) => run(n + 1, byChance(n + 1, among))).filter(
      (answers) => unsure(cards, answers).length === 0,
    ).length;

  const drills = share(500, 150);
  test(`all five is not sure by luck in ${drills} of 500 drills`, () =>
    expect(lucky(kinds, drills)).toBe(0));

  // 3.6 of 100, measured over 4,000 drills.
  test(`between two, and knows the rest, is sure by luck in fewer than 6 of 100, by ${drills} drills`, () =>
    expect(lucky(['problem', 'implication'], drills)).toBeLessThan(0.06 * drills));
});
