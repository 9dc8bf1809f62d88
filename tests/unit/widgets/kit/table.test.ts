import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguard, writeTable } from '../../../../src/widgets/kit/table/model.ts';

const parsed = (text: string): string[][] =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: false })
    .data.slice(0, -1)
    .map((row) => row.map(unguard));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', ';', '\t', '\r', '\n', '"', "'", ',', '|', ' ', 'x'))
    .map((chars) => chars.join('')),
);

test('Excel knows the text as UTF-8, and numbers as numbers', () =>
  expect(
    writeTable([
      ['客户', 'a"b'],
      [1, -2.5],
    ]),
  ).toBe('\uFEFF客户,"a""b"\r\n1,-2.5\r\n'));

describe('no text becomes a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', ' =1', '"=1'])('%j', (text) =>
    expect(writeTable([[text]])).toMatch(/^\uFEFF"?'/),
  );
  test('where the comma parts the cells', () =>
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1 }), (row) => {
        const [cells] = Papa.parse<string[]>(writeTable([row]).slice(1), { delimiter: ',' }).data;
        for (const cell of cells!) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
    ));
  // Excel in most of Europe parts at the semicolon; then quotes inside of a cell are nothing special.
  test.each([
    ['the semicolon', /[;\r\n]/],
    ['the tab', /[\t\r\n]/],
    ['the bar', /[|\r\n]/],
  ])('nor where it is %s', (_, mark) =>
    fc.assert(
      fc.property(fc.array(fc.array(anything, { minLength: 1 }), { minLength: 1 }), (rows) => {
        for (const cell of writeTable(rows).slice(1).split(mark))
          expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
      }),
    ),
  );
  test('as in x;=1+1', () => expect(writeTable([['x;=1+1']])).toBe('\uFEFF"x;\'=1+1"\r\n'));
});

test('what was written is read back exactly', () =>
  fc.assert(
    fc.property(fc.array(fc.array(anything, { minLength: 2 }), { minLength: 1 }), (rows) => {
      expect(parsed(writeTable(rows))).toEqual(rows);
    }),
  ));
