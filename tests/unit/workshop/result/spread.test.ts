import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Place } from '../../../../src/workshop/result/model/spread.ts';

const apart = 5;
const closest = (places: readonly Place[]): number =>
  Math.min(
    Infinity,
    ...places.flatMap((one, n) =>
      places.slice(n + 1).map(({ x, y }) => Math.hypot(x - one.x, y - one.y)),
    ),
  );

describe('people on the map', () => {
  it('stand where their self-check says while they are alone there', () => {
    const places = [
      { x: 20, y: 30 },
      { x: 25, y: 30 },
    ];
    expect(spread(places, apart)).toEqual(places);
  });

  it('are all to be seen, near their own place, when twenty-two of them have the same one', () => {
    const all = spread(Array<Place>(22).fill({ x: 50, y: 50 }), apart);
    expect(closest(all)).toBeGreaterThanOrEqual(apart);
    for (const { x, y } of all) expect(Math.hypot(x - 50, y - 50)).toBeLessThan(4 * apart);
  });

  it('never hide one another and never leave the map, up to sixty of them', () => {
    const coordinate = fc.double({ min: 6, max: 94, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 }),
        fc.boolean(),
        (places, together) => {
          const all = spread(together ? places.map((_, n) => places[n % 3]!) : places, apart);
          expect(closest(all)).toBeGreaterThanOrEqual(apart);
          for (const at of all.flatMap(({ x, y }) => [x, y])) {
            expect(at).toBeGreaterThanOrEqual(apart / 2);
            expect(at).toBeLessThanOrEqual(100 - apart / 2);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
