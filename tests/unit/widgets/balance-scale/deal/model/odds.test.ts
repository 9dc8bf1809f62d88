import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvens } from '../../../../../../src/widgets/balance-scale/deal/model/break-even.ts';
import { withChange } from '../../../../../../src/widgets/balance-scale/deal/model/deal.ts';
import {
  below,
  decisive,
  isDecided,
  oddsOf,
} from '../../../../../../src/widgets/balance-scale/deal/model/odds.ts';
import { anyDeal, dealOf, weight } from '../deals.ts';

describe('in how many cases the need outweighs the cost', () => {
  test('is all or none where nothing is estimated', () => {
    expect(oddsOf(dealOf([weight('need', 2), weight('cost', 1)]))).toEqual({
      share: 1,
      by: 'sure',
    });
    expect(oddsOf(dealOf([weight('need', 1), weight('cost', 1)])).share).toBe(0);
  });

  test('one estimate: the part of its range that lies above', () =>
    expect(oddsOf(dealOf([weight('need', 100, 200), weight('cost', 125)]))).toEqual({
      share: 0.75,
      by: 'exact',
    }));

  test('two alike estimates: the corner of a square', () =>
    expect(oddsOf(dealOf([weight('need', 0, 100), weight('cost', 0, 100)])).share).toBe(0.5));

  test('three: as the known distribution of a sum of three says', () =>
    expect(below([1, 1, 1], 1)).toBeCloseTo(1 / 6, 8));

  test('years multiply a yearly estimate', () =>
    expect(
      oddsOf(dealOf([weight('need', 10, 20, { yearly: true }), weight('cost', 45)], 3)).share,
    ).toBe(0.5));

  test('formula and drawn cases agree', () => {
    const ten = dealOf([
      ...Array.from({ length: 9 }, (_, n) => weight('need', 10 * n, 30 * n + 10)),
      weight('cost', 500, 1000),
    ]);
    const eleven = dealOf([...ten.weights, weight('cost', 0, 0.01)]);
    const [exact, drawn] = [oddsOf(ten), oddsOf(eleven)];
    expect([exact.by, drawn.by]).toEqual(['exact', 'drawn']);
    expect(exact.share).toBeGreaterThan(0.3);
    expect(drawn.share).toBeCloseTo(exact.share, 1);
    expect(oddsOf(eleven)).toEqual(drawn);
  });

  test('is between none and all, and decided where a range cannot cross', () =>
    fc.assert(
      fc.property(anyDeal, (deal) => {
        const { share } = oddsOf(deal);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (isDecided(deal)) expect([0, 1]).toContain(share);
      }),
    ));

  test('never falls when a need turns out heavier', () =>
    fc.assert(
      fc.property(anyDeal, fc.nat(1e9), (deal, more) => {
        const [first] = deal.weights;
        if (first?.pan !== 'need' || first.high + more > 5e10) return;
        const heavier = withChange(deal, first.id, {
          low: first.low + more,
          high: first.high + more,
        });
        expect(oddsOf(heavier).share).toBeGreaterThanOrEqual(oddsOf(deal).share - 1e-9);
      }),
    ));

  test('a thousand estimates are counted, too', () => {
    const many = dealOf(
      Array.from({ length: 1000 }, (_, n) => weight(n % 2 ? 'need' : 'cost', 10, 20)),
    );
    expect(oddsOf(many)).toMatchObject({ by: 'drawn', cases: 2000 });
    expect(oddsOf(many).share).toBeCloseTo(0.5, 1);
  });
});

describe('the estimate to ask about next', () => {
  test('is the widest over the period, with its part of all that is open', () => {
    const deal = dealOf(
      [weight('need', 20, 30, { yearly: true }), weight('need', 40, 60), weight('cost', 140)],
      3,
    );
    expect(decisive(deal)).toMatchObject({ weight: { id: 'w1' }, width: 3000, part: 0.6 });
    expect(decisive(deal)).toMatchObject({ ifLow: 0, ifHigh: 0.5 });
  });

  test('there is none where all is sure', () =>
    expect(decisive(dealOf([weight('need', 1), weight('cost', 3)]))).toBeNull());

  test('a width decides as much as it is wide: swing is in proportion to it', () => {
    const deal = dealOf([weight('need', 0, 30), weight('need', 10, 80), weight('cost', 20, 60)]);
    const swing = (id: string): number => {
      const one = deal.weights.find((each) => each.id === id)!;
      const at = (sum: number) => oddsOf(withChange(deal, id, { low: sum, high: sum })).share;
      return Math.abs(at(one.high) - at(one.low)) / (one.high - one.low);
    };
    expect(swing('w1')).toBeCloseTo(swing('w2'), 9);
    expect(swing('w1')).toBeCloseTo(swing('w3'), 9);
  });
});

describe('break-even', () => {
  const yearly = { yearly: true };
  const saving = (low: number, high = low) => weight('need', low, high, yearly);

  test('comes after so many begun months', () =>
    expect(breakEvens(dealOf([saving(152_000), weight('cost', 120_000)])).middle).toEqual({
      kind: 'after',
      months: 10,
    }));

  test('on the day, not a month later', () =>
    expect(breakEvens(dealOf([saving(60_000), weight('cost', 120_000)])).middle).toEqual({
      kind: 'after',
      months: 24,
    }));

  test('takes running costs off the saving, and may never come', () => {
    const running = weight('cost', 30_000, 60_000, yearly);
    const deal = dealOf([saving(60_000), weight('cost', 120_000), running]);
    expect(breakEvens(deal)).toEqual({
      worst: { kind: 'never' },
      middle: { kind: 'after', months: 96 },
      best: { kind: 'after', months: 48 },
    });
  });

  test('is there at once, or only for a time', () => {
    expect(breakEvens(dealOf([weight('need', 5), weight('cost', 5)])).middle.kind).toBe('at-once');
    expect(breakEvens(dealOf([weight('need', 12), weight('cost', 12, 12, yearly)])).middle).toEqual(
      { kind: 'until', months: 12 },
    );
  });

  test('does not ask how many years are looked at', () =>
    fc.assert(
      fc.property(anyDeal, (deal) => {
        expect(breakEvens({ ...deal, years: 1 })).toEqual(breakEvens({ ...deal, years: 10 }));
      }),
    ));
});
