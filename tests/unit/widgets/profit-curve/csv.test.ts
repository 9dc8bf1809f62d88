import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTable } from '../../../../src/widgets/kit/table/model.ts';
import { decode, readTable } from '../../../../src/widgets/profit-curve/csv.model.ts';

const heads = {
  name: 'name|account|客户|名称',
  profit: 'profit|利润',
  sum: 'total|合计',
  unnamed: 'Account {n}',
};
const read = (text: string, most?: number) => readTable(text, heads, most);
const accounts = (text: string): [string, number][] => {
  const { names, profits } = read(text);
  return names.map((name, index) => [name, profits[index]!]);
};
const bytes = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/csv/${name}`, import.meta.url));

describe('opens files as spreadsheets save them', () => {
  test.each(['gb18030.csv', 'utf-8.csv', 'utf-8-bom.csv', 'utf-16-tab.txt'])('%s', (name) => {
    const text = decode(bytes(name))!;
    expect(accounts(text)).toEqual([
      ['东风泵业', 1200.5],
      ['𠮷野机械', -500],
      ['长江阀门', 0],
    ]);
    expect(read(text).columns).toEqual({ name: '客户名称', profit: '利润（万元）' });
    expect(read(text).unit).toBe('万元');
  });
  test('a workbook is not taken for text', () => {
    expect(decode(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeNull();
    expect(decode(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBeNull();
  });
});

describe('reads tables however their columns are parted', () => {
  test.each([
    ['comma', 'A,1\nB,2'],
    ['semicolon', 'A;1\nB;2'],
    ['tab', 'A\t1\nB\t2'],
    ['Chinese comma', 'A，1\nB，2'],
    ['Windows lines', 'A,1\r\nB,2\r\n'],
    ['old Macintosh lines', 'A,1\rB,2'],
    ['blank lines', '\nA,1\n\n\nB,2\n'],
    ['a mark at the start', '\uFEFF"A",1\nB,2'],
    ['heading', 'name,profit\nA,1\nB,2'],
    ['heading with other words', 'Kunde,Ergebnis\nA,1\nB,2'],
    ['columns the other way round', 'Profit,Account\n1,A\n2,B'],
    ['more columns', 'No;Account;Revenue;Profit;Profit rate %\n1;A;9;1;11%\n2;B;8;2;25%'],
    ['no heading, more columns', 'A\tnorth\t1\nB\tsouth\t2'],
  ])('%s', (_, text) =>
    expect(accounts(text)).toEqual([
      ['A', 1],
      ['B', 2],
    ]),
  );
  test('quoted fields may hold commas, quotes and line ends', () =>
    expect(accounts('name,profit\n"A, ""one""\nLtd","1,234.5"\nB,2')).toEqual([
      ['A, "one" Ltd', 1234.5],
      ['B', 2],
    ]));
  test('a number with groups that was not quoted is put together again', () =>
    expect(accounts('name,profit\nA,1,234.5\nB,-2')).toEqual([
      ['A', 1234.5],
      ['B', -2],
    ]));
  test('a quote that is never closed costs no other row', () =>
    expect(accounts('"A,1\nB,2\nC,3').map(([, profit]) => profit)).toEqual([1, 2, 3]));
  test('a column of numbers alone gets names', () =>
    expect(accounts('10\n20')).toEqual([
      ['Account 1', 10],
      ['Account 2', 20],
    ]));
  test('money as people write it', () =>
    expect(read('A;1,234.5\nB;(500)\nC;￥1 200\nD;−5\nE;１２\nF;12万').profits).toEqual([
      1234.5, -500, 1200, -5, 12, 120_000,
    ]));
  test('where the heading says ten thousands, they are not counted twice', () =>
    expect(read('客户,利润（万元）\nA,12万\nB,12').profits).toEqual([12, 12]));
});

describe('names the rows that it leaves out', () => {
  const { names, bad } = read('name,profit\nA,1\n,2\nC,\nD,much\n\n合计,3\n"E\ntwo",5\nF,x');
  test('and keeps the good ones', () => expect(names).toEqual(['A', 'E two']));
  test('with line and reason', () =>
    expect(bad).toEqual([
      { line: 3, why: 'NoName', text: '2' },
      { line: 4, why: 'NoProfit', text: '' },
      { line: 5, why: 'NotNumber', text: 'much' },
      { line: 7, why: 'Sum', text: '合计' },
      { line: 10, why: 'NotNumber', text: 'x' },
    ]));
  test('and stops where there are too many', () =>
    expect(read('A,1\nB,2\nC,3\nD,4', 2)).toMatchObject({
      names: ['A', 'B'],
      bad: [{ line: 3, why: 'Many' }],
    }));
  test.each(['', '\n\n', 'name,profit', 'hello', ',,,', '"', '\u0000'])(
    '“%s” holds no account',
    (text) => expect(read(text).names).toEqual([]),
  );
});

describe('writes tables', () => {
  test('that Excel opens as UTF-8', () =>
    expect(
      writeTable([
        ['客户', 'a"b'],
        [1, -2.5],
      ]),
    ).toBe('\uFEFF客户,"a""b"\r\n1,-2.5\r\n'));
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])('%s never becomes a formula', (name) =>
    expect(writeTable([[name]])).toMatch(/^\uFEFF"?'/),
  );
  test('that are read as they were', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter(
        (text) => text !== '' && !text.startsWith("'") && text !== '合计' && text !== 'total',
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.integer()), { minLength: 1 }), (rows) => {
        const { names, profits, bad } = read(writeTable([['名称', '利润'], ...rows]));
        expect(bad).toEqual([]);
        expect(names).toEqual(rows.map(([name]) => name));
        expect(profits).toEqual(rows.map(([, profit]) => profit));
      }),
    );
  });
  test('whatever is pasted, nothing is thrown', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text))));
});
