import { useState } from 'preact/hooks';
import { longestWritten, plain } from '../../../coach/model/written.ts';
import { fill } from '../../../i18n/text.ts';
import { keyOf } from '../../kit/hands/model.ts';
import { letters } from '../model.ts';
import type { AskedProps } from '../props.ts';
import { Read } from './read.tsx';
import styles from '../view.module.css';

/** What a customer has said, which kind of question comes next, and the learner's own. */
export function Asked(props: AskedProps) {
  const { data, shown, answer, place, words, move } = props;
  const trade = data.trades.find(({ id }) => id === shown.trade)!;
  const wanted = data.kinds.find(({ kind }) => kind === shown.kind)!;
  const [text, setText] = useState(props.typed);
  const type = (now: string): void => {
    setText(now);
    props.type(now);
  };
  return (
    <>
      <p class={`${styles.place} num`}>
        {fill(words.place, { n: place, all: data.prompts.length, trade: trade.name })} ·{' '}
        {fill(words.sells, { what: trade.sells })}
      </p>
      <div class={styles.talk} tabIndex={-1}>
        <p class={styles.said}>
          <b>{words.said}</b> <q>{shown.said}</q>
        </p>
        <p class={styles.wanted} data-kind={letters[shown.kind]}>
          <b>{fill(words.wanted, { kind: words.kinds[letters[shown.kind]] })}</b>
          <span>{wanted.try}</span>
        </p>
      </div>
      {answer ? (
        <Read
          {...props}
          answer={answer}
          again={() => {
            move({ type: 'undone' });
            type(answer.text);
          }}
        />
      ) : (
        <Field {...{ ...props, text, type }} />
      )}
    </>
  );
}

/** From here on it is told how much room is left. */
const fewLeft = 40;

function Field(props: AskedProps & { text: string; type(text: string): void }) {
  const { activity, shown, words, wrote, text, type, write, move } = props;
  const said = plain(text).trim();
  const id = `${activity.replace('/', '-')}-own`;
  const left = longestWritten - text.length;
  const send = (): void => {
    if (!said) return;
    type('');
    write(said);
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for={id}>{words.field}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={longestWritten}
        autocomplete="off"
        enterkeyhint="send"
        data-now
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          // A held Enter sends nothing, and writes no new line either.
          if (keyOf(event, { held: true }) !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          if (!event.repeat) send();
        }}
      />
      {left <= fewLeft && <p class={styles.note}>{fill(words.left, { n: left })}</p>}
      <p class={styles.row}>
        <button type="submit" class="button" disabled={!said}>
          {words.send}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            type('');
            move({ type: 'passed', id: shown.id });
          }}
        >
          {words.skip}
        </button>
        {wrote && (
          <button type="button" class="button-quiet" onClick={() => move({ type: 'stopped' })}>
            {words.stop}
          </button>
        )}
      </p>
    </form>
  );
}
