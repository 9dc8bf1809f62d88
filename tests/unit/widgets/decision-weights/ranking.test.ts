import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leaderAt,
  overtakings,
  pointsAt,
  ranking,
} from '../../../../src/widgets/decision-weights/model/ranking.ts';
import { leversAt } from '../../../../src/widgets/decision-weights/model/levers.ts';
import { rated, weighed, type Case } from '../../../../src/widgets/decision-weights/model/case.ts';
import { withWeight } from '../../../../src/widgets/decision-weights/model/weights.ts';
import { anyCase, caseOf } from './cases.ts';

const worked = caseOf([
  [9, 5, 6],
  [6, 9, 6],
  [6, 5, 10],
]);

describe('the lecture’s weights', () => {
  it('rank the same three offers differently at each stage', () => {
    expect(pointsAt(worked, 0)).toEqual([720, 690, 650]);
    expect(pointsAt(worked, 1)).toEqual([720, 690, 650]);
    expect(pointsAt(worked, 2)).toEqual([640, 750, 630]);
    expect(pointsAt(worked, 3)).toEqual([670, 660, 780]);
    expect([0, 1, 2, 3].map((stage) => leaderAt(worked, stage))).toEqual([0, 0, 1, 2]);
  });
  it('give the figures of the sketch with the sketch’s ratings', () => {
    const sketch = caseOf([
      [9, 4, 6],
      [6, 9, 5],
      [7, 6, 9],
    ]);
    expect([0, 2, 3].map((stage) => pointsAt(sketch, stage))).toEqual([
      [690, 670, 710],
      [590, 730, 690],
      [650, 610, 780],
    ]);
  });
  it('let price take the first place at the purchase, and lose it after the sale', () => {
    const leads = overtakings(worked).filter(({ first }) => first);
    expect(leads).toMatchObject([
      { after: 1, by: 1, of: 0, criterion: 1, from: 30, to: 50 },
      // Price gives way by as much as service gains, and the two differ by as much: the first one is told.
      { after: 2, by: 2, of: 1, criterion: 1, from: 50, to: 20 },
    ]);
    // From 30 ahead to 110 behind: they meet after 30 of 140.
    expect(leads[0]!.at).toBeCloseTo(30 / 140);
  });
});

describe('level suppliers', () => {
  it('share a place, and the next one is counted after both', () => {
    const data = caseOf(
      [
        [5, 5],
        [5, 5],
        [1, 1],
      ],
      Array(4).fill([50, 50]),
    );
    expect(ranking(data, 0).map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(leaderAt(data, 0)).toBeNull();
  });
  it('pass each other only where one was behind: through a level stage, told once', () => {
    const data = caseOf(
      [
        [10, 0],
        [0, 10],
      ],
      [
        [60, 40],
        [50, 50],
        [40, 60],
        [40, 60],
      ],
    );
    expect(overtakings(data)).toMatchObject([{ after: 1, at: 0, by: 1, of: 0, first: true }]);
  });
});

const named = (data: Case, stage: number) =>
  ranking(data, stage).map(({ supplier, place, points }) => {
    const { name } = data.suppliers[supplier]!;
    return { name, place, points };
  });

it('the ranking never depends on the order of entry', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(5), (data, turn) => {
      const { suppliers } = data;
      const by = turn % suppliers.length;
      const turned = {
        ...data,
        suppliers: [...suppliers.slice(by), ...suppliers.slice(0, by)].reverse(),
      };
      for (const stage of [0, 1, 2, 3]) expect(named(turned, stage)).toEqual(named(data, stage));
    }),
  );
});

it('an overtaking is told if and only if who was behind is ahead', () => {
  fc.assert(
    fc.property(anyCase, (data) => {
      const told = overtakings(data);
      const at = [0, 1, 2, 3].map((stage) => pointsAt(data, stage));
      for (const by of data.suppliers.keys())
        for (const of of data.suppliers.keys()) {
          const signs = at.map((all) => Math.sign(all[by]! - all[of]!)).filter(Boolean);
          const turns = signs.filter((sign, place) => sign > 0 && signs[place - 1]! < 0).length;
          expect(told.filter((one) => one.by === by && one.of === of)).toHaveLength(turns);
        }
      for (const one of told) {
        expect(one.at).toBeGreaterThanOrEqual(0);
        expect(one.at).toBeLessThan(1);
        expect(one.from).not.toBe(one.to);
      }
    }),
  );
});

describe('the smallest steps that win', () => {
  it('are on both sides of the edge: one less does not do', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(3), (data, stage) => {
        const levers = leversAt(data, stage);
        if (leaderAt(data, stage) === 0) {
          expect(levers).toBeNull();
          return;
        }
        for (const { criterion, to } of levers!.ratings) {
          expect(leaderAt(rated(data, 0, criterion, to), stage)).toBe(0);
          expect(leaderAt(rated(data, 0, criterion, to - 1), stage)).not.toBe(0);
        }
        const { weight } = levers!;
        if (!weight) return;
        const moved = (to: number) =>
          weighed(data, stage, withWeight(data.weights[stage]!, data.locks, weight.criterion, to));
        const back = weight.to > weight.from ? -1 : 1;
        expect(leaderAt(moved(weight.to), stage)).toBe(0);
        expect(leaderAt(moved(weight.to + back), stage)).not.toBe(0);
      }),
    );
  });
  it('ask of the worked case three more for the price, or a quality that weighs 19 more', () => {
    expect(leversAt(worked, 2)).toEqual({
      ratings: [{ criterion: 1, from: 5, to: 8 }],
      weight: { criterion: 0, from: 30, to: 49 },
    });
  });
});
