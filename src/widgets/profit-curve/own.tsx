import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { figure } from './model.ts';
import { decode, readTable, type Reading } from './csv.model.ts';
import { joined, type Words } from './sentences.model.ts';
import { mostAccounts, type ExplorerEvent } from './store.ts';
import styles from './view.module.css';

const mostBytes = 5_000_000;

/** What was read, and what was left out. */
export type Report = Pick<Reading, 'bad' | 'columns'> & { read: number };

/** Puts the learner's own accounts in the place of the example: pasted, or from a file. */
export function Own(props: {
  words: Words;
  send: (event: ExplorerEvent) => void;
  /** after the list has changed */
  done: (report: Report) => void;
}) {
  const { words, send, done } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [unit, setUnit] = useState(words.unit);
  const [fault, setFault] = useState('');
  const [bad, setBad] = useState<Reading['bad']>([]);
  const box = useRef<HTMLTextAreaElement>(null);

  const refuse = (sentence: string): void => {
    setFault(sentence);
    box.current?.focus();
  };
  const take = (source: string): void => {
    const heads = {
      name: words.headName,
      profit: words.headProfit,
      sum: words.headSum,
      unnamed: words.unnamed,
    };
    const { names, profits, bad, columns, unit: headed } = readTable(source, heads, mostAccounts);
    setBad(bad);
    if (names.length === 0) return refuse(words.noRows);
    send({ type: 'loaded', names, profits, unit: headed ?? (unit.trim() || words.unit) });
    done({ read: names.length, bad, columns });
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    setBad([]);
    if (file.size > mostBytes) return refuse(words.tooLarge);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return refuse(words.unreadable);
    const source = decode(new Uint8Array(bytes));
    if (source === null) return refuse(words.workbook);
    take(source);
  };
  return (
    <form
      class={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <p>{words.ownText}</p>
      <p>
        <input
          id={`${id}-file`}
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
        <label class="button-line" for={`${id}-file`}>
          {words.file}
        </label>
      </p>
      <p>
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea
          ref={box}
          id={`${id}-paste`}
          rows={6}
          spellcheck={false}
          value={text}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            // Laying out thousands of lines would stop the page for seconds.
            if (text || pasted.split('\n').length < 1000) return;
            event.preventDefault();
            take(pasted);
          }}
        />
      </p>
      {fault && (
        <div id={`${id}-fault`} class={styles.fault} role="alert">
          {fault}
          <BadRows bad={bad} words={words} />
        </div>
      )}
      <div class={styles.row}>
        <label for={`${id}-unit`}>{words.unitLabel}</label>
        <input
          id={`${id}-unit`}
          class={styles.number}
          autocomplete="off"
          value={unit}
          onInput={({ currentTarget }) => setUnit(currentTarget.value)}
        />
        <button class="button">{words.drawOwn}</button>
      </div>
    </form>
  );
}

const shownRows = 10;

/** Each row that was left out, with its line and the reason. */
function BadRows({ bad, words }: { bad: Reading['bad']; words: Words }) {
  if (bad.length === 0) return null;
  return (
    <ul class={styles.bad}>
      {bad.slice(0, shownRows).map(({ line, why, text }) => (
        <li key={line}>
          {fill(words[`bad${why}`], {
            line,
            text: text.slice(0, 40),
            most: figure(mostAccounts),
          })}
        </li>
      ))}
      {bad.length > shownRows && <li>{fill(words.badMore, { n: bad.length - shownRows })}</li>}
    </ul>
  );
}

/** What became of a list that was put in. */
export function Loaded({ report, words }: { report: Report; words: Words }) {
  const { read, bad, columns } = report;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current!.focus(), [report]);
  return (
    <div ref={root} tabIndex={-1} class={styles.report}>
      <p>
        {joined(
          words,
          fill(words.loaded, { n: figure(read) }),
          columns?.name ? fill(words.loadedColumns, columns) : '',
        )}
      </p>
      {bad.length > 0 && <p>{fill(words.leftOut, { n: bad.length })}</p>}
      <BadRows bad={bad} words={words} />
    </div>
  );
}
