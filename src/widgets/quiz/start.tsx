import { passMark } from '../../course/model.ts';
import { fill } from '../../i18n/text.ts';
import type { Ui } from '../../i18n/ui.schema.ts';
import { Past } from '../kit/past.tsx';
import styles from './view.module.css';

/** How many questions come, and what counts as passed. */
export function Start(props: {
  activity: string;
  /** how many questions are drawn, and from how many */
  draw: number;
  pool: number;
  words: Ui['quiz'];
  kit: Ui['kit'];
  ready: boolean;
  start(): void;
}) {
  const { draw, pool, words, kit } = props;
  return (
    <>
      <p class={styles.rule}>
        {fill(words.rule, {
          n: draw,
          pool,
          need: Math.ceil(draw * passMark),
        })}
      </p>
      <Past activity={props.activity} words={kit} />
      <p class={styles.foot}>
        <button type="button" class="button" disabled={!props.ready} onClick={props.start}>
          {kit.start}
        </button>
      </p>
    </>
  );
}
