import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { figure } from '../model/curve.ts';
import { joined } from '../model/sentences.ts';
import { mostAccounts } from '../model/list.ts';
import type { Words } from '../words.ts';
import type { Reading } from './model/read.ts';
import styles from './own.module.css';

const shownRows = 10;

/** Each row that was left out, with its line and the reason. */
export function BadRows({ bad, words }: { bad: Reading['bad']; words: Words }) {
  if (bad.length === 0) return null;
  return (
    <ul class={styles.bad}>
      {bad.slice(0, shownRows).map(({ line, why, text }) => (
        <li key={line}>{fill(words[`bad${why}`], { line, text: text.slice(0, 40) })}</li>
      ))}
      {bad.length > shownRows && <li>{fill(words.badMore, { n: bad.length - shownRows })}</li>}
    </ul>
  );
}

/** How many rows were left out, and why. */
export function LeftOut({ reading, words }: { reading: Reading; words: Words }) {
  const { bad, many } = reading;
  const all = bad.length + (many?.rows ?? 0);
  if (all === 0) return null;
  return (
    <>
      <p>{fill(words.leftOut, { n: figure(all) })}</p>
      {many && (
        <p class={styles.bad}>
          {fill(words.badMany, {
            line: many.line,
            n: figure(many.rows),
            most: figure(mostAccounts),
          })}
        </p>
      )}
      <BadRows bad={bad} words={words} />
    </>
  );
}

/** What became of a list that was put in. */
export function Loaded({ reading, words }: { reading: Reading; words: Words }) {
  const { names, heading, name, profit } = reading;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current!.focus(), [reading]);
  const head = (column: Reading['name']): string =>
    typeof column === 'number' ? (heading?.cells[column] ?? '') : '';
  const columns = { name: head(name), profit: head(profit) };
  return (
    <div ref={root} tabIndex={-1} class={styles.report}>
      <p>
        {joined(
          words,
          fill(words.loaded, { n: figure(names.length) }),
          columns.name && columns.profit ? fill(words.loadedColumns, columns) : '',
        )}
      </p>
      <LeftOut {...{ reading, words }} />
    </div>
  );
}
