import { Verdict } from '../kit/verdict.tsx';
import { withChoice, type Choice } from './model.ts';
import type { Turn } from './round.tsx';
import styles from './view.module.css';

/** Options of which one or several are chosen; once checked, each says why it is right or wrong. */
export function Options(props: Turn<Choice>) {
  const { question, answer, shown, checked, fault, words, kit } = props;
  const single = question.kind === 'single';
  return (
    <ul role="list" class={styles.options}>
      {shown.map((id, index) => {
        const option = question.options.find((one) => one.id === id)!;
        const chosen = answer.includes(id);
        const right = Boolean(option.right);
        return (
          <li
            key={id}
            class={styles.option}
            data-chosen={chosen}
            data-judged={checked ? (right ? 'right' : 'wrong') : undefined}
          >
            <label>
              <input
                type={single ? 'radio' : 'checkbox'}
                name={question.id}
                value={id}
                checked={chosen}
                disabled={checked}
                aria-describedby={fault}
                onChange={() => props.give(withChoice(question, answer, id))}
              />
              <span class={`${styles.digit} num`} aria-hidden="true">
                {index + 1}
              </span>
              <span>{option.text}</span>
            </label>
            {checked && (
              <div class={styles.why}>
                {(chosen || (right && !single)) && (
                  <p class={styles.tag}>{chosen ? words.chosen : words.missed}</p>
                )}
                <Verdict right={right} word={right ? kit.right : kit.wrong}>
                  {option.why}
                </Verdict>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
