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
  test.each([
    ['nothing', null],
    ['words alone', 'sheet'],
    ['a list', []],
    ['no field of a sheet', { extra: '' }],
    ['more rows than it holds', { ...sheet, rows: Array.from({ length: mostRows + 1 }, emptyRow) }],
  ])('with %s is not read', (_, data) => expect(readCallSheet(data)).toBeNull());

  const row = { ...emptyRow(), problem: 'Jams', implication: 'Night shifts' };
  const whole = { ...sheet, facts: 'Six vans', rows: [row] };
  const { next: _next, ...short } = whole;
  test.each([
    ['a field that is missing', short, whole],
    ['a field that is no text', { ...whole, facts: 5 }, { ...whole, facts: '' }],
    ['a strange field', { ...whole, extra: '' }, whole],
    [
      'words beyond the end',
      { ...whole, facts: 'x'.repeat(longest + 1) },
      { ...whole, facts: 'x'.repeat(longest) },
    ],
    ['a row that is none', { ...whole, rows: [null, row] }, whole],
    [
      'a broken field of a row',
      { ...whole, rows: [{ ...row, problem: 1 }] },
      { ...whole, rows: [{ ...row, problem: '' }] },
    ],
    ['no rows at all', { ...whole, rows: 'none' }, { ...whole, rows: [emptyRow()] }],
  ])('loses %s and nothing else', (_, data, read) => expect(readCallSheet(data)).toEqual(read));

  test('of as many rows as it holds is read', () => {
    const rows = Array.from({ length: mostRows }, () => row);
    expect(readCallSheet({ ...whole, rows })?.rows).toHaveLength(mostRows);
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
