import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../../../../src/widgets/kit/model.ts';
import { styles } from '../../../../../src/widgets/kit/style/model.ts';
import { below, density } from '../../../../../src/widgets/personality-test/model/normal.ts';
import {
  evidenceOf,
  posteriorOf,
  type Answers,
} from '../../../../../src/widgets/personality-test/model/score.ts';
import { forms } from '../forms.ts';

const { items } = forms[0]!;
/** Six answers a style, in the order tiger, peacock, koala, owl, chameleon. */
const answersOf = (...rows: string[]): Answers =>
  Object.fromEntries(
    styles.flatMap((style, n) =>
      items.filter((item) => item.style === style).map(({ id }, k) => [id, Number(rows[n]![k])]),
    ),
  );
const tiger = answersOf('554545', '434434', '323433', '332342', '433234');

test('gives the values that were worked out by hand', () => {
  const evidence = evidenceOf(items, tiger);
  const { place, variance, differ, first } = posteriorOf(evidence);
  expect(evidence.residual).toBeCloseTo(0.592, 3);
  const places = [0.943, 0.157, -0.367, -0.498, -0.236];
  for (const [n, style] of styles.entries()) {
    expect(place[style]).toBeCloseTo(places[n]!, 3);
    expect(variance[style]).toBeCloseTo(0.0699, 4);
  }
  expect(differ).toBeCloseTo(7.21, 2);
  expect(first).toBeCloseTo(0.982, 3);
});

test('the normal distribution is right to 7.5e-8', () => {
  const known = { '-3': 0.0013498980316, '-1': 0.1586552539315, 0: 0.5, 1.96: 0.9750021048518 };
  for (const [x, value] of Object.entries(known))
    expect(Math.abs(below(Number(x)) - value)).toBeLessThan(7.5e-8);
  expect(density(0)).toBeCloseTo(0.3989422804, 9);
});

const answersUpTo = (max: number): fc.Arbitrary<Answers> =>
  fc
    .array(fc.integer({ min: 1, max }), { minLength: 30, maxLength: 30 })
    .map((values) => Object.fromEntries(items.map(({ id }, n) => [id, values[n]!])));
const answered = answersUpTo(5);

describe('whoever they are', () => {
  test('everybody is measured against their own mean: a step more of everything changes nothing', () => {
    fc.assert(
      fc.property(answersUpTo(4), (answers) => {
        const more = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, answer + 1]),
        );
        const [one, other] = [evidenceOf(items, answers), evidenceOf(items, more)];
        for (const style of styles) expect(other.means[style]).toBeCloseTo(one.means[style], 9);
        expect(other.residual).toBeCloseTo(one.residual, 9);
      }),
    );
  });

  test('the order of the statements changes nothing', () => {
    fc.assert(
      fc.property(answered, fc.nat(), (answers, seed) => {
        const [one, other] = [items, shuffled(items, seed)].map((all) =>
          posteriorOf(evidenceOf(all, answers)),
        );
        expect(other!.differ).toBeCloseTo(one!.differ, 9);
        expect(other!.first).toBeCloseTo(one!.first, 9);
      }),
    );
  });

  test('agreeing more with a style never lowers it against the others', () => {
    fc.assert(
      fc.property(answered, fc.nat(29), (answers, n) => {
        const { id, style } = items[n]!;
        fc.pre(answers[id]! < 5);
        const rank = (given: Answers) => {
          const { means } = evidenceOf(items, given);
          return styles.filter((other) => means[other] > means[style] + 1e-9).length;
        };
        expect(rank({ ...answers, [id]: answers[id]! + 1 })).toBeLessThanOrEqual(rank(answers));
      }),
    );
  });

  test('chances are chances, and no answer makes a number that is none', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const { first, differ, variance } = posteriorOf(evidenceOf(items, answers));
        expect(first).toBeGreaterThan(0.19);
        expect(first).toBeLessThanOrEqual(1);
        expect(Number.isFinite(differ)).toBe(true);
        for (const style of styles) expect(variance[style]).toBeGreaterThan(0);
      }),
    );
  });
});
