import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyRow,
  emptySheet,
  lacksOf,
  longest,
  mostRows,
  readCallSheet,
} from '../../../../../src/widgets/spin-role-play/sheet/model.ts';

describe('a call sheet', () => {
  const sheet = emptySheet('Grey Rock');
  test('that was written is read back', () => {
    const written = { ...sheet, rows: [{ ...emptyRow(), problem: 'Jams' }, emptyRow()] };
    expect(readCallSheet(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });
  test('that is damaged is not read', () => {
    const { next: _next, ...short } = sheet;
    for (const data of [
      null,
      'sheet',
      [],
      short,
      { ...sheet, extra: '' },
      { ...sheet, facts: 5 },
      { ...sheet, facts: 'x'.repeat(longest + 1) },
      { ...sheet, rows: [] },
      { ...sheet, rows: [null] },
      { ...sheet, rows: [{ ...emptyRow(), problem: 1 }] },
      { ...sheet, rows: [{ ...emptyRow(), rows: [] }] },
      { ...sheet, rows: Array.from({ length: mostRows + 1 }, emptyRow) },
    ])
      expect(readCallSheet(data)).toBeNull();
  });
  test('never makes the reader throw', () =>
    fc.assert(fc.property(fc.anything(), (data) => void readCallSheet(data))));
  test('says what is missing until all four questions and a next step are there', () => {
    expect(lacksOf(sheet)).toEqual(['problem', 'implication', 'payoff', 'next']);
    const row = {
      problem: 'a',
      askProblem: 'b',
      implication: 'c',
      askImplication: ' ',
      askPayoff: 'd',
    };
    expect(lacksOf({ ...sheet, rows: [row], next: 'Tuesday' })).toEqual(['implication']);
    expect(lacksOf({ ...sheet, rows: [{ ...row, askImplication: 'e' }], next: 'x' })).toEqual([]);
  });
});
