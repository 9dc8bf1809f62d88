import { marksOf, readAmount, readNumber, type Marks } from '../../../../i18n/number.ts';
import { unguard } from '../../../kit/table/model.ts';
import { mostProfit } from '../../model/curve.ts';
import {
  columnsOf,
  nameIn,
  profitIn,
  sums,
  tableOf,
  type Column,
  type Heads,
  type Table,
} from './columns.ts';
import { isComma, rowsOf, type Row, type Separator } from './rows.ts';

/** What a person has said about the table; the rest is found in it, or asked. */
export interface Asked {
  separator?: Separator;
  unit?: string;
  name?: number | 'none';
  profit?: number;
  /** the profit is all that stands from its column on: `1,234` that a comma has parted */
  joined?: boolean;
  marks?: Marks;
  /** the last row, which is the sum of the others */
  last?: 'sum' | 'account';
}

export type Question = 'name' | 'profit' | 'marks' | 'last';
export type Reason = 'NoName' | 'NoProfit' | 'NotNumber' | 'TooLarge' | 'Sum' | 'Cells';
export interface BadRow {
  line: number;
  why: Reason;
  text: string;
}

export interface Reading extends Table {
  separator: Separator;
  columns: Column[];
  /** what has to be asked before anything is read */
  questions: Question[];
  name: number | 'none' | null;
  profit: number | null;
  joined: boolean;
  /** whether `joined` is possible, and what it would read first */
  joinable: string[];
  marks: Marks | null;
  /** as the heading or a line above it says it, as in `Profit (10,000 yuan)` */
  unit: string | null;
  names: string[];
  profits: number[];
  /** the line of each account */
  lines: number[];
  bad: BadRow[];
  /** rows whose number a comma had parted in two cells */
  mended: { line: number; text: string }[];
  /** the last account, where it is exactly what the others make together */
  last: { line: number; name: string } | null;
  /** the rows past the most that are read, from `line` on */
  many: { line: number; rows: number } | null;
}

const groups = /\d,\d{3}(\.\d+)?\)?$/;

/** The ways in which commas that part thousands can be taken back so that so many cells are left. */
function mergers(cells: readonly string[], width: number): string[][] {
  if (cells.length === width) return [[...cells]];
  if (cells.length - width > 4) return [];
  const ways = cells.slice(1).flatMap((cell, index) => {
    const joined = `${cells[index]},${cell}`;
    if (!groups.test(joined) || readNumber(joined) === null) return [];
    return mergers([...cells.slice(0, index), joined, ...cells.slice(index + 2)], width);
  });
  return [...new Map(ways.map((way) => [way.join('\n'), way])).values()];
}

/** Rows that have more cells than the heading, mended where there is one way only, else left out. */
function fitted({ heading, rows }: Table, separator: Separator) {
  const width = heading!.cells.length;
  const fit: Row[] = [];
  const bad: BadRow[] = [];
  const mended: Reading['mended'] = [];
  for (const row of rows) {
    const { line, cells } = row;
    const ways = cells.length <= width ? [cells] : isComma(separator) ? mergers(cells, width) : [];
    if (ways.length !== 1) bad.push({ line, why: 'Cells', text: String(cells.length) });
    else fit.push({ line, cells: ways[0]! });
    if (ways.length === 1 && cells.length > width)
      mended.push({ line, text: ways[0]!.find((cell) => !cells.includes(cell)) ?? '' });
  }
  return { fit, bad, mended };
}

/** Where a comma may have parted the numbers of the last column: the first of them, put together. */
function joinableIn({ rows }: Table, columns: readonly Column[], separator: Separator): string[] {
  const from = columns.find(({ numbers, filled }) => numbers * 2 > filled)?.index;
  if (!isComma(separator) || from === undefined) return [];
  const joined = rows.map(({ cells }) => cells.slice(from).join(','));
  const parted = joined.filter((text) => text.includes(','));
  const sound = parted.filter((text) => groups.test(text) && readNumber(text) !== null);
  return sound.length > 0 && sound.length * 2 > parted.length ? joined.slice(0, 3) : [];
}

function unitIn({ titles, heading }: Table, profit: number | null, heads: Heads): string | null {
  const head = profit === null ? '' : (heading?.cells[profit] ?? '');
  const bracket = /[(\uFF08]([^)\uFF09]+)[)\uFF09]/.exec(head)?.[1]?.trim();
  if (bracket) return bracket;
  const above = new RegExp(`^[(\\uFF08]?(?:${heads.unit})\\s*[:\\uFF1A]\\s*([^)\\uFF09]+)`, 'i');
  const cells = titles.flatMap((row) => row.cells);
  return cells.map((cell) => above.exec(cell)?.[1]?.trim()).find(Boolean) ?? null;
}

const accountName = (cell: string): string =>
  (cell.includes("'") ? unguard(cell) : cell).replace(/\s+/g, ' ').trim();

/**
 * Reads accounts from text as it is pasted or stands in a CSV file. What the text does not say clearly
 * is a question, and then nothing is read. Never throws.
 *
 * @param most how many accounts are read at most
 */
export function readTable(
  source: string,
  heads: Heads,
  asked: Asked = {},
  most = Infinity,
): Reading {
  const { separator, rows } = rowsOf(source, asked.separator);
  const table = tableOf(rows, heads);
  const { heading } = table;
  const width = heading?.cells.length ?? Infinity;
  // Where every row is longer than the heading, a column without one is as likely.
  const longer = table.rows.filter(({ cells }) => cells.length > width).length;
  const uneven = longer > 0 && longer === table.rows.filter(({ cells }) => cells.length > 1).length;
  const { fit, bad, mended } =
    heading && !uneven
      ? fitted(table, separator)
      : { fit: table.rows, bad: [] as BadRow[], mended: [] };
  const whole = { ...table, rows: fit };
  const columns = columnsOf(whole);
  const joinable = heading && !uneven ? [] : joinableIn(whole, columns, separator);
  const clear = uneven || joinable.length > 0 ? null : profitIn(columns, heading !== null, heads);
  const profit = asked.profit ?? clear;
  const found = nameIn(columns, profit, heads);
  const name = asked.name ?? (found === profit ? null : found);
  const joined = asked.joined ?? false;
  const amount = (row: Row): string =>
    (joined ? row.cells.slice(profit!).join(',') : row.cells[profit!]) ?? '';
  const marks =
    asked.marks ?? (profit === null ? 'point' : marksOf(fit.map(amount), separator === ';'));
  const unit = unitIn(table, profit, heads);
  const reading: Reading = {
    ...whole,
    ...{ separator, columns, name, profit, joined, joinable, marks, unit, bad, mended },
    questions: [
      ...(name === null ? (['name'] as const) : []),
      ...(profit === null ? (['profit'] as const) : []),
      ...(marks === null ? (['marks'] as const) : []),
    ],
    names: [],
    profits: [],
    lines: [],
    last: null,
    many: null,
  };
  if (columns.every(({ numbers }) => numbers === 0)) reading.questions = [];
  if (profit === null || name === null || marks === null) return reading;
  fillIn(reading, { amount, heads, most, unit: asked.unit ?? unit ?? '' });
  if (addsUp(reading.profits) && !reading.many) {
    reading.last = { line: reading.lines.at(-1)!, name: reading.names.at(-1)! };
    if (asked.last === 'sum') dropLast(reading);
    else if (asked.last !== 'account') reading.questions.push('last');
  }
  reading.bad.sort((a, b) => a.line - b.line);
  return reading;
}

function fillIn(
  reading: Reading,
  by: { amount: (row: Row) => string; heads: Heads; most: number; unit: string },
): void {
  const { rows, name, marks, names, profits, lines, bad } = reading;
  const isSum = sums(by.heads.sum);
  for (const [index, row] of rows.entries()) {
    const { line, cells } = row;
    if (names.length >= by.most) {
      reading.many = { line, rows: rows.length - index };
      return;
    }
    const cell = name === 'none' ? '' : (cells[name!] ?? '');
    const title =
      name === 'none' ? by.heads.unnamed.replace('{n}', String(index + 1)) : accountName(cell);
    const text = by.amount(row);
    const profit = readAmount(text, by.unit, marks!);
    const total = (cell ? [cell] : cells).find(isSum);
    if (total) bad.push({ line, why: 'Sum', text: total });
    else if (!title) bad.push({ line, why: 'NoName', text });
    else if (!text) bad.push({ line, why: 'NoProfit', text: title });
    else if (profit === null) bad.push({ line, why: 'NotNumber', text });
    else if (Math.abs(profit) > mostProfit) bad.push({ line, why: 'TooLarge', text });
    else {
      names.push(title);
      profits.push(profit);
      lines.push(line);
    }
  }
}

/** Whether the last of four or more is what the others make together. */
function addsUp(profits: readonly number[]): boolean {
  const last = profits.at(-1);
  if (profits.length < 4 || !last) return false;
  const others = profits.slice(0, -1);
  const sum = others.reduce((all, profit) => all + profit, 0);
  return Math.abs(sum - last) <= Math.abs(last) * 1e-9 && others.some((one) => one !== last);
}

function dropLast({ names, profits, lines, bad }: Reading): void {
  profits.pop();
  bad.push({ line: lines.pop()!, why: 'Sum', text: names.pop()! });
}
