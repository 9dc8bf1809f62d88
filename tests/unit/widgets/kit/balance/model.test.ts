import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beamAngle, stacked, stop, sumOf } from '../../../../../src/widgets/kit/balance/model.ts';

const sum = fc.integer({ min: 0, max: 1e15 });

describe('the beam', () => {
  test('goes down on the heavier side, and shows a small difference', () => {
    expect(beamAngle(152_000, 120_000)).toBeGreaterThan(3);
    expect(beamAngle(120_000, 152_000)).toBeLessThan(-3);
    expect(beamAngle(1, 0)).toBeLessThan(stop);
  });

  test('is level when both pans are empty, and whenever the sums are equal', () => {
    expect(beamAngle(0, 0)).toBe(0);
    fc.assert(fc.property(sum, (both) => beamAngle(both, both) === 0));
  });

  test('does not move for less than a fiftieth of the load, and from there by two degrees', () => {
    expect(beamAngle(50_999, 49_001)).toBe(0);
    expect(beamAngle(51_000, 49_000)).toBe(2);
    expect(beamAngle(49_000, 51_000)).toBe(-2);
  });

  test('adding weight to a pan never raises it', () =>
    fc.assert(
      fc.property(sum, sum, sum, (left, right, more) => {
        expect(beamAngle(left + more, right)).toBeGreaterThanOrEqual(beamAngle(left, right));
        expect(beamAngle(left, right + more)).toBeLessThanOrEqual(beamAngle(left, right));
      }),
    ));

  test('never lies on its stops, and both sides are alike', () =>
    fc.assert(
      fc.property(sum, sum, (left, right) => {
        expect(Math.abs(beamAngle(left, right))).toBeLessThan(stop);
        expect(beamAngle(left, right) + beamAngle(right, left)).toBeCloseTo(0);
      }),
    ));

  test('knows no unit: yuan or cents, the angle is the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (a, b) => {
        expect(beamAngle(a * 100, b * 100)).toBeCloseTo(beamAngle(a, b));
      }),
    ));
});

describe('a pan', () => {
  const weights = Array.from({ length: 1000 }, (_, id) => ({ id: `${id}`, label: '', sum: id }));

  test('shows what it has room for, and says how many more there are', () => {
    expect(stacked(weights.slice(0, 6), 6)).toEqual({ shown: weights.slice(0, 6), more: 0 });
    expect(stacked(weights, 6)).toEqual({ shown: weights.slice(0, 5), more: 995 });
  });

  test('weighs the same in whatever order the weights were put on', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(weights, { minLength: 1000 }), (mixed) => {
        expect(sumOf(mixed)).toBe(499_500);
      }),
    ));
});
