import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandsOf,
  curveOf,
  cutsFrom,
  defaultCuts,
  drawnPoints,
  figure,
  findingOf,
  hasShares,
  movedCut,
  percent,
  ranked,
  ticks,
  type Account,
} from '../../../../../src/widgets/profit-curve/model/curve.ts';

const profits = [
  420, 310, 240, 180, 90, 60, 45, 35, 28, 22, 16, 12, 8, 4, 0, -15, -40, -85, -150, -230,
];
const list = (values: readonly number[]): Account[] =>
  ranked(values.map((profit, id) => ({ id, name: `A${id}`, profit })));
const curve = (values: readonly number[]) => curveOf(list(values));

describe('the lecture’s twenty accounts', () => {
  const twenty = curve(profits);
  const share = (sum: number): string => percent(sum / twenty.total);
  test('bring 950 together', () => expect(twenty.total).toBe(950));
  test('reach 155 % at the peak', () => {
    expect(twenty.peak).toEqual({ at: 14, sum: 1470 });
    expect(share(twenty.peak.sum)).toBe('155%');
  });
  test('have 121 % in the best fifth', () => {
    expect(twenty.top).toEqual({ count: 4, sum: 1150 });
    expect(share(twenty.top.sum)).toBe('121%');
  });
  test('lose 55 % with the last five', () => {
    expect(twenty.tail).toEqual({ count: 5, loss: 520 });
    expect(share(twenty.tail.loss)).toBe('55%');
  });
  test('fall into the bands that the author cut', () =>
    expect(defaultCuts(twenty)).toEqual([4, 14, 17]));
  test('tell shares', () => expect(findingOf(twenty)).toBe('Share'));
});

describe('lists that are unlike the example', () => {
  test('a part of an account counts as one in the best fifth', () => {
    expect(curve([9, 8, 7, 6, 5, 4]).top).toEqual({ count: 2, sum: 17 });
    expect(curve(Array(35).fill(1)).top.count).toBe(7);
  });
  test('no account', () => {
    const none = curve([]);
    expect(none).toMatchObject({ all: 0, total: 0, top: { count: 0, sum: 0 } });
    expect(findingOf(none)).toBe('Empty');
    expect(defaultCuts(none)).toEqual([0, 0, 0]);
    expect(bandsOf(none, [0, 0, 0]).map(({ share }) => share)).toEqual([0, 0, 0, 0]);
  });
  test('one account', () => {
    expect(curve([7])).toMatchObject({ top: { count: 1, sum: 7 }, tail: { count: 0, loss: 0 } });
    expect(findingOf(curve([7]))).toBe('ShareNoLoss');
  });
  test('only losses have their peak at the start', () => {
    const losses = curve([-1, -2, -3]);
    expect(losses).toMatchObject({
      total: -6,
      peak: { at: 0, sum: 0 },
      tail: { count: 3, loss: 6 },
    });
    expect(findingOf(losses)).toBe('AllLoss');
    expect(defaultCuts(losses)).toEqual([0, 0, 2]);
  });
  test.each([
    ['no profit in the end', [10, -10]],
    ['a loss in the end', [10, -20]],
    ['hardly a profit in the end', [1000, -999]],
  ])('%s is said in money', (_, values) => {
    expect(hasShares(curve(values))).toBe(false);
    expect(findingOf(curve(values))).toBe('Money');
  });
});

describe('for any list', () => {
  const anyList = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 60 });
  const withCuts = fc
    .tuple(anyList, fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80)))
    .map(([values, wanted]) => ({ values, cuts: cutsFrom(wanted, values.length) }));

  test('the sum is kept and the order of rows does not matter', () =>
    fc.assert(
      fc.property(anyList, (values) => {
        const { sums, total, peak, top, tail } = curve(values);
        expect(total).toBe(values.reduce((sum, value) => sum + value, 0));
        expect(peak.sum).toBeGreaterThanOrEqual(Math.max(total, 0));
        expect(peak.sum).toBe(Math.max(...sums));
        expect(top.sum).toBeLessThanOrEqual(peak.sum);
        expect(peak.sum - tail.loss).toBe(total);
        const backwards = curve([...values].reverse());
        expect({ ...backwards, sums: [...backwards.sums] }).toEqual({
          ...curve(values),
          sums: [...sums],
        });
      }),
    ));
  test('the bands hold every account once, and all the profit', () =>
    fc.assert(
      fc.property(withCuts, ({ values, cuts }) => {
        const bands = bandsOf(curve(values), cuts);
        expect(bands.flatMap(({ from, to }) => list(values).slice(from, to))).toEqual(list(values));
        expect(bands.reduce((sum, { profit }) => sum + profit, 0)).toBe(curve(values).total);
      }),
    ));
  test('the first cuts rise, and a moved cut stays between its neighbours', () =>
    fc.assert(
      fc.property(withCuts, fc.nat(2), fc.integer(), ({ values, cuts }, cut, to) => {
        for (const some of [defaultCuts(curve(values)), movedCut(cuts, cut, to, values.length)])
          expect([0, ...some, values.length]).toEqual(
            [0, ...some, values.length].sort((a, b) => a - b),
          );
      }),
    ));
  test('ten thousand accounts are drawn with four hundred points, the ones that matter among them', () => {
    const long = curve(Array.from({ length: 10_000 }, (_, index) => 7000 - index));
    const points = drawnPoints(long, [1234, 5677, 9999]);
    expect(points.length).toBeLessThanOrEqual(400);
    expect(points).toEqual(expect.arrayContaining([0, 1234, 2000, 5677, 7000, 9999, 10_000]));
  });
});

test('the scale has round marks', () => {
  expect(ticks(0, 1.55)).toEqual([0, 0.5, 1, 1.5]);
  expect(ticks(-340, 620)).toEqual([0, 500]);
  expect(ticks(0, 0)).toEqual([0]);
});

test('figures are written with groups and a real minus', () => {
  expect(figure(-1470.456)).toBe('−1,470.46');
  expect(figure(-0.001)).toBe('0');
});
