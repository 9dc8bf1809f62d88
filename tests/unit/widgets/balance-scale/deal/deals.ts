import fc from 'fast-check';
import {
  withWeight,
  type Deal,
  type Weight,
} from '../../../../../src/widgets/balance-scale/deal/model/deal.ts';

type Given = Partial<Omit<Weight, 'id'>>;

/** A weight of so many yuan, `low` to `high` where both are given. */
export const weight = (pan: Weight['pan'], low: number, high = low, more: Given = {}) => ({
  pan,
  label: 'something',
  low: low * 100,
  high: high * 100,
  yearly: false,
  from: '',
  ...more,
});

export const dealOf = (weights: readonly Omit<Weight, 'id'>[], years = 1): Deal =>
  weights.reduce(withWeight, { currency: 'CNY', years, weights: [] } as Deal);

const cents = fc.integer({ min: 0, max: 5e10 });

export const anyWeight: fc.Arbitrary<Omit<Weight, 'id'>> = fc
  .record({
    pan: fc.constantFrom('need' as const, 'cost' as const),
    label: fc.string({ maxLength: 40 }),
    ends: fc.tuple(cents, cents),
    yearly: fc.boolean(),
    from: fc.string({ maxLength: 60 }),
  })
  .map(({ ends, ...rest }) => ({ ...rest, low: Math.min(...ends), high: Math.max(...ends) }));

export const anyDeal: fc.Arbitrary<Deal> = fc
  .tuple(fc.array(anyWeight, { maxLength: 9 }), fc.integer({ min: 1, max: 10 }))
  .map(([weights, years]) => dealOf(weights, years));
