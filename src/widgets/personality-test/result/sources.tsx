import { styles as five } from '../../kit/style/model.ts';
import type { Answers } from '../model/score.ts';
import type { Said } from '../props.ts';
import styles from '../view.module.css';

/** Every statement that counts with the answer that was given, under its style. */
export function Sources({ data, words, names, answers }: Said & { answers: Answers }) {
  const items = data.forms
    .flatMap((form) => form.items)
    .filter(({ id }) => Object.hasOwn(answers, id));
  return (
    <>
      <p class={styles.quiet}>{words.answersText}</p>
      {five.map((style) => (
        <div key={style}>
          <h6>{names[style]}</h6>
          <ul role="list" class={styles.sources}>
            {items
              .filter((item) => item.style === style)
              .map(({ id, text }) => (
                <li key={id}>
                  <b class="num">{answers[id]}</b> {text}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
