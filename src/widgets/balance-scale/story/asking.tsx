import { fill } from '../../../i18n/text.ts';
import type { KitWords } from '../../kit/words.ts';
import { Verdict } from '../../kit/verdict.tsx';
import { isRight, shownQuestions, type Cost, type Question, type Story } from '../model/story.ts';
import { sum, type StoryWords } from '../model/sentences.ts';
import { turnOf, type StoryContext } from './store.ts';
import styles from '../view.module.css';

/** What the customer just said, the questions to choose from, and what has come to light so far. */
export function Asking(props: {
  story: Story;
  context: StoryContext;
  words: StoryWords;
  kit: KitWords;
  ask: (cost: Cost, question: Question) => void;
}) {
  const { story, context, words, kit, ask } = props;
  const turn = turnOf(story.costs, context.asked);
  const place = turn ? story.costs.indexOf(turn) : story.costs.length;
  const before = story.costs[place - 1];
  const was = (cost: Cost, { id }: Question): boolean =>
    context.asked.some((one) => one.cost === cost.id && one.question === id);
  const answer = ({ reply, why }: Question, right: boolean) => (
    <div class={styles.answer}>
      <blockquote class={styles.quote}>{reply}</blockquote>
      <Verdict right={right} word={right ? kit.right : kit.wrong}>
        {why}
      </Verdict>
    </div>
  );
  const found = (cost: Cost) => {
    const question = cost.questions.find(({ right }) => right)!;
    return (
      <>
        <p class={styles.asked} tabIndex={-1} data-now={cost === before || undefined}>
          {question.text}
        </p>
        {answer(question, true)}
        <p class={`${styles.reveals} num`}>
          {fill(words.reveals, { label: cost.label, sum: sum(words, 'CNY', cost.sum * 100) })}
        </p>
      </>
    );
  };
  return (
    <div class={styles.asking}>
      {before && found(before)}
      {turn && (
        <section aria-label={words.askNow}>
          <p class={styles.heard} tabIndex={-1} data-now={!before || undefined}>
            <span class={styles.label}>{words.heard}</span>
            <span class={styles.quote}>{turn.heard}</span>
          </p>
          <p class={styles.label}>{words.askNow}</p>
          <ul role="list" class={styles.questions}>
            {shownQuestions(turn, context.seed ?? 0, place).map((question) => (
              <li key={question.id}>
                <button
                  type="button"
                  class="button-line"
                  aria-disabled={was(turn, question)}
                  onClick={() => !was(turn, question) && ask(turn, question)}
                >
                  {question.text}
                </button>
                {was(turn, question) && answer(question, isRight(turn, question.id))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {place > 1 && (
        <details>
          <summary>{words.known}</summary>
          <ol role="list" class={styles.questions}>
            {story.costs.slice(0, place - 1).map((cost) => (
              <li key={cost.id}>{found(cost)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
