import { useState } from 'preact/hooks';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { Options } from '../../kit/round/options.tsx';
import { Compared } from './compared.tsx';
import { hasText, type Reader, type Work } from '../model.ts';
import type { RewriteEvent } from '../store.ts';
import type { RewriteLate } from '../props.ts';
import styles from '../view.module.css';

interface ReaderProps {
  /** begins the names of this reader's parts: one on a page */
  id: string;
  reader: Reader;
  /** the style's name */
  name: string;
  work: Work;
  words: RewriteLate['words'];
  send(event: RewriteEvent): void;
}

/** One reader: the sentence that does harm, the own text with its checks, and the expert's version. */
export function ForReader(props: ReaderProps) {
  const { id, reader, name, work, words, send } = props;
  const { style } = reader;
  const [refused, setRefused] = useState(false);
  const { guard } = useAnswers(`${work.guess} ${work.compared}`, true);
  const compare = (): void => {
    setRefused(!hasText(work));
    if (hasText(work)) send({ type: 'compared', reader: style });
    else document.getElementById(`${id}-text`)?.focus();
  };
  return (
    <div class={styles.reader} data-style={style} {...guard}>
      <h4 tabIndex={-1} data-now>
        {name}
      </h4>
      <p>{reader.who}</p>
      <Mistake {...props} />
      <p class={styles.write}>
        <label for={`${id}-text`}>{words.write}</label>
        <textarea
          id={`${id}-text`}
          rows={5}
          value={work.text}
          aria-describedby={refused ? `${id}-fault` : undefined}
          onInput={(event) => {
            setRefused(false);
            send({ type: 'wrote', reader: style, text: event.currentTarget.value });
          }}
        />
        <span class="small muted">{words.onlyHere}</span>
      </p>
      <fieldset class={styles.checks}>
        <legend>{words.checks}</legend>
        {reader.checks.map((check) => (
          <label key={check.id}>
            <input
              type="checkbox"
              checked={work.ticked.includes(check.id)}
              onChange={(event) =>
                send({
                  type: 'ticked',
                  reader: style,
                  check: check.id,
                  met: event.currentTarget.checked,
                })
              }
            />
            {check.text}
          </label>
        ))}
      </fieldset>
      <p class={styles.fault} id={`${id}-fault`} role="alert">
        {refused && words.writeFirst}
      </p>
      {work.compared ? (
        <Compared {...{ reader, work, words }} />
      ) : (
        <p>
          <button
            type="button"
            class={work.guess === null ? 'button-line' : 'button'}
            onClick={compare}
          >
            {words.compare}
          </button>
        </p>
      )}
    </div>
  );
}

function Mistake({ id, reader, work, words, send }: ReaderProps) {
  const [choice, setChoice] = useState<string | null>(null);
  const checked = work.guess !== null;
  const answer = work.guess ?? choice;
  return (
    <div role="radiogroup" aria-labelledby={`${id}-mistake`}>
      <p class={styles.step} id={`${id}-mistake`}>
        {words.mistake}
      </p>
      <Options
        name={`${id}-sentence`}
        options={reader.mistake}
        shown={reader.mistake.map((one) => one.id)}
        answer={answer === null ? [] : [answer]}
        fault={undefined}
        choose={setChoice}
        {...{ checked, words }}
        kit={{ right: words.thisIsIt, wrong: words.notThis }}
      />
      {!checked && (
        <p class={styles.foot}>
          <button
            type="button"
            class="button"
            disabled={choice === null}
            onClick={() =>
              choice !== null && send({ type: 'guessed', reader: reader.style, sentence: choice })
            }
          >
            {words.thisOne}
          </button>
        </p>
      )}
    </div>
  );
}
