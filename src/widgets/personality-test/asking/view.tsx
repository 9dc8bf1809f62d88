import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { scale } from '../model/score.ts';
import type { Asked, Item } from '../props.ts';
import { current, type TestContext, type TestEvent } from '../store.ts';
import styles from '../view.module.css';
import { useAnswers } from '../../kit/hands/use-answers.ts';

interface AskingProps extends Asked {
  context: TestContext;
  /** ten more are offered, as these do not settle it */
  offer: boolean;
  /** the title of the region in which the statements stand */
  label: string;
  send(event: TestEvent): void;
  /** where the focus goes after the next render */
  focusOn(selector: string): void;
  /** undefined until what is told has come */
  finish: (() => void) | undefined;
}

/** The statements, one at a time or all on a page, until each has an answer. */
export function Asking(props: AskingProps) {
  const { forms, words, context, offer, send, focusOn, finish } = props;
  const since = useRef(0);
  useEffect(() => void (since.current = performance.now()), []);

  const all = forms.flatMap((form) => form.items);
  const items = context.queue.map((id) => all.find((one) => one.id === id)!);
  const answered = Object.keys(context.answers).length;
  const now = current(context);
  const { guard } = useAnswers(context.all ? 'all' : `${now}`, true);
  const stepWord = (step: number): string => words[`step${step}` as 'step1'];

  const answer = (item: string, value: number): void => {
    const at = performance.now();
    send({ type: 'answered', item, value, ms: at - since.current });
    since.current = at;
  };
  const move = (event: TestEvent): void => {
    send(event);
    since.current = performance.now();
    // Among all statements undoing goes on, until nothing is left of it.
    if (!context.all || event.type !== 'undo' || context.steps === 1) focusOn('[data-now]');
  };

  const turn = items.find(({ id }) => id === now);
  const switchButton = (
    <button
      type="button"
      class="button-quiet"
      onClick={() => move({ type: 'laidOut', all: !context.all })}
    >
      {context.all ? words.layoutOne : words.layoutAll}
    </button>
  );
  return (
    <div role="group" aria-label={props.label} {...guard}>
      {context.all ? (
        <Sheet {...{ items, context, words, stepWord, answer }} />
      ) : (
        turn && (
          <One
            key={turn.id}
            item={turn}
            place={fill(words.place, { n: answered + 1, all: items.length })}
            {...{ words, stepWord }}
            answer={(value) => {
              answer(turn.id, value);
              focusOn('[data-now]');
            }}
          />
        )
      )}
      {!now && (
        <p class={styles.done} tabIndex={-1} data-now={!context.all || undefined}>
          {offer ? words.unsettled : fill(words.allAnswered, { n: items.length })}
        </p>
      )}
      {context.all && now && (
        <p class={styles.quiet} role="status">
          {fill(words.left, { n: items.length - answered })}
        </p>
      )}
      <progress class={styles.progress} max={items.length} value={answered} aria-hidden="true" />
      <p class={styles.foot}>
        {offer && (
          <button type="button" class="button" onClick={() => move({ type: 'extended' })}>
            {words.answerMore}
          </button>
        )}
        {!now && (
          <button
            type="button"
            class={offer ? 'button-line' : 'button'}
            disabled={!finish}
            onClick={finish}
          >
            {offer ? words.finishNow : words.finish}
          </button>
        )}
        {now && !context.all && items.length - answered > 1 && (
          <button type="button" class="button-quiet" onClick={() => move({ type: 'skipped' })}>
            {words.skip}
          </button>
        )}
        {context.steps > 0 && (
          <button
            type="button"
            class="button-quiet"
            data-anytime
            onClick={() => move({ type: 'undo' })}
          >
            {words.undo}
          </button>
        )}
        {switchButton}
        {now && !context.all && <span class={styles.keys}>{words.keys}</span>}
      </p>
    </div>
  );
}

interface StatementProps extends Pick<Asked, 'words'> {
  stepWord(step: number): string;
}

function One(props: StatementProps & { item: Item; place: string; answer(value: number): void }) {
  return (
    <>
      <p class={`${styles.quiet} num`}>{props.place}</p>
      <p class={styles.statement} tabIndex={-1} data-now>
        {props.item.text}
      </p>
      <div class={styles.steps}>
        {scale.map((step) => (
          <button
            type="button"
            class="button-line"
            key={step}
            aria-keyshortcuts={String(step)}
            onClick={() => props.answer(step)}
          >
            <kbd aria-hidden="true">{step}</kbd>
            {props.stepWord(step)}
          </button>
        ))}
      </div>
    </>
  );
}

function Sheet(
  props: StatementProps & {
    items: readonly Item[];
    context: TestContext;
    answer(item: string, value: number): void;
  },
) {
  const { items, context, words, stepWord } = props;
  return (
    <>
      <p class={styles.ends} tabIndex={-1} data-now>
        {fill(words.scaleEnds, { low: stepWord(1), high: stepWord(5) })}
      </p>
      <ol class={styles.sheet}>
        {items.map(({ id, text }) => (
          <li key={id}>
            <fieldset>
              <legend>{text}</legend>
              <span class={styles.radios}>
                {scale.map((step) => (
                  <label key={step}>
                    <input
                      type="radio"
                      name={id}
                      checked={context.answers[id] === step}
                      aria-label={stepWord(step)}
                      onChange={() => props.answer(id, step)}
                    />
                    <span class="num" aria-hidden="true">
                      {step}
                    </span>
                  </label>
                ))}
              </span>
            </fieldset>
          </li>
        ))}
      </ol>
    </>
  );
}
