import type { ComponentChildren } from 'preact';
import { longestField } from '../../account/model.ts';
import type { Action } from '../model/plan.ts';
import type { Editing } from '../props.ts';
import { Field } from './field.tsx';
import styles from './view.module.css';

/** An action of a sheet: who does it and on which day is said here, where the sheet leaves it open. */
export function Added(props: { action: Action; shown: ComponentChildren; editing: Editing }) {
  const { action, shown, editing } = props;
  const { id, what, on, who, done } = action;
  const said = editing.added(id);
  const isOpen = { on: on === null || Boolean(said.on), who: who === '' || Boolean(said.who) };
  const put = (change: Readonly<Record<string, string>>): void =>
    editing.line(id, 'actions', { ...said, ...change });
  // Ticked, it asks for nothing more and stands where it stood: its tick keeps the focus.
  const asks = !done && (isOpen.on || isOpen.who);
  const { words } = editing;
  const name = <span class="visually-hidden"> {what}</span>;
  return (
    <>
      <div class={styles.line}>
        {shown}
        {asks && editing.open !== id && (
          <button
            type="button"
            class="button-quiet"
            data-change={id}
            onClick={() => editing.openLine(id)}
          >
            {words.change}
            {name}
          </button>
        )}
      </div>
      {asks && editing.open === id && (
        <div class={styles.own} data-own="actions">
          {isOpen.who && (
            <div class={styles.part}>
              <span aria-hidden="true">{words.fields.doer}</span>
              <Field
                label={words.fields.doer}
                value={said.who ?? ''}
                most={longestField}
                words={words}
                at={`${id} who`}
                write={(text) => put({ who: text })}
              />
            </div>
          )}
          {isOpen.on && (
            <label class={styles.date}>
              <span>{words.fields.on}</span>
              <input
                type="date"
                value={said.on ?? ''}
                onChange={({ currentTarget }) => put({ on: currentTarget.value })}
              />
            </label>
          )}
          <p class={styles.end}>
            <button type="button" class="button-line" onClick={() => editing.openLine(null, id)}>
              {words.close}
              {name}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
