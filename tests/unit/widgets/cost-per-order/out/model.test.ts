import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { costsTable, writeFile } from '../../../../../src/widgets/cost-per-order/out/model.ts';
import { readCosts, timesOf, type Costs } from '../../../../../src/widgets/cost-per-order/model.ts';
import type { Words } from '../../../../../src/widgets/cost-per-order/words.ts';

const words = parse(readFileSync('content/ui/en/cost-per-order.yaml', 'utf8')) as Words;
const costs: Costs = {
  unit: 'money',
  figures: {
    pursuit: { low: '3万', high: '40,000' },
    tries: { low: '3', high: '4' },
    care: { low: '20000', high: '30000' },
    orders: { low: '1', high: '2' },
  },
};

test('a file says what was typed, and the tool reads it back', () => {
  const file = JSON.parse(writeFile('Bai', costs)) as Record<string, unknown>;
  expect(file).toMatchObject({ kind: 'cost-per-order', name: 'Bai' });
  expect(readCosts(file)).toEqual(costs);
});

test('a table has numbers where they can be read, and what follows from them', () => {
  const rows = costsTable(words, 'Bai', costs).split('\r\n');
  expect(rows).toContain('Pursuing one new customer,30000,40000');
  expect(rows).toContain('New customer,90000,160000');
  expect(rows.join()).toContain('3,16');
});

test('a table of figures that cannot be read yet has them as they were typed, and no formula', () => {
  const open = { ...costs, figures: { ...costs.figures, care: { low: '=1+1', high: '' } } };
  const table = costsTable(words, '=Bai', open);
  expect(table).not.toMatch(/(^|,|"|\n)=/);
  expect(table).not.toContain('New customer');
});

test.each([
  [1, '1'],
  [1.004, '1'],
  [1.006, '1.01'],
  [1.04, '1.04'],
  [1.05, '1.1'],
  [0.96, '0.96'],
  [0.94, '0.9'],
  [16, '16'],
  [99.94, '99.9'],
  [100.4, '100'],
])('a ratio of %d is written %s', (ratio, said) => expect(timesOf(ratio)).toBe(said));
