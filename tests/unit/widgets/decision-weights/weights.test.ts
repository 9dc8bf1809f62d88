import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  borderRoom,
  roomOf,
  share,
  withBorder,
  without,
  withWeight,
} from '../../../../src/widgets/decision-weights/model/weights.ts';
import { anyWeights } from './cases.ts';

const free = [false, false, false];
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('one weight set', () => {
  it('the others give way in proportion', () => {
    expect(withWeight([50, 30, 20], free, 0, 0)).toEqual([0, 60, 40]);
    expect(withWeight([50, 30, 20], free, 1, 65)).toEqual([25, 65, 10]);
  });
  it('others that weigh nothing share equally, the first of them one more', () => {
    expect(withWeight([100, 0, 0], free, 0, 95)).toEqual([95, 3, 2]);
  });
  it('a locked one keeps its weight and bounds the others', () => {
    const locks = [false, false, true];
    expect(withWeight([50, 30, 20], locks, 0, 79)).toEqual([79, 1, 20]);
    expect(withWeight([50, 30, 20], locks, 0, 81)).toEqual([80, 0, 20]);
    expect(withWeight([50, 30, 20], locks, 2, 90)).toEqual([50, 30, 20]);
  });
  it('cannot move while every other one is locked', () => {
    expect(roomOf([50, 30, 20], [false, true, true], 0)).toEqual({ from: 50, to: 50 });
  });
});

describe('one border moved', () => {
  it('what lies on each side shares its side', () => {
    expect(withBorder([40, 20, 20, 20], [...free, false], 1, 30)).toEqual([20, 10, 35, 35]);
  });
  it('stops at what is locked on either side', () => {
    const locks = [true, false, false];
    expect(withBorder([50, 30, 20], locks, 1, 10)).toEqual([50, 0, 50]);
    expect(borderRoom([50, 30, 20], locks, 0)).toEqual({ at: 50, from: 50, to: 50 });
  });
});

it('a criterion that goes leaves its weight to the others, unless all of them are locked', () => {
  expect(without([50, 30, 20], free, 0)).toEqual([60, 40]);
  expect(without([50, 30, 20], [false, true, true], 0)).toBeNull();
  expect(without([0, 80, 20], [false, true, true], 0)).toEqual([80, 20]);
});

const anyEdits = fc.integer({ min: 2, max: 7 }).chain((length) =>
  fc.record({
    start: anyWeights(length),
    edits: fc.array(
      fc.record({
        border: fc.boolean(),
        place: fc.nat(length - 2),
        to: fc.integer({ min: -20, max: 120 }),
        locks: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
      }),
      { maxLength: 40 },
    ),
  }),
);

it('after any edits the weights are whole, sum to 100, and no locked one has moved', () => {
  fc.assert(
    fc.property(anyEdits, ({ start, edits }) => {
      let weights = start;
      for (const { border, place, to, locks } of edits) {
        const next = (border ? withBorder : withWeight)(weights, locks, place, to);
        expect(sum(next)).toBe(100);
        expect(next.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
        next.forEach((one, at) => locks[at] && expect(one).toBe(weights[at]));
        weights = next;
      }
    }),
  );
});

it('a border stays where the finger is, wherever it may go', () => {
  fc.assert(
    fc.property(anyEdits, ({ start, edits }) => {
      for (const { place, to, locks } of edits) {
        const { from, to: most } = borderRoom(start, locks, place);
        const moved = withBorder(start, locks, place, to);
        const at = sum(moved.slice(0, place + 1));
        expect(at).toBe(Math.min(most, Math.max(from, to)));
      }
    }),
  );
});

it('shares are whole, sum to the total, and are at most one away from the exact part', () => {
  fc.assert(
    fc.property(
      fc.nat(100),
      fc.array(fc.nat(100), { minLength: 1, maxLength: 7 }),
      (total, old) => {
        const shares = share(total, old);
        expect(sum(shares)).toBe(total);
        const all = sum(old);
        shares.forEach((one, place) => {
          const exact = all ? (old[place]! * total) / all : total / old.length;
          expect(Math.abs(one - exact)).toBeLessThan(1);
        });
      },
    ),
  );
});
