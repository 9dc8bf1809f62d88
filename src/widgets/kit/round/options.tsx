import { Verdict } from '../verdict.tsx';
import type { RoundWords } from '../words.ts';
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
  words: Pick<RoundWords, 'chosen' | 'missed' | 'wronglyChosen' | 'rightlyLeft'>;
  kit: { right: string; wrong: string };
  choose(option: string): void;
}

/**
 * Options of which one or several are chosen; once checked, each says why it is right or wrong. Where several
 * are chosen, the judgement is of the choice: what was rightly left out is not wrong.
 */
export function Options(props: OptionsProps) {
  const { name, options, several = false, shown, answer, checked, fault, words, kit } = props;
  const ofOption = (right: boolean): string => (right ? kit.right : kit.wrong);
  const ofChoice = (chosen: boolean, belongs: boolean): string => {
    if (chosen) return belongs ? kit.right : words.wronglyChosen;
    return belongs ? words.missed : words.rightlyLeft;
  };
  return (
    <ul role="list" class={styles.options}>
      {shown.map((id, index) => {
        const option = options.find((one) => one.id === id)!;
        const chosen = answer.includes(id);
        const belongs = Boolean(option.right);
        const right = several ? chosen === belongs : belongs;
        const judged = right ? (belongs ? 'right' : 'left') : several || chosen ? 'wrong' : 'left';
        return (
          <li
            key={id}
            class={styles.option}
            data-chosen={chosen}
            tabIndex={checked && chosen ? -1 : undefined}
            data-judged={checked ? judged : undefined}
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
                {chosen && <p class={styles.tag}>{words.chosen}</p>}
                <Verdict right={right} word={several ? ofChoice(chosen, belongs) : ofOption(right)}>
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
