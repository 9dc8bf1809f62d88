import { describe, expect, test } from 'vitest';
import {
  rated,
  readCase,
  weighed,
  withCriterion,
  withoutCriterion,
  type Case,
} from '../../../../src/widgets/decision-weights/model/case.ts';
import {
  heldAt,
  isKnown,
  isSaidAt,
  isWhole,
  unsaid,
  withSaidRating,
  withSaidWeight,
} from '../../../../src/widgets/decision-weights/model/said.ts';
import {
  finding,
  leads,
  weightsSaid,
} from '../../../../src/widgets/decision-weights/model/sentences.ts';
import { withWeight } from '../../../../src/widgets/decision-weights/model/weights.ts';
import type { Words } from '../../../../src/widgets/decision-weights/words.ts';
import { roomIn } from '../../../e2e/content.ts';
import { caseOf } from './cases.ts';

const words = roomIn<Words>('en', 'decision-weights');
const stages = ['Need', 'Study', 'Choice', 'Use'].map((name) => ({ name })) as never;
const even = [[25, 25, 25, 25]];
const four = unsaid(
  caseOf(
    [
      [5, 5, 5, 5],
      [5, 5, 5, 5],
    ],
    [even, even, even, even].flat(),
  ),
);

/** The number as it is typed at a stage. */
const say = (data: Case, stage: number, place: number, to: number): Case =>
  withSaidWeight(
    weighed(data, stage, withWeight(data.weights[stage]!, heldAt(data, stage, place), place, to)),
    stage,
    place,
  );
const sayAll = (data: Case): Case =>
  [0, 1, 2, 3].reduce(
    (now, stage) => say(say(say(now, stage, 0, 40), stage, 1, 30), stage, 2, 20),
    data,
  );
const rateAll = (data: Case): Case =>
  data.suppliers.reduce(
    (now, _, supplier) =>
      data.criteria.reduce(
        (then, __, place) =>
          withSaidRating(rated(then, supplier, place, 6 - supplier), supplier, place),
        now,
      ),
    data,
  );

describe('numbers that a customer gave', () => {
  test('stay what they were when the next one is typed, and the last follows from them', () => {
    const typed = say(say(say(four, 0, 0, 35), 0, 1, 40), 0, 2, 20);
    expect(typed.weights[0]).toEqual([35, 40, 20, 5]);
    expect(isKnown(typed, 0, 3)).toBe(true);
  });

  test('of two that are missing, neither is known', () => {
    const typed = say(say(four, 0, 0, 35), 0, 1, 40);
    expect(isSaidAt(typed, 0)).toBe(false);
    expect(weightsSaid({ words, stages, data: typed }, 0)).toBe(
      `criterion 1 35${words.comma}criterion 2 40`,
    );
  });

  test('a weight that takes over what a removed one had is no longer said', () => {
    const typed = say(say(say(four, 0, 0, 35), 0, 1, 40), 0, 2, 20);
    const left = withoutCriterion(typed, 0)!;
    expect(left.said!.weights[0]).toEqual([false, false, false]);
    expect(left.said!.ratings[0]).toHaveLength(3);
  });

  test('a criterion more has nothing said of it', () => {
    const more = withCriterion(rateAll(sayAll(four)), 'speed');
    expect(more.said!.ratings[0]).toEqual([true, true, true, true, false]);
    expect(isWhole(more)).toBe(false);
  });
});

describe('what nobody said', () => {
  test('supports no sentence of who is first', () => {
    const telling = { words, stages, data: say(four, 0, 0, 35) };
    expect(finding(telling)).toContain('Need, Study, Choice, Use');
    expect(finding(telling)).toContain(words.unsaidRatings);
    expect(leads(telling.data)).toEqual([]);
  });

  test('is asked for until all stages and all ratings are there', () => {
    const weighedAll = sayAll(four);
    expect(finding({ words, stages, data: weighedAll })).toBe(words.unsaidRatings);
    const data = rateAll(weighedAll);
    expect(isWhole(data)).toBe(true);
    expect(finding({ words, stages, data })).toBe(words.findAlways);
  });

  test('is kept, and a sheet that never knew of it is whole', () => {
    expect(readCase(JSON.parse(JSON.stringify(four)))).toEqual(four);
    const { said: _, ...former } = four;
    expect(readCase(former)).toEqual(former);
    expect(isWhole(former)).toBe(true);
  });
});
