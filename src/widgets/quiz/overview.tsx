import { fill } from '../../i18n/text.ts';
import type { KitWords } from '../kit/words.ts';
import { Past } from '../../progress/past.tsx';
import { Verdict } from '../kit/verdict.tsx';
import { answerAt, type RoundContext } from '../kit/round/store.ts';
import styles from '../kit/round/round.module.css';
import { answerInLines, passMark, poolOf, rightAnswer, type Quiz } from './model.ts';
import type { QuizWords } from './props.ts';

interface OverviewProps {
  activity: string;
  data: Quiz;
  context: RoundContext;
  words: QuizWords;
  kit: KitWords;
  lessonHref: string;
  start(): void;
}

/** The round that is over: how many are right, what is missing, and every answer once more. */
export function Overview(props: OverviewProps) {
  const { activity, context, words, kit } = props;
  const all = context.asked.length;
  const right = context.verdicts.filter(Boolean).length;
  const missing = Math.ceil(all * passMark) - right;
  return (
    <>
      <h4 class={`${styles.sum} num`} tabIndex={-1} data-now>
        {fill(words.result, { right, all, percent: Math.round((right / all) * 100) })}
      </h4>
      <p>
        {missing > 0
          ? fill(words.missing, { n: missing, all: Math.ceil(all * passMark) })
          : words.passed}
      </p>
      <Past activity={activity} words={kit} />
      <ol role="list" class={styles.overview}>
        {context.asked.map((id, place) => (
          <Line key={id} {...props} place={place} />
        ))}
      </ol>
      <p class={styles.foot}>
        <button type="button" class={missing > 0 ? 'button' : 'button-line'} onClick={props.start}>
          {words.again}
        </button>
      </p>
    </>
  );
}

function Line({ data, context, words, kit, lessonHref, place }: OverviewProps & { place: number }) {
  const question = data.questions.find(({ id }) => id === context.asked[place])!;
  const right = context.verdicts[place] ?? false;
  return (
    <li>
      <p class={styles.asked}>
        <span class={`${styles.digit} num`}>{place + 1}</span>
        <span>{question.ask}</span>
      </p>
      <Verdict right={right} word={right ? kit.right : kit.wrong}>
        <span class="muted">{words.yours}</span>{' '}
        <Lines lines={answerInLines(question, answerAt(poolOf(data), context, place))} />
      </Verdict>
      {!right && (
        <p class={styles.solution}>
          <span class="muted">{words.rightAnswer}</span>{' '}
          <Lines lines={answerInLines(question, rightAnswer(question))} />
        </p>
      )}
      {lessonHref && (
        <a class="button-quiet small" href={`${lessonHref}#${question.section}`}>
          {kit.seeLesson}
        </a>
      )}
    </li>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <span key={line} class={lines.length > 1 ? styles.line : undefined}>
        {line}
      </span>
    ))}
  </>
);
