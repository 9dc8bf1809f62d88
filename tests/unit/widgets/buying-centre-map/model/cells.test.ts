import { expect, test } from 'vitest';
import { cellAt } from '../../../../../src/widgets/buying-centre-map/model/layout.ts';

const layout = {
  left: 80,
  cell: 200,
  bands: [
    { y: 34, height: 100 },
    { y: 134, height: 150 },
    { y: 284, height: 100 },
  ],
};

test.each([
  [80, 34, [0, 0]],
  [279.9, 133.9, [0, 0]],
  [280, 134, [1, 1]],
  [879.9, 383.9, [2, 3]],
] as const)('%d, %d lies in the cell %j', (x, y, cell) => {
  expect(cellAt(layout, x, y)).toEqual(cell);
});

test.each([
  ['the names of the levels', 79.9, 100],
  ['the names of the functions', 300, 33.9],
  ['what is right of the map', 880, 100],
  ['what is below it', 300, 384],
])('no cell lies in %s', (_, x, y) => {
  expect(cellAt(layout, x, y)).toBeNull();
});
