import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import { tableOf } from '../../../../../src/progress/accounts/out/model/table.ts';
import { exampleIn } from '../samples.ts';
import { emptyIn, outWordsIn, pasted, today } from './samples.ts';

const words = outWordsIn('zh-CN');
const example = exampleIn('zh-CN');
const rowsIn = (plans: readonly Plan[]): string[][] =>
  Papa.parse<string[]>(tableOf(plans, words, today).slice(1).trimEnd()).data;

it('a row says where an account stands, what comes next and how much is missing', () => {
  expect(rowsIn([example, emptyIn('zh-CN')]).slice(1)).toEqual([
    [
      ...['澜江地铁', '次赚钱', '', '', '系统设计', '接触客户', '2'],
      ...['签字的人还没见过我们，先补这一步', example.actions[0]!.what, '2026-12-01', '0'],
      '2026-11-27',
    ],
    ['澜江地铁', '', '', '', '', '', '', '', '', '', '10', '2026-11-27'],
  ]);
});

it('the day stands beside the action that it is the day of, and one without a day has none', () => {
  const [first] = example.actions;
  const actions = [{ ...first!, on: null, what: '打电话' }];
  expect(rowsIn([{ ...example, actions }])[1]!.slice(8, 10)).toEqual(['打电话', '']);
});

it('what an account is worth stands beside who said so', () => {
  const worth = { id: 'worth', source: null, label: '一年', value: '210 万元', by: '我们的账' };
  const plan = { ...example, who: { ...example.who, figures: [worth] } };
  expect(rowsIn([plan])[1]!.slice(2, 4)).toEqual(['210 万元', '我们的账']);
});

it('the table begins with the mark by which Excel knows Chinese', () => {
  expect(tableOf([example], words, today).codePointAt(0)).toBe(0xfeff);
});

it('whatever an account is called, it keeps to its row and runs no formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pasted, pasted), { maxLength: 5 }), (said) => {
      const rows = rowsIn(said.map(([name, next]) => ({ ...example, name, next })));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => 12));
      expect(rows).toHaveLength(said.length + 1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+@\-\t\r]/);
    }),
  );
});

it('two hundred accounts are a table in an instant', () => {
  const plans = Array.from({ length: 200 }, () => example);
  const began = performance.now();
  expect(rowsIn(plans)).toHaveLength(201);
  expect(performance.now() - began).toBeLessThan(500);
});
