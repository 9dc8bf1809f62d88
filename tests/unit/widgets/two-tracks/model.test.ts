import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRoundStore, endedRound } from '../../../../src/widgets/kit/round/store.ts';
import {
  habit,
  lead,
  numberOf,
  placed,
  placeOf,
  poolOf,
  readings,
  sides,
} from '../../../../src/widgets/two-tracks/model.ts';

const steps = (side: string) => [1, 2, 3, 4, 5, 6].map((n) => ({ id: `${side}-${n}` }));
const one = (buyer: number, seller: number) => ({
  id: `case-${buyer}-${seller}`,
  buyer: { at: `b-${buyer}` },
  seller: { at: `s-${seller}` },
});
const tracks = {
  draw: 5,
  buyer: steps('b'),
  seller: steps('s'),
  cases: [one(1, 1), one(2, 4), one(4, 1), one(3, 3), one(5, 4), one(4, 5), one(6, 5)],
};
const pool = poolOf(tracks);
const rightFor = (id: string) => {
  const { buyer, seller } = tracks.cases.find((other) => other.id === id)!;
  return [`buyer/${buyer.at}`, `seller/${seller.at}`];
};

describe('who is ahead', () => {
  test.each([
    [2, 4, 2],
    [4, 1, -3],
    [3, 3, 0],
    [1, 6, 5],
  ])('with the customer at %i and the seller at %i it is by %i', (buyer, seller, by) =>
    expect(lead(tracks, one(buyer, seller))).toBe(by),
  );

  test('both going one step further leaves it as it was', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        (b, s) => lead(tracks, one(b + 1, s + 1)) === lead(tracks, one(b, s)),
      ),
    ));
});

describe('placing', () => {
  const move = fc.tuple(fc.constantFrom(...sides), fc.integer({ min: 1, max: 6 }));

  test('after any moves each stands where it was put last, and nothing else is kept', () =>
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let answer: readonly string[] = [];
        const last: Partial<Record<string, string>> = {};
        for (const [side, n] of moves) {
          answer = placed(answer, side, `${side[0]}-${n}`);
          last[side] = `${side[0]}-${n}`;
        }
        for (const side of sides) expect(placeOf(answer, side)).toBe(last[side]);
        expect(answer).toHaveLength(Object.keys(last).length);
      }),
    ));

  test('says the same whichever of the two was placed first', () =>
    expect(placed(placed([], 'seller', 's-2'), 'buyer', 'b-4')).toEqual(
      placed(placed([], 'buyer', 'b-4'), 'seller', 's-2'),
    ));

  test('a step that is not on the road has no place', () =>
    expect(numberOf(tracks.buyer, 's-1')).toBe(0));
});

describe('the round', () => {
  test('can be checked only with both on a step of their own road', () => {
    expect(pool.isAnswer('case-1-1', [])).toBe(false);
    expect(pool.isAnswer('case-1-1', ['buyer/b-1'])).toBe(false);
    expect(pool.isAnswer('case-1-1', ['buyer/b-1', 'buyer/b-2'])).toBe(false);
    expect(pool.isAnswer('case-1-1', ['buyer/b-1', 'seller/b-1'])).toBe(false);
    expect(pool.isAnswer('case-1-1', ['buyer/b-9', 'seller/s-1'])).toBe(false);
    expect(pool.isAnswer('case-1-1', ['buyer/b-1', 'seller/s-1'])).toBe(true);
  });

  test('is right only with both, and with one it is not', () => {
    expect(pool.isRight('case-2-4', ['buyer/b-2', 'seller/s-4'])).toBe(true);
    expect(pool.isRight('case-2-4', ['buyer/b-2', 'seller/s-3'])).toBe(false);
    expect(pool.isRight('case-2-4', ['buyer/b-3', 'seller/s-4'])).toBe(false);
  });

  test('no digit answers, as a digit could mean either road', () => {
    expect(pool.shown('case-1-1', 1, 0)).toEqual([]);
    expect(pool.choose('case-1-1', [], '1')).toBeNull();
  });

  test('asks every case in two rounds, and none twice in one', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        const store = makeRoundStore(pool);
        const met = [first, second].flatMap((seed) => {
          store.send({ type: 'began', seed });
          const { asked } = store.getSnapshot().context;
          expect(new Set(asked).size).toBe(5);
          for (const question of asked) {
            store.send({ type: 'answered', question, answer: rightFor(question) });
            store.send({ type: 'checked' });
            store.send({ type: 'advanced' });
          }
          expect(endedRound(store.getSnapshot().context)).toMatchObject({ score: 1 });
          return asked;
        });
        expect(new Set(met).size).toBe(7);
      }),
    ));
});

describe('the result', () => {
  const at = (buyer: number, seller: number) => [`buyer/b-${buyer}`, `seller/s-${seller}`];

  test('tells right, too far and too near for each road', () =>
    expect(
      readings(tracks, {
        'case-1-1': at(1, 2),
        'case-2-4': at(3, 4),
        'case-4-1': at(3, 2),
      }),
    ).toEqual({
      buyer: { right: 1, tooFar: 1, tooNear: 1 },
      seller: { right: 1, tooFar: 2, tooNear: 0 },
    }));

  test('each answered case is counted once on each road', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...tracks.cases.map(({ id }) => id)),
          fc
            .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
            .map(([b, s]) => at(b, s)),
        ),
        (answers) => {
          const read = readings(tracks, answers);
          for (const side of sides) {
            const { right, tooFar, tooNear } = read[side];
            expect(right + tooFar + tooNear).toBe(Object.keys(answers).length);
          }
        },
      ),
    ));

  test('a slip that happened once is no habit, from twice on the commonest is', () => {
    const none = { right: 8, tooFar: 0, tooNear: 0 };
    expect(habit({ buyer: { ...none, tooFar: 1 }, seller: none })).toBeUndefined();
    expect(habit({ buyer: { ...none, tooFar: 2 }, seller: { ...none, tooNear: 3 } })).toEqual({
      side: 'seller',
      way: 'tooNear',
      times: 3,
    });
  });
});
