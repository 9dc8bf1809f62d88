import { fill } from '../../i18n/text.ts';
import { Past } from '../kit/past.tsx';
import { rightOnes } from './model.ts';
import styles from './view.module.css';
import type { Desk } from './view.tsx';

const countOf = ({ data, round }: Desk) => ({
  all: data.cards.length,
  right: rightOnes(data.cards, round.table).length,
});

/** How many cards are right, and what was reached before. */
export function Result(props: Desk & { activity: string }) {
  return (
    <div class={styles.hand}>
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
        {fill(props.words.result, countOf(props))}
      </h4>
      <Past activity={props.activity} words={props.kit} />
    </div>
  );
}

/** Another try: at the wrong cards, or at all of them when none was wrong. */
export function Again(props: Desk & { again(): void }) {
  const { all, right } = countOf(props);
  return (
    <p class={styles.foot}>
      <button type="button" class={right < all ? 'button' : 'button-line'} onClick={props.again}>
        {right < all ? fill(props.words.retry, { n: all - right }) : props.kit.again}
      </button>
    </p>
  );
}
