import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mostCents,
  readMoney,
  stepOf,
  writeMoney,
} from '../../../../../src/widgets/balance-scale/model/money.ts';

describe('a sum as people type it', () => {
  test.each([
    ['12万', 12_000_000],
    ['三万', 3_000_000],
    ['１２，０００', 1_200_000],
    ['１．５万', 1_500_000],
    ['1,234.5', 123_450],
    ['￥30 000', 3_000_000],
    ['0', 0],
    ['4.35', 435],
    ['0.005', 1],
  ])('%s is understood', (text, cents) => expect(readMoney(text)).toEqual({ cents }));

  test.each([
    ['', 'Empty'],
    ['　 ', 'Empty'],
    ['abc', 'NoNumber'],
    ['1,23', 'NoNumber'],
    ['三四万', 'NoNumber'],
    ['-500', 'Negative'],
    ['(500)', 'Negative'],
    ['1e308', 'TooMuch'],
    ['1e309', 'TooMuch'],
    ['9'.repeat(400), 'TooMuch'],
    ['6亿', 'TooMuch'],
    ['NaN', 'NoNumber'],
    ['Infinity', 'NoNumber'],
  ])('%s is refused', (text, fault) => expect(readMoney(text)).toEqual({ fault }));

  test('what was written is read as the same sum, to the cent', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostCents }), (cents) => {
        expect(readMoney(writeMoney(cents))).toEqual({ cents });
      }),
    ));

  test('whatever is typed gives whole cents or a reason', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readMoney(text);
        if ('cents' in read) expect(Number.isInteger(read.cents)).toBe(true);
        else expect(read.fault).toBeTruthy();
      }),
    ));
});

test('a sum is written with cents only where it has some', () => {
  expect(writeMoney(3_000_000)).toBe('30,000');
  expect(writeMoney(123_450)).toBe('1,234.50');
  expect(writeMoney(1)).toBe('0.01');
  expect(writeMoney(-3_200_000)).toBe('−32,000');
});

test('a step is a tenth of the leading place, at least one whole unit', () => {
  expect(stepOf(3_000_000)).toBe(100_000);
  expect(stepOf(12_000_000)).toBe(1_000_000);
  expect(stepOf(0)).toBe(100);
});
