import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  noCosts,
  rangeOf,
  readCosts,
  resultOf,
  sizeOf,
  withFigure,
  type Costs,
} from '../../../../src/widgets/cost-per-order/model.ts';

const costs = (
  pursuit: [string, string],
  tries: [string, string],
  care: [string, string],
  orders: [string, string],
): Costs => {
  const of = ([low, high]: [string, string]) => ({ low, high });
  const figures = { pursuit: of(pursuit), tries: of(tries), care: of(care), orders: of(orders) };
  return { unit: 'money', figures };
};
const bai = costs(['30000', '4万'], ['3', '4'], ['20,000', '30000'], ['1', '2']);

test('the lesson’s own sum: 90,000 to 160,000 against 10,000 to 30,000 is 3 to 16 times', () =>
  expect(resultOf(bai)).toEqual({
    fresh: { low: 90_000, high: 160_000 },
    existing: { low: 10_000, high: 30_000 },
    ratio: { low: 3, high: 16 },
    widest: 'orders',
  }));

test('where every figure is sure, the ratio is one number and nothing is left to ask', () => {
  const sure = resultOf(costs(['10', ''], ['', '4'], ['20', '20'], ['0.5', '']))!;
  expect(sure.ratio).toEqual({ low: 1, high: 1 });
  expect(sure.widest).toBeNull();
});

test('nothing follows before all four can be read', () => {
  expect(resultOf(noCosts)).toBeNull();
  expect(resultOf(withFigure(bai, 'care', { low: '', high: '' }))).toBeNull();
  expect(resultOf(withFigure(bai, 'care', { low: 'much' }))).toBeNull();
});

test.each([
  ['', '', null],
  ['5', '', { low: 5, high: 5 }],
  ['５', '5.5', { low: 5, high: 5.5 }],
  ['5', '5', { low: 5, high: 5 }],
  ['5.1', '5', 'UpsideDown'],
  ['0', '5', 'NotPositive'],
  ['-1', '5', 'NotPositive'],
  ['some', '5', 'NoNumber'],
  ['1000000000', '', { low: 1e9, high: 1e9 }],
  ['1000000001', '', 'TooMuch'],
])('from “%s” to “%s” reads as %o', (low, high, read) =>
  expect(rangeOf('orders', { low, high })).toEqual(read),
);

test.each([
  ['0.99', '3', 'BelowOne'],
  ['0.2', '', 'BelowOne'],
  ['1', '', { low: 1, high: 1 }],
  ['0', '', 'NotPositive'],
])('winning one takes pursuing at least one: from “%s” to “%s” reads as %o', (low, high, read) =>
  expect(rangeOf('tries', { low, high })).toEqual(read),
);

test('an order every two years is half an order a year', () =>
  expect(rangeOf('orders', { low: '0.5', high: '' })).toEqual({ low: 0.5, high: 0.5 }));

test.each([
  [0.0999, 'few'],
  [0.1, 'told'],
  [1000, 'told'],
  [1000.1, 'many'],
])('a ratio of %f is %s', (ratio, size) => expect(sizeOf(ratio)).toBe(size));

const end = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }));

test('whatever the true figures are, the true ratio lies within the told one', () =>
  fc.assert(
    fc.property(end, end, end, end, fc.nat(1), (a, b, c, d, side) => {
      const typed = ([low, more]: [number, number]): [string, string] => [
        `${low}`,
        `${low + more}`,
      ];
      const { ratio } = resultOf(costs(typed(a), typed(b), typed(c), typed(d)))!;
      const [pursuit, tries, care, orders] = [a, b, c, d].map(([low, more]) => low + side * more);
      const truth = (pursuit! * tries!) / (care! / orders!);
      expect(truth).toBeGreaterThanOrEqual(ratio.low * (1 - 1e-9));
      expect(truth).toBeLessThanOrEqual(ratio.high * (1 + 1e-9));
    }),
  ));

test('what is kept is read again; what is none, whole or in part, is null and never throws', () => {
  expect(readCosts(JSON.parse(JSON.stringify(bai)))).toEqual(bai);
  expect(readCosts({ ...bai, unit: 'hours' })).toBeNull();
  expect(readCosts(withFigure(bai, 'care', { low: 'x'.repeat(21) }))).toBeNull();
  expect(readCosts(withFigure(bai, 'care', { low: 'x'.repeat(20) }))).not.toBeNull();
  fc.assert(
    fc.property(fc.anything(), (value) => void readCosts({ unit: 'days', figures: value })),
  );
});
