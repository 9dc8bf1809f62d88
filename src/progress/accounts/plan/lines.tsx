import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/text.ts';
import { lineParts, longestField, type LinePart } from '../../account/model.ts';
import type { Line } from '../model/plan.ts';
import type { Editing } from '../props.ts';
import type { ReadWords } from '../words.ts';
import { Field } from './field.tsx';
import { From } from './section.tsx';
import styles from './view.module.css';

/** What of a line can be seen, field by field, in the order of `lineParts`. */
type Said = Readonly<Record<string, string>>;

/**
 * Lines of one part: those of sheets as they are, the learner's own to be changed in place, and one more.
 *
 * @param read what a line says when it cannot be changed
 */
export function Lines<T extends Line>(props: {
  part: LinePart;
  lines: readonly T[];
  saidOf(line: T): Said;
  read(line: T): ComponentChildren;
  /** a sheet's line with what can be added to it here */
  adds?(line: T, shown: ComponentChildren): ComponentChildren;
  editing?: Editing | undefined;
  words: ReadWords;
}) {
  const { part, lines, saidOf, read, editing, words } = props;
  return (
    <>
      {lines.length > 0 && (
        <ul role="list" class={styles.lines} data-part={part}>
          {lines.map((line, place) => {
            const own = line.source ? undefined : editing;
            const said = saidOf(line);
            const shown = (
              <div class={styles.read}>
                {read(line)}
                {!sameSource(line, lines[place + 1]) && <From source={line.source} words={words} />}
              </div>
            );
            return (
              <li key={line.id} data-line={line.id}>
                {!own && (editing && props.adds ? props.adds(line, shown) : shown)}
                {own && isOpen(own, line.id, said) && (
                  <Own {...{ part, said }} editing={own} id={line.id} />
                )}
                {own && !isOpen(own, line.id, said) && (
                  <div class={styles.line}>
                    {shown}
                    <button
                      type="button"
                      class="button-quiet"
                      data-change={line.id}
                      onClick={() => own.openLine(line.id)}
                    >
                      {own.words.change}
                      <span class="visually-hidden"> {firstWords(said)}</span>
                    </button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {editing && (
        <p>
          <button
            type="button"
            class="button-quiet"
            data-add={part}
            onClick={() => editing.add(part)}
          >
            {editing.words.add[part]}
          </button>
        </p>
      )}
    </>
  );
}

/** One line at a time is written; one in which nothing is written yet waits for it. */
const isOpen = (editing: Editing, id: string, said: Said): boolean =>
  editing.open === id || firstWords(said) === '';

const firstWords = ({ done: _, ...said }: Said): string =>
  Object.values(said).find((text) => text.trim() !== '') ?? '';

/** Lines of one sheet that follow one another name it once. */
export const sameSource = (a: Line, b: Line | undefined): boolean =>
  a.source?.tool === b?.source?.tool && a.source?.sheet === b?.source?.sheet;

function Own(props: { part: LinePart; id: string; said: Said; editing: Editing }) {
  const { part, id, said, editing } = props;
  const { hints, remove } = editing.words;
  const fields: Readonly<Record<string, string>> = editing.words.fields;
  const done = said.done === 'yes';
  const put = (change: Said, ticked = done): void => {
    const { done: _, ...says } = { ...said, ...change };
    editing.line(id, part, says, ticked);
  };
  const labelOf = (name: string): string =>
    fields[name === 'who' ? (part === 'cares' ? 'person' : 'doer') : name]!;
  return (
    <div class={styles.own} data-own={part} onFocusIn={() => editing.hold(id)}>
      {part === 'actions' && (
        <Tick what={said.what ?? ''} editing={editing} done={done} set={(now) => put({}, now)} />
      )}
      {lineParts[part].map((name) =>
        name === 'on' ? (
          <label key={name} class={styles.date}>
            <span>{fields.on}</span>
            <input
              type="date"
              value={said.on ?? ''}
              onChange={({ currentTarget }) => put({ on: currentTarget.value })}
            />
          </label>
        ) : (
          <div key={name} class={styles.part}>
            <span aria-hidden="true">{labelOf(name)}</span>
            <Field
              label={labelOf(name)}
              value={said[name] ?? ''}
              hint={name === 'talk' ? hints.talk : undefined}
              most={longestField}
              words={editing.words}
              at={`${id} ${name}`}
              write={(text) => put({ [name]: text })}
            />
          </div>
        ),
      )}
      <p class={styles.end}>
        <button type="button" class="button-line" onClick={() => editing.openLine(null, id)}>
          {editing.words.close}
          <span class="visually-hidden"> {firstWords(said)}</span>
        </button>
        <button type="button" class="button-quiet" onClick={() => editing.remove(id, part)}>
          {remove}
          <span class="visually-hidden"> {firstWords(said)}</span>
        </button>
      </p>
    </div>
  );
}

export function Tick(props: {
  what: string;
  done: boolean;
  editing: Editing;
  set(done: boolean): void;
}) {
  const { what, done, editing, set } = props;
  return (
    <label class={styles.tick}>
      <input
        type="checkbox"
        checked={done}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span class="visually-hidden">{fill(editing.words.tick, { what })}</span>
    </label>
  );
}
