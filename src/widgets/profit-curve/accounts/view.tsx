import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readAmount } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { Accounts } from './table.tsx';
import { figure, mostProfit, type Account, type Band, type Curve } from '../model/curve.ts';
import { level, type Words } from '../model/sentences.ts';
import type { ExplorerEvent } from '../store.ts';
import styles from '../view.module.css';
import { keyOf } from '../../kit/hands/model.ts';

const page = 50;
type Editing = number | 'new' | null;

interface DataProps {
  accounts: readonly Account[];
  curve: Curve;
  bands: readonly Band[];
  titles: readonly string[];
  unit: string;
  words: Words;
  send: (event: ExplorerEvent) => void;
  undo: (() => void) | null;
}

/** The accounts as a table in which each can be changed. */
export function Data(props: DataProps) {
  const { accounts, curve, bands, titles, unit, words, send } = props;
  const root = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const [most, setMost] = useState(page);
  const [focus, setFocus] = useState<string | null>(null);

  useEffect(() => {
    if (focus === null) return;
    const target =
      root.current?.querySelector<HTMLElement>(focus) ??
      root.current?.querySelector<HTMLElement>('[data-add]');
    target?.focus();
    setFocus(null);
  }, [focus]);

  const edit = (target: Editing): void => {
    setEditing(target);
    setFocus('[data-edit] input');
  };
  const close = (next: string): void => {
    setEditing(null);
    setFocus(next);
  };
  const form = (account: Account | null) => (
    <EditForm
      account={account}
      unit={unit}
      words={words}
      cancel={() => close(account ? `[data-account="${account.id}"]` : '[data-add]')}
      save={(name, profit) => {
        send(
          account
            ? { type: 'edited', id: account.id, name, profit }
            : { type: 'added', name, profit },
        );
        close(account ? `[data-account="${account.id}"]` : '[data-add]');
      }}
      remove={
        account &&
        (() => {
          const rank = accounts.indexOf(account);
          const next = accounts[rank + 1] ?? accounts[rank - 1];
          send({ type: 'removed', id: account.id });
          close(next ? `[data-account="${next.id}"]` : '[data-add]');
        })
      }
    />
  );
  return (
    <div ref={root}>
      <Accounts {...{ words, unit }} ranked>
        {bands.map((band, index) => (
          <tbody key={index}>
            {band.count > 0 && band.from < most && (
              <tr>
                <th scope="rowgroup" colSpan={4} class={styles.group}>
                  {index + 1} {titles[index]}
                </th>
              </tr>
            )}
            {accounts.slice(band.from, Math.min(band.to, most)).map((account, place) =>
              editing === account.id ? (
                <tr key={account.id}>
                  <td colSpan={4}>{form(account)}</td>
                </tr>
              ) : (
                <tr key={account.id}>
                  <td class={styles.right}>{band.from + place + 1}</td>
                  <td>
                    <button
                      type="button"
                      class={styles.nameButton}
                      data-account={account.id}
                      aria-label={fill(words.edit, { name: account.name })}
                      onClick={() => edit(account.id)}
                    >
                      {account.name}
                    </button>
                  </td>
                  <td class={styles.right}>{figure(account.profit)}</td>
                  <td class={styles.right}>
                    {level(words, curve, curve.sums[band.from + place + 1]!, unit)}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        ))}
      </Accounts>
      <div class={styles.row}>
        {accounts.length > most && (
          <button type="button" class="button-quiet" onClick={() => setMost(most + 4 * page)}>
            {fill(words.more, { n: accounts.length - most })}
          </button>
        )}
        {editing !== 'new' && (
          <button type="button" class="button-line" data-add onClick={() => edit('new')}>
            {words.add}
          </button>
        )}
        {props.undo && (
          <button
            type="button"
            class="button-quiet"
            data-undo
            onClick={() => {
              props.undo!();
              setFocus('[data-undo]');
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      {editing === 'new' && form(null)}
    </div>
  );
}

function EditForm(props: {
  account: Account | null;
  unit: string;
  words: Words;
  save: (name: string, profit: number) => void;
  cancel: () => void;
  remove: (() => void) | null;
}) {
  const { account, unit, words } = props;
  const id = useId();
  const [name, setName] = useState(account?.name ?? '');
  const [profit, setProfit] = useState(account ? figure(account.profit) : '');
  const [fault, setFault] = useState<'name' | 'profit' | 'size' | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const number = readAmount(profit, unit);
    const next = !name.trim()
      ? 'name'
      : number === null
        ? 'profit'
        : Math.abs(number) > mostProfit
          ? 'size'
          : null;
    setFault(next);
    if (next === null) props.save(name.trim(), number!);
    else form.current!.querySelectorAll('input')[next === 'name' ? 0 : 1]!.focus();
  };
  const wrong = (key: 'name' | 'profit'): boolean =>
    fault !== null && (fault === 'name') === (key === 'name');
  const field = (
    key: 'name' | 'profit',
    label: string,
    value: string,
    set: (value: string) => void,
  ) => (
    <p>
      <label for={id + key}>{label}</label>
      <input
        id={id + key}
        autocomplete="off"
        inputmode={key === 'name' ? 'text' : 'decimal'}
        value={value}
        aria-invalid={wrong(key)}
        aria-describedby={wrong(key) ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </p>
  );
  return (
    <form
      ref={form}
      class={styles.edit}
      data-edit
      aria-label={account ? fill(words.edit, { name: account.name }) : words.addTitle}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (keyOf(event) === 'Escape') props.cancel();
      }}
    >
      {field('name', words.name, name, setName)}
      {field('profit', fill(words.profit, { unit }), profit, setProfit)}
      {fault && (
        <p id={`${id}-fault`} class={styles.fault} role="alert">
          {
            { name: words.nameMissing, profit: words.profitInvalid, size: words.profitTooLarge }[
              fault
            ]
          }
        </p>
      )}
      <div class={styles.row}>
        <button class="button-line">{words.save}</button>
        <button type="button" class="button-quiet" onClick={props.cancel}>
          {words.cancel}
        </button>
        {props.remove && (
          <button type="button" class="button-quiet" onClick={props.remove}>
            {words.remove}
          </button>
        )}
      </div>
    </form>
  );
}
