import { Past } from '../past.tsx';
import styles from './round.module.css';

/** What the round will be like, what was reached before, and the button that begins it once it can. */
export function Start(props: {
  activity: string;
  rule: string;
  kit: { start: string; past: string };
  ready?: boolean;
  start?(): void;
}) {
  return (
    <>
      <p class={styles.rule}>{props.rule}</p>
      <Past activity={props.activity} words={props.kit} />
      <p class={styles.foot}>
        <button type="button" class="button" disabled={!props.ready} onClick={props.start}>
          {props.kit.start}
        </button>
      </p>
    </>
  );
}
