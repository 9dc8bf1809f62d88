import { describe, expect, test } from 'vitest';
import { readNumber, writeNumber } from '../../../src/i18n/number.ts';

describe('reads numbers as people write them', () => {
  test.each([
    ['1234', 1234],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['12,0000', 120_000],
    ['１２３．５', 123.5],
    ['￥1 200', 1200],
    ['¥ 1,200.00', 1200],
    ['1\u00a0200', 1200],
    ['(500)', -500],
    ['（５００）', -500],
    ['−5', -5],
    ['–5', -5],
    ['-0.5', -0.5],
    ['500-', -500],
    ['+7', 7],
    ['12万', 120_000],
    ['1.5万元', 15_000],
    ['-3千', -3000],
    ['2亿', 200_000_000],
    ['3百万', 3_000_000],
    ['121%', 121],
    ['121％', 121],
    ['1.2E+05', 120_000],
    ['.5', 0.5],
    ['0', 0],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value));
});

describe('takes nothing for a number that is not clearly one', () => {
  test.each([
    '',
    ' ',
    'abc',
    '1,23',
    '1.2.3',
    '12 34',
    '--5',
    '(−5)',
    '-',
    '万',
    '5元8',
    'A12',
    '1e999',
  ])('“%s”', (text) => expect(readNumber(text)).toBeNull());
});

test.each([
  [0, 2, '0'],
  [-0.001, 2, '0'],
  [999, 0, '999'],
  [1470, 2, '1,470'],
  [-1470.456, 2, '−1,470.46'],
  [1234567.5, 2, '1,234,567.5'],
  [0.3, 6, '0.3'],
])('%s with at most %s decimals is written %s', (value, decimals, text) =>
  expect(writeNumber(value, decimals)).toBe(text),
);
