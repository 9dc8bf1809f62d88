import round from '../../kit/round/round.module.css';
import { Verdict } from '../../kit/verdict.tsx';
import { judgedNumber, typedNumber, withUnit, type Figure } from '../model.ts';
import type { Turn } from '../props.ts';
import styles from '../view.module.css';

/** A number that is typed; once checked, what it earns, and the right one with its reason. */
export function Typed(props: Turn<Figure>) {
  const { question, answer, checked, fault, words, kit } = props;
  const judged = checked && judgedNumber(question, answer);
  if (!judged)
    return (
      <p class={styles.number}>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          enterkeyhint="done"
          value={answer[0] ?? ''}
          aria-label={`${words.yourNumber} (${question.unit})`}
          aria-invalid={Boolean(fault)}
          aria-describedby={fault}
          onInput={(event) => props.give([event.currentTarget.value])}
        />
        <span aria-hidden="true">{question.unit}</span>
      </p>
    );
  return (
    <ul role="list" class={round.options}>
      <li class={round.option} data-judged={judged.right ? 'right' : 'wrong'}>
        <p class={styles.figure}>
          <span class={round.tag}>{words.yours}</span>{' '}
          <b class="num">{withUnit(typedNumber(question, answer)!, question.unit)}</b>
        </p>
        <div class={round.why}>
          <Verdict right={judged.right} word={judged.right ? kit.right : kit.wrong}>
            {judged.why}
          </Verdict>
        </div>
      </li>
      {!judged.right && (
        <li class={round.option} data-judged="right">
          <p class={styles.figure}>
            <span class={round.tag}>{words.rightAnswer}</span>{' '}
            <b class="num">{withUnit(question.answer, question.unit)}</b>
          </p>
          <div class={round.why}>
            <Verdict right word={kit.right}>
              {question.why}
            </Verdict>
          </div>
        </li>
      )}
    </ul>
  );
}
