import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { ways, type Answer, type Way } from '../../monday/model.ts';
import { changeAnswer } from '../../monday/save.client.ts';
import { dateIn } from '../model.ts';
import type { PageWords } from '../props.ts';
import styles from '../view.module.css';

/** What became of a note, to read and to put differently. */
export function AnswerBlock(props: {
  lesson: string;
  title: string;
  answer: Answer;
  locale: Locale;
  words: PageWords;
}) {
  const { lesson, title, answer, locale, words } = props;
  const [how, setHow] = useState<Way>(answer.how);
  const [what, setWhat] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const opened = what !== null;
  useEffect(() => {
    if (opened) box.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [opened]);
  const says: Record<Way, string> = {
    done: words.wasDone,
    changed: words.wasChanged,
    'not-yet': words.notYet,
  };
  const close = (): void => {
    setWhat(null);
    // The button that opened the form stands there again by then.
    setTimeout(() => box.current?.querySelector<HTMLElement>('[data-change]')?.focus());
  };
  if (!opened)
    return (
      <div ref={box}>
        <p class={styles.words}>
          <span class="small muted num">
            {fill(words.past, {
              date: dateIn(locale, answer.at, Date.now()),
              how: says[answer.how],
            })}
          </span>
          {answer.what}
        </p>
        <button
          type="button"
          class="button-quiet"
          data-change
          aria-label={fill(words.answerEditLabel, { lesson: title })}
          onClick={() => {
            setHow(answer.how);
            setWhat(answer.what);
          }}
        >
          {words.answerEdit}
        </button>
      </div>
    );
  return (
    <div ref={box} class={styles.answer}>
      <fieldset>
        <legend>{words.how}</legend>
        {ways.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name={id}
              value={way}
              checked={way === how}
              onChange={() => setHow(way)}
            />
            {says[way]}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-what`}>{words.what}</label>
      <textarea
        id={`${id}-what`}
        rows={2}
        value={what}
        onInput={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <p class={styles.buttons}>
        <button
          type="button"
          class="button-line"
          onClick={() => {
            changeAnswer(lesson, answer, how, what.trim());
            close();
          }}
        >
          {words.answerSave}
        </button>
        <button type="button" class="button-quiet" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
