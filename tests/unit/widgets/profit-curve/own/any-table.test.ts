import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTable } from '../../../../../src/widgets/kit/table/model.ts';
import { encodings, opened } from '../../../../../src/widgets/profit-curve/own/model/file.ts';
import { separators } from '../../../../../src/widgets/profit-curve/own/model/rows.ts';
import { cases } from '../../../cases.ts';
import { headWords, read } from './heads.ts';
import { encoded, hanIn, type TwoByte } from './encoded.ts';
import { anySign } from '../../../../signs.ts';

const han = hanIn('gb18030', [0xb0, 0xd7]);
const name = fc
  .oneof(
    fc
      .array(fc.constantFrom(...han), { minLength: 2, maxLength: 6 })
      .map((chars) => chars.join('')),
    fc.stringMatching(/^[A-Z][a-z]{1,6}( [A-Z][a-z]+)?(, Ltd|; Co| "X"|\.)?$/),
  )
  // A sum is left out, and says so; a word of a heading is taken for one.
  .filter(
    (text) => !/合计|总计|小计|共计|总和|^(sum|total)/i.test(text) && !headWords.includes(text),
  );
/** In hundredths, so that every style can write it exactly. */
const cents = fc.oneof(
  fc.integer({ min: -2e6, max: 2e8 }),
  fc.integer({ min: -20, max: 20 }).map((n) => n * 1e5),
);

/** The ways of people and programmes to write numbers. */
const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const styles: Record<string, (sign: string, whole: string, part: string) => string> = {
  plain: (sign, whole, part) => `${sign}${whole}${part && `.${part}`}`,
  thousands: (sign, whole, part) => `${sign}${grouped(whole, ',')}${part && `.${part}`}`,
  spaces: (sign, whole, part) => `${sign}${grouped(whole, ' ')}${part && `.${part}`}`,
  comma: (sign, whole, part) => `${sign}${whole}${part && `,${part}`}`,
  points: (sign, whole, part) => `${sign}${grouped(whole, '.')}${part && `,${part}`}`,
  brackets: (sign, whole, part) =>
    sign ? `(${grouped(whole, ',')}${part && `.${part}`})` : `${whole}${part && `.${part}`}`,
  yuan: (sign, whole, part) => `${sign}￥${grouped(whole, ',')}${part && `.${part}`}`,
  wide: (sign, whole, part) =>
    `${sign}${whole}${part && `.${part}`}`.replace(/[!-~]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xfee0),
    ),
};
const written = (value: number, style: string): string => {
  const [whole = '', part = ''] = (Math.abs(value) / 100).toString().split('.');
  return styles[style]!(value < 0 ? '-' : '', whole, part);
};

const table = fc.record({
  accounts: fc.array(fc.tuple(name, cents), { minLength: 1, maxLength: 12 }),
  style: fc.constantFrom(...Object.keys(styles)),
  separator: fc.constantFrom(...separators),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  heading: fc.constantFrom(
    null,
    ['客户', '利润'],
    ['Account', 'Profit (yuan)'],
    ['Firma', 'Gewinn'],
  ),
  titles: fc.constantFrom([], ['2024年利润表'], ['利润表', '单位：元']),
  /** an other column, before or after the profit */
  more: fc.constantFrom(null, 'year', 'count', 'region'),
  moreFirst: fc.boolean(),
  total: fc.constantFrom(null, '合 计：', 'Grand Total'),
});
type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

function textOf(one: Table): string {
  const { separator, quoteAll, more, moreFirst, heading, accounts, style } = one;
  const cell = (text: string): string =>
    quoteAll || text.includes(separator) || text.includes('"')
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const third = (index: number): string =>
    more === 'year' ? '2024' : more === 'count' ? String((index * 37) % 500) : '华东';
  const line = (first: string, last: string, other: string): string => {
    const cells =
      more === null ? [first, last] : moreFirst ? [first, other, last] : [first, last, other];
    return cells.map(cell).join(separator);
  };
  const sum = accounts.reduce((all, [, value]) => all + value, 0);
  return [
    ...(heading ? one.titles : []).map(cell),
    ...(heading
      ? [
          line(
            heading[0]!,
            heading[1]!,
            { year: '年份', count: '订单数', region: '大区' }[more ?? 'year'],
          ),
        ]
      : []),
    ...accounts.map(([who, value], index) => line(who, written(value, style), third(index))),
    ...(one.total ? [line(one.total, written(sum, style), '')] : []),
  ].join(one.lineEnd);
}

describe('any table is read back exactly or asked about, never otherwise', () => {
  let clear = 0;
  test('whatever its separators, line ends, quotes, heading, titles, totals and numbers', () => {
    fc.assert(
      fc.property(table, (one) => {
        const { accounts, heading, titles, total } = one;
        const { questions, names, profits, bad, titles: skipped } = read(textOf(one));
        if (questions.length > 0) return;
        clear++;
        expect(names).toEqual(accounts.map(([who]) => who));
        expect(profits).toEqual(accounts.map(([, value]) => value / 100));
        expect(bad.map(({ why }) => why)).toEqual(total ? ['Sum'] : []);
        expect(skipped).toHaveLength(heading ? titles.length : 0);
      }),
      { numRuns: cases(1000) },
    );
    expect(clear, 'tables that were clear').toBeGreaterThan(cases(300));
  });

  test('where commas part thousands without quotes, no number is another', () => {
    const row = fc.tuple(
      name.filter((text) => !/[,"]/.test(text)),
      fc.integer({ min: -9e6, max: 9e6 }),
      fc.integer({ min: 0, max: 9e3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.boolean(), (rows, third) => {
        const lines = rows.map(([who, value, count]) =>
          [
            who,
            written(value * 100, 'thousands'),
            ...(third ? [written(count * 100, 'thousands')] : []),
          ].join(','),
        );
        const {
          questions,
          lines: read1,
          profits,
        } = read(['客户,利润' + (third ? ',订单数' : ''), ...lines].join('\n'));
        if (questions.length > 0) return;
        expect(profits).toEqual(read1.map((line) => rows[line - 2]![1]));
      }),
      { numRuns: cases(2000) },
    );
  });

  test('what the course writes is read as it was', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.integer()), { minLength: 1 }), (rows) => {
        const { names, profits, bad, questions } = read(writeTable([['名称', '利润'], ...rows]));
        if (questions.length > 0) return;
        expect(bad).toEqual([]);
        expect(names).toEqual(rows.map(([who]) => who));
        expect(profits).toEqual(rows.map(([, profit]) => profit));
      }),
    ));

  test('whatever is pasted, nothing is thrown and no account is endless', () =>
    fc.assert(
      fc.property(fc.string({ unit: anySign }), (text) => {
        for (const profit of read(text).profits) expect(Math.abs(profit)).toBeLessThanOrEqual(1e15);
      }),
    ));
});

describe('any encoding is found or asked about, never taken for another', () => {
  const line = (chars: readonly string[]) =>
    fc
      .tuple(fc.array(fc.constantFrom(...chars), { minLength: 2, maxLength: 5 }), fc.nat(9999))
      .map(([who, value]) => `${who.join('')},${value}`);
  const text = (chars: readonly string[], heading: string) =>
    fc
      .tuple(fc.constantFrom('', heading), fc.array(line(chars), { minLength: 1, maxLength: 8 }))
      .map(([head, lines]) => head + lines.join('\n'));
  const twoByte: [TwoByte, readonly string[], string][] = [
    ['gb18030', han, '客户,利润\n'],
    ['big5', hanIn('big5', [0xa4, 0xc6]), '客戶,利潤\n'],
  ];
  test.each(twoByte)('%s', (encoding, chars, heading) => {
    let found = 0;
    fc.assert(
      fc.property(text(chars, heading), (original) => {
        const file = opened(encoded(original, encoding), headWords);
        if ('text' in file) expect(file).toEqual({ text: original, encoding, broken: [] });
        else
          expect(file).toMatchObject({
            choices: expect.arrayContaining([expect.objectContaining({ encoding })]),
          });
        if ('text' in file) found++;
      }),
      { numRuns: cases(1000) },
    );
    expect(found, 'found without asking').toBeGreaterThan(cases(700));
  });
  test('UTF-8 and UTF-16, with a mark or none', () =>
    fc.assert(
      fc.property(text(han, '客户,利润\n'), fc.boolean(), (original, marked) => {
        const bytes = (kind: BufferEncoding) =>
          new Uint8Array(Buffer.from((marked ? '\uFEFF' : '') + original, kind));
        expect(opened(bytes('utf8'), headWords)).toMatchObject({ text: original });
        expect(opened(bytes('utf16le'), headWords)).toMatchObject({ text: original });
      }),
    ));
  test('Windows-1252', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{1,4}[äöüéèßñç][a-z]{1,4} (AG|Ltd|SA)$/), {
          minLength: 1,
        }),
        (names) => {
          const original = names.map((who, index) => `${who};${index}`).join('\n');
          const file = opened(new Uint8Array(Buffer.from(original, 'latin1')), headWords);
          expect(file).toMatchObject({ text: original, encoding: 'windows-1252' });
        },
      ),
    ));
  test('whatever the bytes are, nothing is thrown', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        opened(bytes, headWords);
        for (const encoding of encodings) opened(bytes, headWords, encoding);
      }),
    ));
});
