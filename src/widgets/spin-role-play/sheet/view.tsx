import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { useFocusAfterMove } from '../../kit/use-focus.ts';
import { namesFor } from '../../../progress/accounts/belongs/use-came-for.ts';
import { Belongs } from '../../../progress/accounts/belongs/view.tsx';
import { newSheetId, saveSheet } from '../../../progress/sheets/store.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import type { Words } from '../words.ts';
import {
  emptyRow,
  emptySheet,
  lacksOf,
  longest,
  mostRows,
  readCallSheet,
  rowFields,
  type CallSheet,
} from './model.ts';
import { Paper } from './paper.tsx';
import styles from './view.module.css';

const tool = 'spin-role-play';

/** The learner's own customers, one sheet each, kept on the device as they are written. */
export default function Sheets({ words }: { words: Words['sheet'] }) {
  const kept = useSheets(tool);
  const [open, setOpen] = useState<string | null>(null);
  const sheets = (kept ?? []).flatMap(({ id, name, data }) => {
    const sheet = readCallSheet(data);
    return sheet ? [{ id, name, sheet }] : [];
  });
  const broken = (kept ?? []).filter(({ data }) => !readCallSheet(data));
  const now = sheets.find(({ id }) => id === open) ?? sheets.at(-1);

  const keep = (id: string, sheet: CallSheet): void => {
    saveSheet(tool, id, { name: sheet.customer.trim() || words.unnamed, data: sheet });
  };
  const add = (): void => {
    const id = newSheetId();
    keep(id, emptySheet(namesFor([''])[0]!));
    setOpen(id);
  };
  return (
    <div class={styles.sheets}>
      <p>{words.lead}</p>
      <p class="small muted">{words.privacy}</p>
      {broken.map(({ id, name }) => (
        <p key={id} role="status">
          {fill(words.broken, { name })}
        </p>
      ))}
      <div class={styles.row}>
        {sheets.length > 1 && (
          <label>
            {words.choose}
            <select value={now?.id} onChange={({ currentTarget }) => setOpen(currentTarget.value)}>
              {sheets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="button-line" disabled={!kept} onClick={add}>
          {now ? words.another : words.begin}
        </button>
      </div>
      {now && <Belongs key={`of ${now.id}`} tool={tool} id={now.id} name={now.name} />}
      {now && <Form key={now.id} {...now} words={words} keep={(sheet) => keep(now.id, sheet)} />}
    </div>
  );
}

function Form({
  sheet,
  words,
  keep,
}: {
  sheet: CallSheet;
  words: Words['sheet'];
  keep(to: CallSheet): void;
}) {
  const lacks = lacksOf(sheet);
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { guard } = useAnswers(String(sheet.rows.length));
  const keepRows = (rows: CallSheet['rows'], at: number): void => {
    keep({ ...sheet, rows });
    focusOn(`[data-row="${Math.min(at, rows.length - 1)}"]`);
  };
  const field = (name: 'customer' | 'facts' | 'askSituation' | 'next') => (
    <Field
      label={words[name]}
      hint={words.hints[name]}
      value={sheet[name]}
      short={name === 'customer'}
      set={(value) => keep({ ...sheet, [name]: value })}
    />
  );
  const setRow = (at: number, change: Partial<CallSheet['rows'][number]>): void =>
    keep({
      ...sheet,
      rows: sheet.rows.map((row, place) => (place === at ? { ...row, ...change } : row)),
    });
  return (
    <div ref={root} class={styles.form} {...guard}>
      {field('customer')}
      {field('facts')}
      {field('askSituation')}
      {sheet.rows.map((row, at) => (
        <fieldset key={at} class={styles.problem}>
          <legend tabIndex={-1} data-row={at}>
            {fill(words.row, { n: at + 1 })}
          </legend>
          {rowFields.map((name) => (
            <Field
              key={name}
              label={words[name]}
              hint={at === 0 ? words.hints[name] : ''}
              value={row[name]}
              set={(value) => setRow(at, { [name]: value })}
            />
          ))}
          {sheet.rows.length > 1 && (
            <button
              type="button"
              class="button-quiet"
              onClick={() =>
                keepRows(
                  sheet.rows.filter((_, place) => place !== at),
                  at,
                )
              }
            >
              {fill(words.drop, { n: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {sheet.rows.length < mostRows && (
        <p>
          <button
            type="button"
            class="button-line"
            onClick={() => keepRows([...sheet.rows, emptyRow()], sheet.rows.length)}
          >
            {words.addRow}
          </button>
        </p>
      )}
      {field('next')}
      <p class="small">
        {lacks.length === 0
          ? words.complete
          : fill(words.lacking, { what: lacks.map((lack) => words.lacks[lack]).join(words.list) })}
      </p>
      <p class={styles.row}>
        <button type="button" class="button-line" onClick={print}>
          {words.print}
        </button>
        <span class="small muted">{words.kept}</span>
      </p>
      <Paper sheet={sheet} words={words} />
    </div>
  );
}

/** Prints the sheet and nothing else of the page: a copy of it takes the page's place for that moment. */
function print({ currentTarget }: { currentTarget: Element }): void {
  const sheet = currentTarget.closest('details')!.querySelector('[data-paper]')!;
  const { dataset } = document.documentElement;
  const copy = document.body.appendChild(sheet.cloneNode(true) as Element);
  dataset.print = 'sheet';
  window.print();
  delete dataset.print;
  copy.remove();
}

function Field(props: {
  label: string;
  hint: string;
  value: string;
  short?: boolean;
  set(value: string): void;
}) {
  const shared = {
    value: props.value,
    maxLength: longest,
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      props.set(currentTarget.value),
  };
  return (
    <label class={styles.field}>
      <b>{props.label}</b>
      {props.hint && <span class="small muted">{props.hint}</span>}
      {props.short ? <input {...shared} /> : <textarea rows={2} {...shared} />}
    </label>
  );
}
