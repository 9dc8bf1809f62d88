import fc from 'fast-check';
import type { Case } from '../../../../src/widgets/decision-weights/model/case.ts';

/** The weights of the lecture's table: quality, price, service at four stages. */
export const lecture = [
  [50, 30, 20],
  [50, 30, 20],
  [30, 50, 20],
  [30, 20, 50],
];

export const caseOf = (ratings: readonly (readonly number[])[], weights = lecture): Case => ({
  criteria: weights[0]!.map((_, place) => ({
    id: `c${place + 1}`,
    name: `criterion ${place + 1}`,
  })),
  suppliers: ratings.map((one, place) => ({
    id: `s${place + 1}`,
    name: `firm ${place}`,
    ratings: one,
  })),
  weights,
  locks: weights[0]!.map(() => false),
});

/** Whole numbers that sum to 100: where a rod of 100 is cut. */
export const anyWeights = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: length - 1, maxLength: length - 1 })
    .map((cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), 100];
      return ends.slice(1).map((end, place) => end - ends[place]!);
    });

export const anyCase: fc.Arbitrary<Case> = fc
  .record({ criteria: fc.integer({ min: 2, max: 7 }), suppliers: fc.integer({ min: 2, max: 6 }) })
  .chain(({ criteria, suppliers }) =>
    fc.record({
      ratings: fc.array(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: criteria, maxLength: criteria }),
        { minLength: suppliers, maxLength: suppliers },
      ),
      weights: fc.array(anyWeights(criteria), { minLength: 4, maxLength: 4 }),
      locks: fc.array(fc.boolean(), { minLength: criteria, maxLength: criteria }),
    }),
  )
  .map(({ ratings, weights, locks }) => ({ ...caseOf(ratings, weights), locks }));
