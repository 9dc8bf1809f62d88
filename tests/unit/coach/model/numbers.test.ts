import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from '../../../../src/coach/model/numbers.ts';
import { lists } from '../sample.ts';
import { anySign } from '../../../signs.ts';

const { numbers } = lists.signs;
const values = (text: string): number[] => numbersIn(text, numbers).map(({ value }) => value);

test.each([
  ['36,000 last year', [36_000]],
  ['36k and thirty-odd', [36_000, 30]],
  ['forty-eight thousand two hundred', [48_200]],
  ['two or three', [2, 3]],
  ['３６ vans', [36]],
  ['十四万', [140_000]],
  ['三万六', [36_000]],
  ['三万三千六', [33_600]],
  ['三十六部', [36]],
  ['2万4', [20_004]],
  ['no constructor, toString', []],
])('%s', (text, all) => expect(values(text)).toEqual(all));

test('what is counted stands right behind', () => {
  expect(numbersIn('两天 三台', numbers)).toEqual([
    { value: 2, of: '天' },
    { value: 3, of: '台' },
  ]);
  expect(numbersIn('for two days', numbers)).toEqual([{ value: 2, of: 'days' }]);
});

test('a sum in digits is read as written, in whatever it stands', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (sum) => {
      expect(values(`costs ${sum.toLocaleString('en-GB')} a year`)).toEqual([sum]);
      expect(values(`一共${sum}块`)).toEqual([sum]);
    }),
  ));

test('nothing throws, whatever was typed', () =>
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 200 }), (text) => {
      for (const { value } of numbersIn(text, numbers)) expect(value).toBeGreaterThanOrEqual(0);
    }),
  ));
