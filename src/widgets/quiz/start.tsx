import { passMark } from '../../course/model.ts';
import { fill } from '../../i18n/text.ts';
import type { Ui } from '../../i18n/ui.schema.ts';
import { Past } from '../kit/past.tsx';
import type { Quiz } from './model.ts';
import styles from './view.module.css';

/** How many questions come, and what counts as passed. */
export function Start(props: {
  activity: string;
  data: Quiz;
  words: Ui['quiz'];
  kit: Ui['kit'];
  ready: boolean;
  start(): void;
}) {
  const { data, words, kit } = props;
  return (
    <>
      <p class={styles.rule}>
        {fill(words.rule, {
          n: data.draw,
          pool: data.questions.length,
          need: Math.ceil(data.draw * passMark),
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
