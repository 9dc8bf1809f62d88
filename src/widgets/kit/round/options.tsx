import { Verdict } from '../verdict.tsx';
import type { Answer } from './model.ts';
import styles from './round.module.css';

export interface OptionsProps {
  /** the name of the group of controls, one a question */
  name: string;
  options: readonly {
    id: string;
    text: string;
    right?: boolean | undefined;
    why?: string | undefined;
  }[];
  /** whether several may be chosen */
  several?: boolean;
  shown: readonly string[];
  answer: Answer;
  checked: boolean;
  fault: string | undefined;
  words: { chosen: string; missed: string };
  kit: { right: string; wrong: string };
  choose(option: string): void;
}

/** Options of which one or several are chosen; once checked, each says why it is right or wrong. */
export function Options(props: OptionsProps) {
  const { name, options, several = false, shown, answer, checked, fault, words, kit } = props;
  return (
    <ul role="list" class={styles.options}>
      {shown.map((id, index) => {
        const option = options.find((one) => one.id === id)!;
        const chosen = answer.includes(id);
        const right = Boolean(option.right);
        return (
          <li
            key={id}
            class={styles.option}
            data-chosen={chosen}
            tabIndex={checked && chosen ? -1 : undefined}
            data-judged={checked ? (right ? 'right' : 'wrong') : undefined}
          >
            <label>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                value={id}
                checked={chosen}
                disabled={checked}
                aria-describedby={fault}
                onChange={() => props.choose(id)}
              />
              <span class={`${styles.digit} num`}>{index + 1}</span> <span>{option.text}</span>
            </label>
            {checked && (
              <div class={styles.why}>
                {(chosen || (right && several)) && (
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
