import { fill } from '../../../i18n/text.ts';
import type { Question, QuestionField } from '../model/plan.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';
import { Written } from './written.tsx';

interface ChainProps {
  question: Question;
  /** from 0 */
  place: number;
  all: number;
  /** three have been asked since the last pause */
  pausedBefore: boolean;
  words: Words;
  change(change: Partial<Omit<Question, 'id'>>, field?: string): void;
  step(by: -1 | 1): void;
  remove(): void;
}

/** A strength, the problem it solves, and the question; then the two WHYs. */
export function Chain(props: ChainProps) {
  const { question, place, all, words, change } = props;
  const { own, fields, fieldAsk } = words;
  const n = place + 1;
  const written = (field: QuestionField) => (
    <Written
      name={fields[field]}
      ask={fieldAsk[field]}
      value={question[field]}
      words={words}
      write={(text) => change({ [field]: text }, field)}
    />
  );
  const arrow = (by: -1 | 1) => {
    const stuck = place + by < 0 || place + by >= all;
    return (
      <button
        type="button"
        class={`button-line ${styles.arrow}`}
        data-anytime
        data-step={`${question.id} ${by}`}
        aria-label={fill(by < 0 ? own.up : own.down, { n })}
        aria-disabled={stuck}
        onClick={() => !stuck && props.step(by)}
      >
        {by < 0 ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <li data-chain={question.id} aria-label={fill(own.question, { n })}>
      {props.pausedBefore && <p class={styles.pause}>{own.pause}</p>}
      <h5>{fill(own.question, { n })}</h5>
      <div class={styles.chain}>
        {written('strength')}
        {written('problem')}
        {written('question')}
      </div>
      <div class={styles.whys}>
        {written('answers')}
        {written('cares')}
      </div>
      <div class={styles.moves}>
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={question.sensitive}
            onChange={({ currentTarget }) => change({ sensitive: currentTarget.checked })}
          />
          {fields.sensitive}
        </label>
        {arrow(-1)}
        {arrow(1)}
        <button
          type="button"
          class="button-quiet"
          aria-label={fill(own.remove, { n })}
          onClick={props.remove}
        >
          {fill(own.remove, { n })}
        </button>
      </div>
    </li>
  );
}
