import type { Words } from '../model/sentences.ts';
import { breakEvens } from './model/break-even.ts';
import type { Deal } from './model/deal.ts';
import { decisive, oddsOf } from './model/odds.ts';
import { breakEvenSentences, hasBoth, howSure, meaning, nextQuestion } from './model/sentences.ts';
import styles from './deal.module.css';

/** What the sums mean, how sure that is, when it is level, and what to ask next. */
export function Answer({ words, deal }: { words: Words; deal: Deal }) {
  const { ask, why } = nextQuestion(words, deal, decisive(deal));
  const [sure, how] = hasBoth(deal) ? howSure(words, deal, oddsOf(deal)) : [];
  return (
    <>
      {hasBoth(deal) && (
        <div class={styles.answer}>
          <p>
            {meaning(words, deal)}
            {sure}
          </p>
          {how && <p class={styles.read}>{how}</p>}
          <p>{breakEvenSentences(words, deal, breakEvens(deal))}</p>
        </div>
      )}
      <section class={styles.next} aria-labelledby="next-question">
        <h5 id="next-question">{words.next}</h5>
        <p class={styles.ask}>{ask}</p>
        <p class={styles.read}>{why}</p>
      </section>
    </>
  );
}
