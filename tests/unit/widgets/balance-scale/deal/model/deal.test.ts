import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawnPan,
  ends,
  gapOf,
  mostWeights,
  readDeal,
  stepped,
  totalOf,
  withChange,
  withoutWeight,
  withWeight,
  type End,
  type Weight,
} from '../../../../../../src/widgets/balance-scale/deal/model/deal.ts';
import { beamAngle, sumOf } from '../../../../../../src/widgets/kit/balance/model.ts';
import { anyDeal, anyWeight, dealOf, weight } from '../deals.ts';

const angleOf = (deal: Parameters<typeof drawnPan>[0]): number =>
  beamAngle(sumOf(drawnPan(deal, 'need')), sumOf(drawnPan(deal, 'cost')));

const anyStep = fc.tuple(fc.constantFrom(-1 as const, 1 as const), fc.constantFrom(...ends));

describe('what lies on the pans', () => {
  const machine = dealOf(
    [
      weight('need', 30_000, 30_000, { yearly: true }),
      weight('need', 20_000, 40_000),
      weight('cost', 120_000),
      weight('cost', 5_000, 8_000, { yearly: true }),
    ],
    3,
  );

  test('counts yearly sums once for each year, and keeps the range', () => {
    expect(totalOf(machine, 'need')).toEqual({ low: 11_000_000, high: 13_000_000 });
    expect(totalOf(machine, 'cost')).toEqual({ low: 13_500_000, high: 14_400_000 });
    expect(gapOf(machine)).toEqual({ low: -3_400_000, high: -500_000 });
  });

  test('adds up a thousand of the largest weights to the cent', () => {
    const one = { ...weight('need', 0), low: 5e10, high: 5e10, yearly: true };
    const all = dealOf(Array(mostWeights).fill(one), 10);
    expect(totalOf(withChange(all, 'w7', { low: 5e10 - 1 }), 'need')).toEqual({
      low: 5e14 - 10,
      high: 5e14,
    });
    expect(withWeight(all, weight('need', 1))).toBe(all);
    expect(all.weights).toHaveLength(mostWeights);
  });

  test('more on a pan never raises it', () =>
    fc.assert(
      fc.property(anyDeal, anyWeight, (deal, more) => {
        const [before, after] = [angleOf(deal), angleOf(withWeight(deal, more))];
        if (more.pan === 'need') expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
    ));

  test('is the same in whatever order it was put there', () =>
    fc.assert(
      fc.property(anyDeal, (deal) => {
        const turned = { ...deal, weights: [...deal.weights].reverse() };
        expect(gapOf(turned)).toEqual(gapOf(deal));
        expect(angleOf(turned)).toBe(angleOf(deal));
      }),
    ));

  test('moved to the other pan, everything weighs the other way', () =>
    fc.assert(
      fc.property(anyDeal, (deal) => {
        const swapped = deal.weights.reduce(
          (now, { id, pan }) => withChange(now, id, { pan: pan === 'need' ? 'cost' : 'need' }),
          deal,
        );
        const { low, high } = gapOf(deal);
        expect(gapOf(swapped)).toEqual({ low: 0 - high, high: 0 - low });
        expect(angleOf(swapped)).toBeCloseTo(-angleOf(deal));
      }),
    ));
});

describe('a change', () => {
  const deal = dealOf([weight('need', 30_000), weight('cost', 20_000, 24_000)]);

  test('that changes nothing is none', () => {
    expect(withChange(deal, 'w1', { low: 3_000_000 })).toBe(deal);
    expect(withChange(deal, 'w9', { low: 1 })).toBe(deal);
  });

  test('never gives a new weight the name of one that is there', () => {
    const fewer = withoutWeight(deal, 'w1');
    expect(withWeight(fewer, weight('need', 1)).weights.map(({ id }) => id)).toEqual(['w2', 'w3']);
  });

  const sumsAfter = (low: number, high: number, ...step: [-1 | 1, End?]) => {
    const one = dealOf([weight('need', low, high)]);
    const after = stepped(one, one.weights[0]!, ...step);
    if ('stop' in after) return after.stop;
    return [after.deal.weights[0]!.low / 100, after.deal.weights[0]!.high / 100];
  };

  test('a step moves a sure weight, and of an estimate one end', () => {
    expect(sumsAfter(20_000, 20_000, 1)).toEqual([21_000, 21_000]);
    expect(sumsAfter(20_000, 24_000, 1, 'low')).toEqual([21_000, 24_000]);
    expect(sumsAfter(20_000, 24_000, -1, 'low')).toEqual([19_000, 24_000]);
    expect(sumsAfter(20_000, 24_000, 1, 'high')).toEqual([20_000, 25_000]);
    expect(sumsAfter(20_000, 24_000, -1, 'high')).toEqual([20_000, 23_000]);
  });

  test('a lowest of 0 rises by as much as the highest would', () =>
    expect(sumsAfter(0, 24_000, 1, 'low')).toEqual([1_000, 24_000]));

  test.each([
    ['Low', 20_000, 21_000, 1, 'low'],
    ['High', 20_000, 21_000, -1, 'high'],
    ['Floor', 0, 21_000, -1, 'low'],
    ['TooMuch', 1, 500_000_000, 1, 'high'],
    ['TooMuch', 500_000_000, 500_000_000, 1, undefined],
    ['Zero', 1, 1, -1, undefined],
  ] as const)('“%s” stops a step from %d–%d', (stop, low, high, by, end) =>
    expect(sumsAfter(low, high, by, end)).toBe(stop),
  );

  test('steps never leave what a weight may weigh', () =>
    fc.assert(
      fc.property(anyDeal, fc.array(anyStep), (start, steps) => {
        const isRange = ({ low, high }: Weight) => low !== high;
        const end = steps.reduce((now, [by, which]) => {
          const [one] = now.weights;
          const next = one && stepped(now, one, by, isRange(one) ? which : undefined);
          return next && 'deal' in next ? next.deal : now;
        }, start);
        expect(readDeal(end)).toEqual(end);
        expect(end.weights.map(isRange)).toEqual(start.weights.map(isRange));
      }),
    ));
});

describe('a kept deal', () => {
  test('comes back as it was', () =>
    fc.assert(
      fc.property(anyDeal, (deal) => {
        expect(readDeal(JSON.parse(JSON.stringify(deal)))).toEqual(deal);
      }),
    ));

  const good = dealOf([weight('need', 1)]);
  const [one] = good.weights;
  test.each([
    ['nothing', null],
    ['a list', []],
    ['another currency', { ...good, currency: 'XXX' }],
    ['no years', { ...good, years: 0 }],
    ['half a year', { ...good, years: 1.5 }],
    ['part of a cent', { ...good, weights: [{ ...one, low: 0.5 }] }],
    ['less than nothing', { ...good, weights: [{ ...one, low: -1 }] }],
    ['a range upside down', { ...good, weights: [{ ...one, low: 200, high: 100 }] }],
    ['not a number', { ...good, weights: [{ ...one, high: null }] }],
    ['a third pan', { ...good, weights: [{ ...one, pan: 'middle' }] }],
  ])('with %s is refused', (_, data) => expect(readDeal(data)).toBeNull());

  test('loses broken words, and none of its sums', () => {
    const kept = [{ ...one, label: 7, from: null }, { ...one, from: 'f'.repeat(999) }, one];
    const read = readDeal({ ...good, weights: kept })!;
    expect(read.weights.map(({ label }) => label)).toEqual(['?', one!.label, one!.label]);
    expect(read.weights[0]!.from).toBe('');
    expect(new Set(read.weights.map(({ id }) => id)).size).toBe(3);
    expect(totalOf(read, 'need').low).toBe(3 * totalOf(good, 'need').low);
    expect(readDeal(read)).toEqual(read);
  });

  test('of whatever kind is read or refused, never thrown at', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(readDeal(data)).toBeNull();
      }),
    ));
});
