import { readAmount } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import type { Reading } from './model/read.ts';
import { columnName, precise } from './model/sentences.ts';
import styles from './own.module.css';

const mostRows = 5;
const mostColumns = 6;

/** The first rows as they stand in the table, in columns, with what is taken from them. */
export function FirstRows(props: { reading: Reading; unit: string; words: Words }) {
  const { reading, unit, words } = props;
  const { name, profit, joined, marks } = reading;
  const taken = [name, profit];
  const columns = reading.columns
    .filter(({ index }) => !joined || index <= profit!)
    .filter(({ index }, place) => place < mostColumns || taken.includes(index));
  const rows = reading.rows.slice(0, mostRows);
  const bad = new Set(reading.bad.map(({ line }) => line));
  const caption = fill(words.firstRows, { n: rows.length });
  const label = (index: number): string =>
    index === profit ? words.isProfit : index === name ? words.isName : '';
  const text = (cells: readonly string[], index: number): string => {
    const cell = (index === profit && joined ? cells.slice(index).join(',') : cells[index]) ?? '';
    const value = index === profit && marks ? readAmount(cell, unit, marks) : null;
    // Where the number is written otherwise than it was read, both are seen.
    return value === null || precise(value) === cell || String(value) === cell
      ? cell
      : fill(words.readAs, { text: cell, value: precise(value) });
  };
  return (
    <div class={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table class={`table ${styles.first}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {columns.map((column) => (
              <th key={column.index} scope="col" data-taken={taken.includes(column.index)}>
                {columnName(words, column)}
                {label(column.index) && <small>{label(column.index)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">
                {line}
                {bad.has(line) && <small>{words.notRead}</small>}
              </th>
              {columns.map(({ index }) => (
                <td key={index} data-taken={taken.includes(index)}>
                  {text(cells, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
