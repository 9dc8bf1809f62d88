import type { ComponentChildren } from 'preact';
import styles from './kit.module.css';

/** A sentence of feedback, with a drawn sign and a word so that colour is never the only one. */
export function Verdict(props: { right: boolean; word: string; children: ComponentChildren }) {
  return (
    <p class={props.right ? styles.right : styles.wrong}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={props.right ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M4 4 12 12M12 4 4 12'} />
      </svg>
      <span>
        <b>{props.word}</b> {props.children}
      </span>
    </p>
  );
}
