import { fill } from '../../../i18n/text.ts';
import { Verdict } from '../../kit/verdict.tsx';
import { answersOf, askOf } from './model/words.ts';
import type { Question } from './model/case.ts';
import type { ShownProps } from './props.ts';
import styles from './view.module.css';

interface AskedProps extends ShownProps {
  kind: 'pair' | 'scene';
  question: Question;
}

/** One decision about a case; once checked, why the answer given is right, or wrong and what is right. */
export function Asked(props: AskedProps) {
  const { id, one, kind, question, given, checked, words, kit, ready, give } = props;
  const choices = answersOf(kind, question.id, words);
  const answer = given[question.id];
  const right = answer === question.right;
  return (
    <fieldset class={styles.question}>
      <legend>{askOf(kind, question.id, words)}</legend>
      <div class={styles.answers}>
        {choices.map((choice) => (
          <label
            key={choice.answer}
            data-judged={
              checked
                ? choice.answer === question.right
                  ? 'right'
                  : choice.answer === answer
                    ? 'wrong'
                    : 'other'
                : undefined
            }
          >
            <input
              type="radio"
              name={`${id}-${one.id}-${question.id}`}
              value={choice.answer}
              checked={choice.answer === answer}
              disabled={!ready || checked}
              onChange={() => give(question.id, choice.answer)}
            />
            {choice.text}
          </label>
        ))}
      </div>
      {checked && answer !== undefined && (
        <>
          <Verdict right={right} word={right ? kit.right : kit.wrong}>
            {question.answers?.[answer]}
          </Verdict>
          {!right && (
            <p class={styles.instead}>
              <b>
                {fill(words.instead, {
                  answer: choices.find((choice) => choice.answer === question.right)!.text,
                })}
              </b>
              {question.answers?.[question.right]}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
