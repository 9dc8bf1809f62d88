import type { ComponentChildren } from 'preact';
import type { StartWords } from './props.ts';
import styles from './view.module.css';

/** What is said before the first statement, and the button that begins. */
export function Start(props: {
  words: StartWords;
  ready: boolean;
  start(): void;
  children?: ComponentChildren;
}) {
  return (
    <>
      <p class={styles.quiet}>{props.words.rule}</p>
      <p class={styles.quiet}>{props.words.kept}</p>
      <p class={styles.foot}>
        <button type="button" class="button" disabled={!props.ready} onClick={props.start}>
          {props.words.start}
        </button>
        {props.children}
      </p>
    </>
  );
}
