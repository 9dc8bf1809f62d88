import { fill } from '../../../i18n/text.ts';
import { mostInARow } from '../model/list.ts';
import {
  lacksOf,
  longestText,
  mostQuestions,
  stepped,
  visitFields,
  withChange,
  withQuestion,
  withVisit,
  withoutQuestion,
  type Plan,
} from '../model/plan.ts';
import { lackSentence } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';
import { Chain } from './chain.tsx';
import { Written } from './written.tsx';

interface OneProps {
  plan: Plan;
  words: Words;
  /** `field` names what is being typed into */
  put(next: Plan, sentence: string, field?: string): void;
  focusOn(...selectors: string[]): void;
}

/** One visit: its seven words, what will be asked in which order, and what is still missing. */
export function OnePlan({ plan, words, put, focusOn }: OneProps) {
  const { own } = words;
  const { questions } = plan;
  const lacks = lacksOf(plan);
  const left = mostQuestions - questions.length;
  return (
    <div>
      <fieldset class={styles.part}>
        <legend>{own.visit}</legend>
        <p class={styles.privacy}>
          {own.visitLead} {fill(own.longest, { n: longestText })}
        </p>
        <div class={styles.visit}>
          {visitFields.map((field) => (
            <Written
              key={field}
              name={words.visit[field]}
              ask={words.visitAsk[field]}
              value={plan.visit[field]}
              words={words}
              write={(text) => put(withVisit(plan, { [field]: text }), '', field)}
            />
          ))}
        </div>
      </fieldset>
      <section class={styles.part} aria-label={own.questions}>
        <h4>{own.questions}</h4>
        <ol role="list">
          {questions.map((one, place) => (
            <Chain
              key={one.id}
              {...{ words, place }}
              question={one}
              all={questions.length}
              pausedBefore={place > 0 && place % mostInARow === 0}
              change={(change, field) =>
                put(withChange(plan, one.id, change), '', field && `${one.id} ${field}`)
              }
              step={(by) => {
                const next = stepped(plan, one.id, by);
                put(next, fill(own.saidMoved, { n: place + 1, m: place + 1 + by }));
                focusOn(`[data-step="${one.id} ${by}"]`);
              }}
              remove={() => {
                put(withoutQuestion(plan, one.id), fill(own.saidRemoved, { n: place + 1 }));
                focusOn('[data-undo]', '[data-lead]');
              }}
            />
          ))}
        </ol>
        <p class={styles.foot}>
          {left > 0 && (
            <button
              type="button"
              class="button-line"
              data-add
              onClick={() => {
                const next = withQuestion(plan);
                put(next, fill(own.saidAdded, { n: next.questions.length }));
                focusOn(`[data-chain="${next.questions.at(-1)!.id}"] textarea`);
              }}
            >
              {own.add}
            </button>
          )}
          <span class="small muted">
            {fill(left > 0 ? own.room : own.full, { n: left, most: mostQuestions })}
          </span>
        </p>
      </section>
      <section class={styles.part} aria-label={own.check}>
        <h4>{own.check}</h4>
        {lacks.length === 0 ? (
          <p class={styles.read}>{own.whole}</p>
        ) : (
          <ul class={styles.lacks}>
            {lacks.map((lack, place) => (
              <li key={place}>{lackSentence(words, lack)}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
