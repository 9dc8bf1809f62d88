import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { KitWords } from '../../kit/words.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { Balance } from '../../kit/balance/view.tsx';
import { sumOf, type DrawnWeight } from '../../kit/balance/model.ts';
import { Past } from '../../../progress/past.tsx';
import { Asking } from './asking.tsx';
import {
  isRight,
  monthsBack,
  pansOf,
  removing,
  revealed,
  score,
  type Cost,
  type Question,
  type Story,
} from '../model/story.ts';
import { Removes } from './removes.tsx';
import { finding, sum, type StoryWords } from '../model/sentences.ts';
import type { StoryContext, StoryEvent } from './store.ts';
import styles from '../view.module.css';

/** The story’s balance, what it shows, and what to do next. */
export function StoryView(props: {
  activity: string;
  story: Story;
  context: StoryContext;
  words: StoryWords;
  kit: KitWords;
  ready: boolean;
  ended: boolean;
  send: (event: StoryEvent) => void;
  focusOn: (selector: string) => void;
  again: () => void;
  toOwn: () => void;
}) {
  const { story, context, words, kit, ready, ended, send, focusOn } = props;
  const [said, setSaid] = useState('');
  const { step } = context;
  const { guard } = useAnswers(`${step} ${context.asked.length}`);
  const [percent, setPercent] = useState(100);
  const part = ended ? percent / 100 : 1;
  const whole = pansOf(story, step, context.asked);
  const pans = { ...whole, need: removing(whole.need, part) };
  const months = monthsBack(story, revealed(story.costs, context.asked), part);
  const payBack = months !== null && <p class="num">{fill(words.payBack, { months })}</p>;
  const found = findingOf(words, pans);
  const now = story.steps[step]!;

  const ask = (cost: Cost, question: Question): void => {
    const right = isRight(cost, question.id);
    send({ type: 'asked', cost: cost.id, question: question.id });
    const next = pansOf(story, step, [...context.asked, { cost: cost.id, question: question.id }]);
    setSaid(
      right
        ? fill(words.saidRevealed, {
            label: cost.label,
            sum: cash(words, cost.sum),
            finding: findingOf(words, next),
          })
        : fill(words.saidNothing, { why: question.why ?? '' }),
    );
    // After a wrong question the focus stays where the reply is read.
    if (right) focusOn('[data-now]');
  };
  return (
    <div class={styles.story} data-asking={step === 2}>
      <div class={styles.drawing}>
        <Balance
          room={story.costs.length + 1}
          left={pan(words, story.need, pans.need)}
          right={pan(words, story.cost, pans.cost)}
          alt={fill(words.alt, {
            need: listed(words, pans.need),
            cost: listed(words, pans.cost),
            finding: found,
          })}
        />
      </div>
      <div class={styles.talk} {...guard}>
        <p class={`${styles.step} num`}>{fill(words.step, { n: step + 1 })}</p>
        <h4 class={styles.finding} tabIndex={-1} {...(!ended && step < 2 && { 'data-now': true })}>
          {found}
        </h4>
        {!ended && payBack}
        {!ended && <p>{now.text}</p>}
        {'go' in now && (
          <button
            type="button"
            class="button"
            disabled={!ready}
            onClick={() => {
              send({ type: 'wentOn' });
              focusOn('[data-now]');
            }}
          >
            {now.go}
          </button>
        )}
        {step === 2 && <Asking {...{ story, context, words, kit, ask }} />}
        {ended && (
          <>
            <p class={styles.result}>
              {fill(words.result, {
                all: story.costs.length,
                right: Math.round(score(story.costs, context.asked) * story.costs.length),
              })}
            </p>
            <p>{story.end}</p>
            <Removes {...{ words, percent, setPercent }} />
            {payBack}
            <Past activity={props.activity} words={kit} />
            <p class={styles.row}>
              <button type="button" class="button" onClick={props.toOwn}>
                {words.toOwn}
              </button>
              <button type="button" class="button-quiet" onClick={props.again}>
                {kit.again}
              </button>
            </p>
          </>
        )}
      </div>
      <p class={styles.source}>{story.source}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

interface Pans {
  need: readonly DrawnWeight[];
  cost: readonly DrawnWeight[];
}

/** The story counts in whole yuan. */
const cash = (words: StoryWords, whole: number): string => sum(words, 'CNY', whole * 100);

function findingOf(words: StoryWords, { need, cost }: Pans): string {
  const [left, right] = [need, cost].map((weights) => {
    const cents = sumOf(weights) * 100;
    return weights.length > 0 ? { low: cents, high: cents } : null;
  });
  return finding(words, 'CNY', left!, right!);
}

const pan = (words: StoryWords, label: string, weights: readonly DrawnWeight[]) => ({
  label,
  total:
    weights.length === 0
      ? words.altEmpty
      : sumOf(weights) === 0
        ? words.unknown
        : cash(words, sumOf(weights)),
  weights,
});

const listed = (words: StoryWords, weights: readonly DrawnWeight[]): string =>
  weights.length === 0
    ? words.altEmpty
    : weights
        .map(({ label, sum: whole }) => `${label} ${whole ? cash(words, whole) : words.unknown}`)
        .join(words.separator);
