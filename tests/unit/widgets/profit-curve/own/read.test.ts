import { describe, expect, test } from 'vitest';
import { accounts, read } from './heads.ts';

describe('reads tables however their columns are parted', () => {
  test.each([
    ['comma', 'A,1\nB,2'],
    ['semicolon', 'A;1\nB;2'],
    ['tab', 'A\t1\nB\t2'],
    ['bar', 'A|1\nB|2'],
    ['Chinese comma', 'A，1\nB，2'],
    ['Chinese semicolon', 'A；1\nB；2'],
    ['Windows lines', 'A,1\r\nB,2\r\n'],
    ['old Macintosh lines', 'A,1\rB,2'],
    ['blank lines', '\nA,1\n\n\nB,2\n'],
    ['a mark at the start', '\uFEFF"A",1\nB,2'],
    ['Excel’s line that names the separator', 'sep=;\r\nA;1\r\nB;2'],
    ['heading', 'name,profit\nA,1\nB,2'],
    ['heading with other words', 'Kunde,Ergebnis\nA,1\nB,2'],
    ['columns the other way round', 'Profit,Account\n1,A\n2,B'],
    ['more columns', 'No;Account;Revenue;Profit;Profit rate %\n1;A;9;1;11%\n2;B;8;2;25%'],
    ['no heading, a column that is the same down the rows', 'A\tnorth\t1\nB\tnorth\t2'],
    ['no heading, a column that counts the rows', '1\tA\t1\n2\tB\t2\n3\tTotal\t9'],
  ])('%s', (_, text) =>
    expect(accounts(text)).toEqual([
      ['A', 1],
      ['B', 2],
    ]),
  );
  test('names that hold a separator do not decide it', () =>
    expect(accounts('Acme; Ltd,120\nB; C,3')).toEqual([
      ['Acme; Ltd', 120],
      ['B; C', 3],
    ]));
  test('quoted fields may hold commas, quotes and line ends', () =>
    expect(accounts('name,profit\n"A, ""one""\nLtd","1,234.5"\nB,2')).toEqual([
      ['A, "one" Ltd', 1234.5],
      ['B', 2],
    ]));
  test.each(['"A,1\nB,2\nC,3', 'A,1\n"B,2\nC",3', 'A,1\n"B,2\n"C,3'])(
    'in %j a quote that is not closed in its row costs no other row',
    (text) => expect(read(text).profits).toEqual([1, 2, 3]),
  );
  test('a column of numbers alone gets names', () =>
    expect(accounts('10\n20')).toEqual([
      ['客户 1', 10],
      ['客户 2', 20],
    ]));
});

describe('a number is never joined with the next column', () => {
  test.each([
    [
      '客户,利润,订单数\n甲,120,345\n乙,80,120\n丙,-20,300',
      [
        ['甲', 120],
        ['乙', 80],
        ['丙', -20],
      ],
    ],
    ['Customer,Profit,Year\nAcme,100,2024', [['Acme', 100]]],
    ['客户,利润,\n甲,120,345', ['profit']],
    ['客户,利润\n甲,120,345\n乙,80,120', ['profit']],
  ])('%j', (text, expected) => expect(accounts(text)).toEqual(expected));
  test('unless its row has more cells than the heading: then it is said', () => {
    const reading = read('name,profit\nA,1,234.5\nB,-2\nC,(1,000)\nD,1,234,567');
    expect(reading.profits).toEqual([1234.5, -2, -1000, 1_234_567]);
    expect(reading.mended).toEqual([
      { line: 2, text: '1,234.5' },
      { line: 4, text: '(1,000)' },
      { line: 5, text: '1,234,567' },
    ]);
  });
  test('and where it could be joined in two ways, or in none, the row is left out', () => {
    const { names, bad } = read('客户,利润,订单数\n甲,1,120,345\n乙,2,3\nAcme, Ltd,120,3');
    expect(names).toEqual(['乙']);
    expect(bad).toEqual([
      { line: 2, why: 'Cells', text: '4' },
      { line: 4, why: 'Cells', text: '4' },
    ]);
  });
});

describe('what the table does not say is asked', () => {
  test.each([
    ['numbers parted by commas, or two columns', '甲,1,234\n乙,2,500\n丙,900', ['profit']],
    ['a profit and a year', '甲,100,2024', ['profit']],
    ['years as heading', '客户,2023,2024\n甲,100,1\n乙,80,2', ['profit']],
    ['two kinds of profit', '客户,毛利,净利\n甲,100,50', ['profit']],
    ['a heading without profit', '客户,销售额\n甲,100\n乙,80', ['profit']],
    ['a profit in words beside numbers', '客户,利润,订单数\n甲,很多,3\n乙,很少,2', ['profit']],
    ['two columns of words', 'A\tnorth\t1\nB\tsouth\t2', ['name']],
    ['numbers only', '1001,120\n1002,80', ['name', 'profit']],
    ['decimals or thousands', 'A;1.234\nB;900', ['marks']],
    ['a comma where the file parts by semicolons', 'A;1,234\nB;900', ['marks']],
    ['marks that contradict each other', 'A;1.234,5\nB;1,234.5', ['marks']],
    ['a last row that makes the sum', 'A,10\nB,20\nC,30\n全部,60', ['last']],
  ])('%s', (_, text, questions) => {
    expect(accounts(text)).toEqual(questions);
    if (!questions.includes('last')) expect(read(text).names).toEqual([]);
  });
  test('the answers decide', () => {
    const parted = '甲,1,234\n乙,2,500\n丙,900';
    expect(read(parted).joinable).toEqual(['1,234', '2,500', '900']);
    expect(read(parted, { profit: 1, joined: true }).profits).toEqual([1234, 2500, 900]);
    expect(read(parted, { profit: 1 }).profits).toEqual([1, 2, 900]);
    expect(accounts('甲,100,2024', { profit: 1 })).toEqual([['甲', 100]]);
    expect(read('A;1.234\nB;900', { marks: 'comma' }).profits).toEqual([1234, 900]);
    expect(read('A;1.234\nB;900', { marks: 'point' }).profits).toEqual([1.234, 900]);
    const total = 'A,10\nB,20\nC,30\n全部,60';
    expect(read(total, { last: 'account' }).profits).toEqual([10, 20, 30, 60]);
    expect(read(total, { last: 'sum' })).toMatchObject({
      profits: [10, 20, 30],
      bad: [{ line: 4, why: 'Sum', text: '全部' }],
    });
  });
});

describe('reads money as people write it', () => {
  test('in every row its own way', () =>
    expect(read('A\t1,234.5\nB\t(500)\nC\t￥1 200\nD\t−5\nE\t１２\nF\t12万').profits).toEqual([
      1234.5, -500, 1200, -5, 12, 120_000,
    ]));
  test('the marks are those of the whole column', () =>
    expect(read('A;1.234\nB;1.234,5\nC;-2').profits).toEqual([1234, 1234.5, -2]));
  test('where the heading counts in ten thousands, 12万 is 12 and 2亿 is 20,000', () => {
    const reading = read('客户,利润（万元）\nA,12万\nB,12\nC,2亿\nD,5000元');
    expect(reading.unit).toBe('万元');
    expect(reading.profits).toEqual([12, 12, 20_000, 0.5]);
  });
  test('the unit may stand above the table, or be said', () => {
    expect(read('利润表\n单位：万元\n客户,利润\nA,12万').profits).toEqual([12]);
    expect(read('A,12万', { unit: '万元' }).profits).toEqual([12]);
  });
});

describe('totals are left out and named', () => {
  test.each([
    '合计',
    '合 计',
    '总计：',
    '小计',
    ' Total:',
    'Grand total',
    'SUM',
    '华东小计',
    '合计（万元）',
    '合計',
    '(Total)',
    '（合计）',
  ])('%s', (name) =>
    expect(read(`客户\t利润\n甲\t120\n${name}\t99\n乙\t80`)).toMatchObject({
      names: ['甲', '乙'],
      bad: [{ line: 3, why: 'Sum', text: name.trim() }],
    }),
  );
  test('wherever in the row the word stands', () =>
    expect(read('序号,客户,利润\n1,甲,120\n合计,,120').bad).toMatchObject([{ why: 'Sum' }]));
  test.each(['Total Energies', 'Sumitomo', '和计'])('%s is an account', (name) =>
    expect(read(`客户,利润\n甲,120\n${name},99`).names).toEqual(['甲', name]),
  );
});

test('titles above the heading are skipped and named', () => {
  const { titles, heading, names } = read('2024年客户利润表,,\n,2024,\n客户,利润\n甲,120');
  expect(titles.map(({ line, cells }) => [line, cells.join('')])).toEqual([
    [1, '2024年客户利润表'],
    [2, '2024'],
  ]);
  expect(heading!.line).toBe(3);
  expect(names).toEqual(['甲']);
});

describe('names the rows that it leaves out', () => {
  const { names, bad } = read(
    'name,profit\nA,1\n,2\nC,\nD,much\n\n合计,3\n"E\ntwo",5\nF,x\nG,1e308\nH,Infinity\nI,-1e16\nJ,5%',
  );
  test('and keeps the good ones', () => expect(names).toEqual(['A', 'E two']));
  test('with line and reason', () =>
    expect(bad).toEqual([
      { line: 3, why: 'NoName', text: '2' },
      { line: 4, why: 'NoProfit', text: 'C' },
      { line: 5, why: 'NotNumber', text: 'much' },
      { line: 7, why: 'Sum', text: '合计' },
      { line: 10, why: 'NotNumber', text: 'x' },
      { line: 11, why: 'TooLarge', text: '1e308' },
      { line: 12, why: 'NotNumber', text: 'Infinity' },
      { line: 13, why: 'TooLarge', text: '-1e16' },
      { line: 14, why: 'NotNumber', text: '5%' },
    ]));
  test('the largest profit that is read is 1e15', () =>
    expect(read('A,1e15\nB,1000000000000001').profits).toEqual([1e15]));
  test.each(['', '\n\n', 'name,profit', 'hello', ',,,', '"', '\u0000'])(
    '“%s” holds no account and asks nothing',
    (text) => expect(accounts(text)).toEqual([]),
  );
});

describe('large tables', () => {
  test('of 100,000 rows it reads 20,000 and says that 80,000 are left out', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `A${index},${index % 97}`);
    const { names, bad, many } = read(rows.join('\n'), {}, 20_000);
    expect(names).toHaveLength(20_000);
    expect(bad).toEqual([]);
    expect(many).toEqual({ line: 20_001, rows: 80_000 });
  });
  test.each(['', 'name,profit\n'])(
    'a row of 100,000 commas costs less than a second',
    (heading) => {
      const rows = Array.from({ length: 10_000 }, (_, index) => `A${index},${index % 97}`);
      const start = performance.now();
      const { names } = read(`${heading}x${','.repeat(100_000)}1\n${rows.join('\n')}`, {
        profit: 1,
      });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(names).toHaveLength(10_000);
    },
  );
});
