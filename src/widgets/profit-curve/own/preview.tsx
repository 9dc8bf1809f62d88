import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { figure } from '../model/curve.ts';
import type { Words } from '../words.ts';
import { FirstRows } from './first-rows.tsx';
import { LeftOut } from './left-out.tsx';
import { encodings, type Encoding } from './model/file.ts';
import type { Asked, Question, Reading } from './model/read.ts';
import { separators } from './model/rows.ts';
import type { Source } from './props.ts';
import { Columns, Doubts } from './questions.tsx';
import { encodingNames, howRead, separatorName } from './model/sentences.ts';
import styles from './own.module.css';

/** The table as it was read, before a curve is drawn from it; what it leaves open is asked here. */
export function Preview(props: {
  words: Words;
  source: Source;
  reading: Reading;
  asked: Asked;
  setAsked: (asked: Asked) => void;
  encode: (encoding: Encoding) => void;
  back: () => void;
  draw: (unit: string) => void;
}) {
  const { words, source, reading, asked, setAsked } = props;
  const { questions, names } = reading;
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [missed, setMissed] = useState(false);
  const unit = asked.unit ?? reading.unit ?? words.unit;
  const ready = questions.length === 0 && names.length > 0;
  useEffect(() => title.current!.focus(), [source]);

  const say = (more: Asked): void => {
    setMissed(false);
    // Another column has its own marks, and another last number.
    const { marks, last, ...kept } = asked;
    setAsked('profit' in more ? { ...kept, ...more } : { ...asked, ...more });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (ready) return props.draw(unit.trim() || words.unit);
    setMissed(true);
    const [first] = questions;
    root.current!.querySelector<HTMLElement>(`[data-question=${first ?? 'profit'}]`)?.focus();
  };
  const open = (one: Question): boolean => questions.includes(one);
  const said =
    open('name') || open('profit')
      ? words.askColumns
      : open('marks')
        ? words.askMarks
        : fill(words.readCount, { n: figure(names.length) });
  return (
    <form ref={root} class={styles.own} aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h5 id={`${id}-title`} ref={title} tabIndex={-1} class={styles.title}>
        {questions.length === 0 ? words.previewTitle : words.askTitle}
      </h5>
      <p role="status" class={styles.said}>
        {said}
      </p>
      <Columns {...{ words, reading, asked, say, missed }} />
      <FirstRows {...{ words, reading, unit }} />
      <Doubts {...{ words, reading, asked, say, missed }} />
      <LeftOut {...{ words, reading }} />
      <ul class={styles.how}>
        {source.file && (
          <li>
            {fill(words.fromFile, {
              file: source.file.name,
              encoding: encodingNames[source.file.encoding],
            })}
          </li>
        )}
        {howRead(words, reading, source.file?.broken ?? []).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details>
        <summary>{words.differently}</summary>
        <div class={styles.columns}>
          <p>
            <label for={`${id}-separator`}>{words.separatorLabel}</label>
            <select
              id={`${id}-separator`}
              value={reading.separator}
              onChange={({ currentTarget }) =>
                setAsked({ separator: separators[currentTarget.selectedIndex]! })
              }
            >
              {separators.map((separator) => (
                <option key={separator} value={separator}>
                  {separatorName(words, separator)}
                </option>
              ))}
            </select>
          </p>
          {source.file && (
            <p>
              <label for={`${id}-encoding`}>{words.encodingLabel}</label>
              <select
                id={`${id}-encoding`}
                value={source.file.encoding}
                onChange={({ currentTarget }) =>
                  props.encode(encodings[currentTarget.selectedIndex]!)
                }
              >
                {encodings.map((encoding) => (
                  <option key={encoding} value={encoding}>
                    {encodingNames[encoding]}
                  </option>
                ))}
              </select>
            </p>
          )}
        </div>
      </details>
      <p>
        <label for={`${id}-unit`}>{words.unitLabel}</label>
        <input
          id={`${id}-unit`}
          class={styles.unit}
          autocomplete="off"
          value={unit}
          onChange={({ currentTarget }) => setAsked({ ...asked, unit: currentTarget.value })}
        />
      </p>
      {missed && (
        <p class={styles.fault} role="alert">
          {questions.length > 0 ? words.answerFirst : words.noRows}
        </p>
      )}
      <p class={styles.row}>
        <button class="button">{words.drawOwn}</button>
        <button type="button" class="button-quiet" onClick={props.back}>
          {words.otherTable}
        </button>
      </p>
    </form>
  );
}
