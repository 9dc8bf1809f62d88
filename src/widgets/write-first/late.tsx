import type { Answers } from './model.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

/** The worked answer to one part, and what is often written in its place. */
export function Worked(props: { answers: Answers; part: string; words: Words }) {
  const { answers, part, words } = props;
  const answer = answers.parts[part];
  return (
    answer && (
      <div class={styles.worked}>
        <p>
          <b>{words.worked}</b>
          {answer.worked}
        </p>
        <p class={styles.often}>
          {words.often}
          {answer.often}
        </p>
      </div>
    )
  );
}
