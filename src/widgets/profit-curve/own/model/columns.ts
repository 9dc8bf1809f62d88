import { isNumber, type Row } from './rows.ts';

/** What the reader must know of the language: words in headings and rows, parted by `|`. */
export interface Heads {
  name: string;
  profit: string;
  /** a share, which is no amount */
  rate: string;
  /** a number or code that stands for a name */
  code: string;
  /** what a row that only adds up the others is called */
  sum: string;
  /** what stands before the unit in a line above the table */
  unit: string;
  /** names an account of a list that has no names; `{n}` is its place */
  unnamed: string;
}

export interface Table {
  /** rows above the heading */
  titles: Row[];
  heading: Row | null;
  rows: Row[];
}

export interface Column {
  index: number;
  head: string;
  /** how many of its cells hold something, and how many a number */
  filled: number;
  numbers: number;
  /** 1, 2, 3 … down three rows or more, without a gap */
  serial: boolean;
  /** all of the first thousand cells differ */
  distinct: boolean;
  samples: string[];
}

const mostColumns = 100;
const highestHeading = 30;
const enough = 1000;

const list = (words: string): string[] => words.toLowerCase().split('|');
const plain = (cell: string): string => cell.normalize('NFKC').toLowerCase();
const found = (words: string, cell: string): number => {
  const text = plain(cell);
  return text ? list(words).filter((word) => text.includes(word)).length : 0;
};
const says = (words: string, cell: string): boolean => found(words, cell) > 0;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Tells cells that say that their row adds up others: `合 计：`, `Grand total`, `华东小计`, not Total AG. */
export function sums(words: string): (cell: string) => boolean {
  const known = list(words).map((word) => word.replace(/\s/g, ''));
  // Most names are known by a glance at their letters; fullwidth ones are looked at more closely.
  const first = known.map((word) => word[0]).join('');
  const maybe = new RegExp(
    `[${first}][^]*[${known.map((word) => word.at(-1)).join('')}]|[\\uFF00-\\uFFEF]`,
    'i',
  );
  const han = known.filter((word) => /^[\u3400-\u9fff]/.test(word));
  return (cell) => {
    if (cell.length > 40 || !maybe.test(cell)) return false;
    const text = plain(cell);
    const bare = lettersOf(text.replace(/\(.*?\)/g, '')) || lettersOf(text);
    return known.includes(bare) || han.some((word) => bare.startsWith(word) || bare.endsWith(word));
  };
}

/** Above most of a table stand its title and its heading; rows of numbers above it are no titles. */
function headingAt(rows: readonly Row[], heads: Heads): number {
  const top = rows
    .slice(0, highestHeading)
    .map(({ cells }) => ({ cells: cells.slice(0, mostColumns) }));
  const numeric = top.map(({ cells }) => cells.some(isNumber));
  const names = list(heads.name);
  const titled = (at: number): boolean => numeric.slice(0, at).filter(Boolean).length <= 2;
  const named = top.findIndex(({ cells }, at) => {
    if (!titled(at)) return false;
    const exact = cells.some((cell) => names.includes(plain(cell)));
    const name = cells.findIndex((cell) => says(heads.name, cell));
    const profit = cells.findIndex((cell, index) => index !== name && says(heads.profit, cell));
    return exact || (!numeric[at] && name >= 0 && profit >= 0);
  });
  if (named >= 0) return named;
  const first = numeric.indexOf(true);
  const before = rows[(first < 0 ? top.length : first) - 1];
  if (!before || (first < 0 && rows.length > 1)) return -1;
  const width = Math.max(...top.map(({ cells }) => cells.length));
  const full = before.cells.filter(Boolean).length;
  const wordy = says(heads.profit, before.cells.join());
  const whole = full === before.cells.length && full * 2 > width && (full > 1 || first >= 0);
  return (width === 1 ? wordy : whole) ? rows.indexOf(before) : -1;
}

export function tableOf(rows: readonly Row[], heads: Heads): Table {
  const at = headingAt(rows, heads);
  return {
    titles: rows.slice(0, Math.max(at, 0)),
    heading: rows[at] ?? null,
    rows: rows.slice(at + 1),
  };
}

/** What stands in each column. Looks at each cell once, however uneven the rows are. */
export function columnsOf({ heading, rows }: Table): Column[] {
  const columns: (Column & { seen: Set<string> })[] = [];
  const column = (index: number) =>
    (columns[index] ??= {
      index,
      head: heading?.cells[index] ?? '',
      filled: 0,
      numbers: 0,
      serial: true,
      distinct: true,
      samples: [],
      seen: new Set(),
    });
  heading?.cells.slice(0, mostColumns).forEach((_, index) => column(index));
  rows.forEach(({ cells }, place) => {
    for (let index = 0; index < Math.min(cells.length, mostColumns); index++) {
      const cell = cells[index]!;
      const one = column(index);
      if (!cell) continue;
      one.filled++;
      if (isNumber(cell)) one.numbers++;
      if (cell !== String(place + 1)) one.serial = false;
      if (one.samples.length < 3) one.samples.push(cell);
      if (one.distinct && place < enough) one.distinct = one.seen.size < one.seen.add(cell).size;
    }
  });
  for (const one of columns)
    if (one && (one.filled < rows.length || rows.length < 3)) one.serial = false;
  return columns.filter(({ filled, head }) => filled > 0 || head);
}

const isNumeric = ({ numbers, filled }: Column): boolean => numbers * 2 > filled;

/** The only one, or null. */
const only = (columns: readonly Column[]): number | null =>
  columns.length === 1 ? columns[0]!.index : null;

/** The column of the profit; null where several may be it, or the heading speaks of something else. */
export function profitIn(columns: readonly Column[], heading: boolean, heads: Heads) {
  const amounts = columns.filter(({ head }) => !says(heads.rate, head));
  const numeric = amounts.filter(isNumeric);
  if (!heading) {
    const free = numeric.filter(({ serial }) => !serial);
    return only(free.length > 0 ? free : numeric);
  }
  const named = amounts.filter(({ head }) => says(heads.profit, head));
  if (named.length > 0) return only(named.filter((one) => one.filled === 0 || isNumeric(one)));
  // A heading in known words that does not say profit is about something else.
  return columns.some(({ head }) => says(heads.name, head)) ? null : only(numeric);
}

/** The column of the names; `none` where there is no other column, null where several may be it. */
export function nameIn(
  columns: readonly Column[],
  profit: number | null,
  heads: Heads,
): number | 'none' | null {
  const others = columns.filter(({ index, filled }) => index !== profit && filled > 0);
  if (others.length === 0) return 'none';
  const named = others.filter(({ head }) => says(heads.name, head));
  const wordy = named.filter(({ head }) => !says(heads.code, head));
  const most = Math.max(...wordy.map(({ head }) => found(heads.name, head)));
  const best = wordy.filter(({ head }) => found(heads.name, head) === most);
  if (named.length > 0) return only(best.length > 0 ? best : named);
  const texts = others.filter((one) => !isNumeric(one));
  if (texts.length > 1) return only(texts.filter(({ distinct }) => distinct));
  return only(texts);
}
