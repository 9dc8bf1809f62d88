import { readNumber, writeNumber, type Marks } from '../../../../i18n/number.ts';
import { fill } from '../../../../i18n/text.ts';
import type { Words } from '../../words.ts';
import type { Column, Heads } from './columns.ts';
import type { Encoding } from './file.ts';
import type { Reading } from './read.ts';
import type { Separator } from './rows.ts';

export const headsOf = (words: Words): Heads => ({
  name: words.headName,
  profit: words.headProfit,
  rate: words.headRate,
  code: words.headCode,
  sum: words.headSum,
  unit: words.headUnit,
  unnamed: words.unnamed,
});

/** Proper names, the same in every language. */
export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
};

export const separatorName = (words: Words, separator: Separator): string =>
  ({
    '\t': words.sepTab,
    ';': words.sepSemicolon,
    '\uFF1B': words.sepWideSemicolon,
    ',': words.sepComma,
    '\uFF0C': words.sepWideComma,
    '|': words.sepBar,
  })[separator];

/** As a person finds it in the file: the heading, or where it stands. */
export const columnName = (words: Words, { head, index }: Pick<Column, 'head' | 'index'>): string =>
  head || fill(words.column, { n: index + 1 });

/** With the decimals that were read: here nothing may look other than it is. */
export const precise = (value: number): string => writeNumber(value, 6);

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** A column with the first of what stands in it. */
export const columnText = (words: Words, column: Column): string =>
  fill(words.columnText, {
    column: short(columnName(words, column), 24),
    samples: column.samples.map((sample) => short(sample, 12)).join(words.separator),
  });

/** What each kind of marks makes of the numbers that are in doubt. */
export function marksText(words: Words, reading: Reading, marks: Marks): string {
  const { rows, profit, joined } = reading;
  const cells = rows.flatMap(({ cells }) => (joined ? [] : (cells[profit!] ?? [])));
  const doubtful = cells.filter((cell) => readNumber(cell, 'point') !== readNumber(cell, 'comma'));
  const samples = doubtful.slice(0, 3).map((text) => {
    const value = readNumber(text, marks);
    return fill(words.readAs, { text, value: value === null ? words.unread : precise(value) });
  });
  return fill(marks === 'point' ? words.marksPoint : words.marksComma, {
    samples: samples.join(words.separator),
  });
}

const shownLines = 3;

/** How the table was read: what was taken for its heading, what was skipped, what was put together. */
export function howRead(words: Words, reading: Reading, broken: readonly number[]): string[] {
  const { titles, heading, separator, mended } = reading;
  const title = ({ line, cells }: (typeof titles)[number]) =>
    fill(words.titlesSkipped, { line, text: short(cells.filter(Boolean).join(' '), 40) });
  return [
    fill(words.partedBy, { separator: separatorName(words, separator) }),
    heading ? fill(words.headingLine, { line: heading.line }) : words.noHeading,
    ...titles.slice(0, shownLines).map(title),
    ...mended.slice(0, shownLines).map((one) => fill(words.mended, one)),
    ...(mended.length > shownLines
      ? [fill(words.mendedMore, { n: mended.length - shownLines })]
      : []),
    ...(broken.length > 0
      ? [fill(words.brokenLines, { lines: broken.slice(0, 10).join(words.separator) })]
      : []),
  ];
}
