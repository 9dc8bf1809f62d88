import type { ComponentChildren } from 'preact';
import styles from './round.module.css';

/** What the round will be like, what was reached before (its children), and the button that begins it once it can. */
export function Start(props: {
  rule: string;
  kit: { start: string };
  ready?: boolean;
  /** it was pressed, and what it begins is still to come */
  begun?: boolean;
  start?(): void;
  children?: ComponentChildren;
}) {
  return (
    <>
      <p class={styles.rule}>{props.rule}</p>
      {props.children}
      <p class={styles.foot}>
        <button
          type="button"
          class="button"
          disabled={!props.ready}
          aria-disabled={props.begun || undefined}
          onClick={props.start}
        >
          {props.kit.start}
        </button>
      </p>
    </>
  );
}
