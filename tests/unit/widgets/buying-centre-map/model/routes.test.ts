import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, type Spot } from '../../../../../src/widgets/buying-centre-map/model/layout.ts';
import { routesOf } from '../../../../../src/widgets/buying-centre-map/model/routes.ts';
import { mostPeople } from '../../../../../src/widgets/buying-centre-map/model/map.ts';
import { mapOf, maps, person } from '../maps.ts';

/** The figure from crown to feet. */
const figure = ({ x, y, top, wide }: Spot) => ({
  left: x - wide,
  right: x + wide,
  top: y + top,
  bottom: y,
});

test('nobody stands on another, and everybody on the map, up to thirty in any cells', () =>
  fc.assert(
    fc.property(maps(), fc.integer({ min: 700, max: 1400 }), (map, width) => {
      const { spots, height } = layoutOf(map, width, 84);
      expect(spots).toHaveLength(map.people.length);
      for (const one of spots) {
        expect(one.x - one.half).toBeGreaterThanOrEqual(84);
        expect(one.x + one.half).toBeLessThanOrEqual(width);
        expect(one.y).toBeLessThan(height);
        for (const other of spots) {
          if (other === one) continue;
          const [a, b] = [figure(one), figure(other)];
          const apart =
            a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
          expect(apart, `${one.person.id} ${other.person.id}`).toBe(true);
        }
      }
    }),
  ));

test('no link runs through anybody', () =>
  fc.assert(
    fc.property(maps(), fc.integer({ min: 700, max: 1400 }), (map, width) => {
      const layout = layoutOf(map, width, 84);
      for (const { kind, from, to, points } of routesOf(layout))
        for (const spot of layout.spots) {
          if (spot.person.id === from || spot.person.id === to) continue;
          const box = figure(spot);
          points.slice(1).forEach(([x, y], place) => {
            const [a, b] = points[place]!;
            const clear =
              Math.max(a, x) < box.left ||
              Math.min(a, x) > box.right ||
              Math.max(b, y) < box.top ||
              Math.min(b, y) > box.bottom;
            expect(clear, `${kind} ${from} → ${to} through ${spot.person.id}`).toBe(true);
          });
        }
    }),
  ));

test('thirty in one cell stand in rows, as far apart as their names need', () => {
  const all = Array.from({ length: mostPeople }, (_, n) => person(`p${n + 1}`));
  const { spots } = layoutOf(mapOf(...all), 912, 84);
  const rows = new Set(spots.map(({ row }) => row));
  expect(rows.size).toBe(15);
  expect(Math.min(...spots.map(({ half }) => half))).toBeGreaterThanOrEqual(46);
});
