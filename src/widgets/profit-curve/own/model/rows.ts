import Papa from 'papaparse';
import { readNumber } from '../../../../i18n/number.ts';

export interface Row {
  /** in the text, from 1 */
  line: number;
  /** trimmed; empty ones at the end are gone */
  cells: string[];
}

/** What may part the columns, the surest first: the comma also stands in numbers. */
export const separators = ['\t', ';', '\uFF1B', '|', '\uFF0C', ','] as const;
export type Separator = (typeof separators)[number];

/** The comma also parts thousands. */
export const isComma = (separator: Separator): boolean =>
  separator === ',' || separator === '\uFF0C';

/** Whether a cell holds a number, whatever its marks. */
export const isNumber = (cell = ''): boolean =>
  readNumber(cell, 'point') !== null ||
  ((cell.includes(',') || cell.includes('.')) && readNumber(cell, 'comma') !== null);

const filled = ({ cells }: Row): boolean => cells.length > 0;

const parsed = (text: string, separator: Separator, quoteChar: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar, preview });

/** A quote that is never closed, or closed by that of a later row, would swallow the rows between. */
const swallows = (data: readonly string[][], separator: Separator): boolean =>
  data.some((cells) =>
    cells.some(
      (cell) =>
        cell.includes('\n') &&
        cell
          .split('\n')
          .slice(0, -1)
          .some((line) => isNumber(line.split(separator).slice(1).at(-1))),
    ),
  );

/** Rows as they stand in the text, empty ones left out. */
function rowsWith(text: string, separator: Separator, preview = 0): Row[] {
  const quoted = parsed(text, separator, '"', preview);
  const broken =
    quoted.errors.some(({ type }) => type === 'Quotes') || swallows(quoted.data, separator);
  const data = broken ? parsed(text, separator, '\0', preview).data : quoted.data;
  let line = 1;
  return data
    .map((raw) => {
      let end = raw.length;
      while (end > 0 && !raw[end - 1]!.trim()) end--;
      const cells = raw.slice(0, end).map((cell) => (broken ? unquoted(cell) : cell).trim());
      const row = { line, cells };
      line += 1 + raw.reduce((ends, cell) => ends + lineEnds(cell), 0);
      return row;
    })
    .filter(filled);
}

const unquoted = (cell: string): string => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell;

function lineEnds(cell: string): number {
  let ends = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) ends++;
  return ends;
}

/** The separator that makes most rows of cells among which is a number; the surer one where two make as many. */
function separatorOf(text: string): Separator {
  const sample = text.slice(0, 20_000);
  const made = separators.map((mark) => {
    if (!sample.includes(mark)) return 0;
    const rows = rowsWith(sample, mark, 200).filter(({ cells }) => cells.length > 1);
    return rows.length + 1000 * rows.filter(({ cells }) => cells.some(isNumber)).length;
  });
  const most = Math.max(...made);
  return most === 0 ? ',' : separators[made.indexOf(most)]!;
}

/**
 * Text as a table: each row knows its line.
 *
 * @param asked the separator that a person has chosen; else `sep=;` in the first line is obeyed
 */
export function rowsOf(source: string, asked?: Separator): { separator: Separator; rows: Row[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const said = /^"?sep=(.)"?[ \t;,]*(?:\n|$)/i.exec(text);
  const known = separators.find((mark) => mark === said?.[1]);
  // The line stays, empty, so that every other keeps its number.
  const body = said ? text.slice(said[0].length - (said[0].endsWith('\n') ? 1 : 0)) : text;
  const separator = asked ?? known ?? separatorOf(body);
  return { separator, rows: rowsWith(body, separator) };
}
