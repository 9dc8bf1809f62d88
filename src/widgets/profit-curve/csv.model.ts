import Papa from 'papaparse';
import { readNumber } from '../../i18n/number.ts';
import { formula } from '../kit/table/model.ts';

/** What the reader must know of the language: words in headings, parted by `|`. */
export interface Heads {
  name: string;
  profit: string;
  /** what a row that only adds up the others is called */
  sum: string;
  /** names an account of a list that has no names; `{n}` is its place */
  unnamed: string;
}

export type Reason = 'NoName' | 'NoProfit' | 'NotNumber' | 'Sum' | 'Many';
export interface BadRow {
  /** in the text, from 1 */
  line: number;
  why: Reason;
  text: string;
}
export interface Reading {
  names: string[];
  profits: number[];
  bad: BadRow[];
  /** as the heading says it, as in `Profit (10,000 yuan)` */
  unit: string | null;
  /** the headings of the columns that were used */
  columns: { name: string; profit: string } | null;
}

/**
 * The text in a file: UTF-8 with or without a mark, UTF-16 with one, else GB18030, in which Excel in
 * China saves. Null for a workbook, which is no text.
 */
export function decode(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if ((a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf)) return null;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What parts the columns: the first of these that most lines hold outside of quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim());
  const holds = (mark: string): boolean =>
    lines.filter((line) => line.includes(mark)).length * 2 > lines.length;
  return ['\t', ';', ',', '\uFF1B', '\uFF0C'].find(holds) ?? ',';
}

interface Row {
  line: number;
  cells: string[];
}

function rowsOf(text: string, delimiter: string): Row[] {
  const parse = (quoteChar: string) =>
    Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar });
  const first = parse('"');
  // A quote that is never closed would swallow the rest of the file.
  const broken = first.errors.some(({ type }) => type === 'Quotes');
  const { data } = broken ? parse('\0') : first;
  let line = 1;
  return data
    .map((cells) => {
      const row = { line, cells: cells.map((cell) => cell.trim()) };
      line += cells.join('').split('\n').length;
      return row;
    })
    .filter(({ cells }) => cells.some(Boolean));
}

const isNumber = (cell: string | undefined): boolean => readNumber(cell ?? '') !== null;

const says = (words: string, cell: string): boolean =>
  words.split('|').some((word) => cell.toLowerCase().includes(word));

/** Which columns hold names and profits, by the heading, else by what stands in them; null for no names. */
function columnsOf(rows: readonly Row[], head: Row | null, heads: Heads) {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const all = Array.from({ length: width }, (_, column) => column);
  const numbers = all.map((column) => rows.filter(({ cells }) => isNumber(cells[column])).length);
  const filled = all.map((column) => rows.filter(({ cells }) => cells[column]).length);
  const numeric = all.filter((column) => numbers[column]! * 2 > filled[column]!);
  const named = (words: string, among: readonly number[]): number | undefined =>
    head ? among.find((column) => says(words, head.cells[column] ?? '')) : undefined;
  // A margin in percent is no profit: \u7387 is the "rate" of Chinese headings.
  const amounts = all.filter((column) => !/[%\uFF05\u7387]/.test(head?.cells[column] ?? ''));
  const profit = named(heads.profit, amounts) ?? numeric.at(-1) ?? width - 1;
  const others = all.filter((column) => column !== profit);
  const texts = others.filter((column) => !numeric.includes(column));
  const name = named(heads.name, others) ?? texts[0] ?? others[0] ?? null;
  return { name, profit };
}

/** `A,1,234` in a file parted by commas is the account A with 1,234. */
const amountAt = (cells: readonly string[], profit: number, delimiter: string): string => {
  const joined = cells.slice(profit).join(',');
  const apart =
    delimiter === ',' && cells.length > profit + 1 && /^[^,]*\d{1,3}(,\d{3})+/.test(joined);
  return apart && isNumber(joined) ? joined : (cells[profit] ?? '');
};

/** Reads accounts from text as it is pasted or stands in a CSV file. Never throws. */
export function readTable(source: string, heads: Heads, most = Infinity): Reading {
  const text = source.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const all = rowsOf(text, delimiter);
  const head = all[0] && isHead(all[0], heads) ? all[0] : null;
  const rows = head ? all.slice(1) : all;
  const column = columnsOf(rows, head, heads);
  const profitHead = head?.cells[column.profit] ?? '';
  const unit = /[(\uFF08]([^)\uFF09]+)[)\uFF09]/.exec(profitHead)?.[1]?.trim() ?? null;
  // Where the heading says ten thousands, a "12\u4e07" below it repeats the unit.
  const scale = unit?.includes('\u4e07') ? 1e-4 : 1;
  const reading: Reading = {
    names: [],
    profits: [],
    bad: [],
    unit,
    columns: head && {
      name: column.name === null ? '' : (head.cells[column.name] ?? ''),
      profit: profitHead,
    },
  };
  for (const [index, { line, cells }] of rows.entries()) {
    const name =
      column.name === null
        ? heads.unnamed.replace('{n}', String(index + 1))
        : nameIn(cells[column.name] ?? '');
    const amount = amountAt(cells, column.profit, delimiter);
    const profit = readNumber(amount);
    const why = faultOf(name, amount, profit, heads);
    if (reading.names.length >= most) {
      reading.bad.push({ line, why: 'Many', text: '' });
      break;
    }
    if (why !== null) reading.bad.push({ line, why, text: why === 'Sum' ? name : amount });
    else {
      reading.names.push(name);
      reading.profits.push(amount.includes('\u4e07') ? profit! * scale : profit!);
    }
  }
  return reading;
}

/** A row of words is a heading; one that only lacks its number is not. */
const isHead = ({ cells }: Row, heads: Heads): boolean =>
  !cells.some(isNumber) &&
  (says(heads.profit, cells.join()) || (cells.length > 1 && cells.every(Boolean)));

function faultOf(name: string, amount: string, profit: number | null, heads: Heads): Reason | null {
  if (!name) return 'NoName';
  if (heads.sum.split('|').includes(name.toLowerCase())) return 'Sum';
  if (!amount) return 'NoProfit';
  return profit === null ? 'NotNumber' : null;
}

const nameIn = (cell: string): string => {
  const bare = cell.replace(/^'/, '');
  return (formula.test(bare) ? bare : cell).replace(/\s+/g, ' ');
};
