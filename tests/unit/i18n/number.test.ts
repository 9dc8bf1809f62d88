import { describe, expect, test } from 'vitest';
import { marksOf, readAmount, readNumber, readSum, writeNumber } from '../../../src/i18n/number.ts';

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
    ['$(500)', -500],
    ['¥-5', -5],
    ['-¥5', -5],
    ['US$1,200', 1200],
    ['1 200 元', 1200],
    ["12'345", 12_345],
    ['1。5', 1.5],
    ['2億', 200_000_000],
    ['1.005万', 10_050],
    ['100块钱', 100],
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
    'Infinity',
    '5%',
    '0,500',
    '1元234',
    '2024 100',
    '1 2345',
    '120¹',
    '5²',
    '①',
    '½',
    '5-7',
    '3M',
    '58同城',
    '1.234,5',
  ])('“%s”', (text) => expect(readNumber(text)).toBeNull());
});

describe('reads Chinese numerals, as a phone types them', () => {
  test.each([
    ['零', 0],
    ['七', 7],
    ['十', 10],
    ['十二', 12],
    ['二十四', 24],
    ['两千', 2000],
    ['一百二', 120],
    ['一百零二', 102],
    ['一千零二十', 1020],
    ['一万二', 12_000],
    ['一万零二', 10_002],
    ['一万二百', 10_200],
    ['二十四万', 240_000],
    ['亏七万', -70_000],
    ['负三万二', -32_000],
    ['亏损 3.2万', -32_000],
    ['二十四万五千', 245_000],
    ['一千二百万', 12_000_000],
    ['一亿二', 120_000_000],
    ['两億', 200_000_000],
    ['一百〇五', 105],
    ['三点五', 3.5],
    ['零点五', 0.5],
    ['三点零五万', 30_500],
    ['两千块钱', 2000],
    ['￥一万', 10_000],
    ['（五百）', -500],
    ['−三', -3],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value));
  test.each([
    '三一',
    '二四',
    '二〇',
    '百',
    '百二',
    '万',
    '点五',
    '三点',
    '三点五点二',
    '一百零',
    '零五',
    '一千零二百',
    '一百一千',
    '一万二万',
    '3十万',
    '12万五千',
    '五 一百',
    '五元八',
    '七八家',
    '三一重工',
    '第一',
    '几十万',
    '十来家',
  ])('“%s” is not surely one number', (text) => expect(readNumber(text)).toBeNull());
  test.each([
    ['七家', '家', 7],
    ['七', '家', 7],
    ['二十四万', '元', 240_000],
    ['二十四万', '万元', 24],
    ['二十四', '万元', 24],
    ['一千二百', '万元', 1200],
    ['十二万元', '万元', 12],
    ['四成', '%', 40],
    ['四成五', '%', 45],
    ['4成', '%', 40],
    ['十成', '%', 100],
    ['10成', '%', 100],
    ['百分之一百二', '%', 120],
    ['百分之40', '%', 40],
    ['三十%', '%', 30],
    ['五千克', '千克', 5],
  ])('%s in %s', (text, unit, value) => expect(readAmount(text, unit)).toBe(value));
  test.each([
    ['四成', '元'],
    ['十一成', '%'],
    ['11成', '%'],
    ['四成十', '%'],
    ['七八家', '家'],
    ['一两家', '家'],
    ['七家', '天'],
  ])('%s is nothing in %s', (text, unit) => expect(readAmount(text, unit)).toBeNull());
});

describe('where a comma stands before the decimals', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['1.234.567', 1_234_567],
    ['−0,5', -0.5],
    ['(1 200,50)', -1200.5],
  ])('%s', (text, value) => expect(readNumber(text, 'comma')).toBe(value));
  test.each(['1,234.5', '1.5', '12.0000', '0.500'])('“%s” is no number', (text) =>
    expect(readNumber(text, 'comma')).toBeNull(),
  );
});

describe('an amount counts in its unit', () => {
  test.each([
    ['12万', '万元', 12],
    ['12万元', '万元', 12],
    ['12', '万元', 12],
    ['2亿', '万元', 20_000],
    ['120000元', '万元', 12],
    ['￥12', '万元', 12],
    ['3千', '千元', 3],
    ['12万', '元', 120_000],
    ['12万', '10,000 yuan', 12],
    ['12 yuan', 'yuan', 12],
    ['80%', '%', 80],
    ['80％', '%', 80],
    ['8 Days', 'days', 8],
    ['1.005万', '万元', 1.005],
  ])('%s in %s', (text, unit, value) => expect(readAmount(text, unit)).toBe(value));
  test.each([
    ['1天5', '天'],
    ['80%%', '%'],
    ['5%', '元'],
    ['12 kg', '元'],
  ])('%s is nothing in %s', (text, unit) => expect(readAmount(text, unit)).toBeNull());
});

describe('the marks of a column', () => {
  test.each<[string[], boolean, string | null]>([
    [['1,234.5', '1,234'], false, 'point'],
    [['1.5', '1.234'], false, 'point'],
    [['1,234', '900'], false, 'point'],
    [['1,234', '900'], true, null],
    [['1.234', '1.234,5'], false, 'comma'],
    [['1.234.567', '1.234'], false, 'comma'],
    [['1,5', '2,25'], true, 'comma'],
    [['1,5', '2,25'], false, null],
    [['1,5', '1.234'], true, null],
    [['1.234', '900'], false, null],
    [['1.5', '1,5'], false, null],
    [['120', '', 'much'], false, 'point'],
  ])('%j, parted by semicolons: %s', (cells, semicolons, marks) =>
    expect(marksOf(cells, semicolons)).toBe(marks),
  );
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

describe('reads sums as people say them in English', () => {
  test.each([
    ['300k', 300_000],
    ['2.1m', 2_100_000],
    ['2.1 million', 2_100_000],
    ['2.1 Million yuan', 2_100_000],
    ['CNY 2.1 million', 2_100_000],
    ['¥300K', 300_000],
    ['-4 thousand', -4000],
    ['2 mn', 2_000_000],
    ['1.5bn', 1_500_000_000],
    ['1.5 billion', 1_500_000_000],
    ['2,100,000', 2_100_000],
    ['210万', 2_100_000],
    ['1,200k', 1_200_000],
  ])('%s', (text, value) => expect(readSum(text)).toBe(value));
  test.each([
    'about ten',
    '',
    'k',
    'million',
    '2.1 millions',
    '1,2k',
    '3万k',
    '2m 3k',
    '12 km',
    '5%',
  ])('no sum: %s', (text) => expect(readSum(text)).toBeNull());
  test.each(['300k', '2.1m', '2.1 million', '1bn'])('a cell of a table stays words: %s', (text) => {
    expect(readNumber(text)).toBeNull();
    expect(readAmount(text, '万元')).toBeNull();
  });
});
