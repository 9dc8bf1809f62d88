import { useEffect, useId, useRef } from 'preact/hooks';
import { readAmount } from '../../i18n/number.ts';
import { fill } from '../../i18n/text.ts';
import { percent, type Curve } from './model/curve.ts';
import type { FirstWords } from './model/sentences.ts';
import styles from './view.module.css';

/** Asks for the share of the best fifth before the curve is seen. */
export function Guess(props: {
  curve: Curve;
  words: FirstWords;
  ready: boolean;
  /** as it is written */
  text: string;
  wrong: boolean;
  set: (text: string) => void;
  draw: () => void;
  /** the learner has come back to it, so the focus goes there */
  again: boolean;
}) {
  const { words, curve } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.again) field.current!.focus();
  }, []);
  const { all, top } = curve;
  const number = readAmount(props.text, '%');
  return (
    <form
      class={styles.guessing}
      onSubmit={(event) => {
        event.preventDefault();
        props.draw();
      }}
    >
      <p class={styles.question}>
        {fill(words.guessAsk, { all, top: top.count, share: percent(top.count / all) })}
      </p>
      <input
        class={styles.slide}
        type="range"
        min={0}
        max={160}
        aria-label={words.guessSlide}
        aria-valuetext={percent((number ?? 0) / 100)}
        value={number ?? 0}
        disabled={!props.ready}
        onInput={({ currentTarget }) => props.set(currentTarget.value)}
      />
      <div class={styles.row}>
        <label for={id}>{words.guessNumber}</label>
        <input
          ref={field}
          id={id}
          class={styles.number}
          inputmode="decimal"
          autocomplete="off"
          value={props.text}
          disabled={!props.ready}
          aria-invalid={props.wrong}
          aria-describedby={props.wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => props.set(currentTarget.value)}
        />
        <button class="button" disabled={!props.ready}>
          {words.draw}
        </button>
      </div>
      {props.wrong && (
        <p id={`${id}-wrong`} class={styles.fault} role="alert">
          {words.guessInvalid}
        </p>
      )}
    </form>
  );
}
