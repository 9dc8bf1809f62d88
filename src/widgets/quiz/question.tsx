import { fill } from '../../i18n/text.ts';
import type { RoundContext } from '../kit/round/store.ts';
import styles from '../kit/round/round.module.css';
import { Trail } from '../kit/round/trail.tsx';
import { Verdict } from '../kit/verdict.tsx';
import { inPlace, type Question } from './model.ts';
import { Typed } from './number.tsx';
import { Choices } from './options.tsx';
import { Sequence } from './order.tsx';
import type { Turn } from './round.tsx';

interface AskedProps extends Turn {
  context: RoundContext;
  lessonHref: string;
  goOn(): void;
}

/** One question: its place in the round, the question, the answer, and what comes next. */
export function Asked(props: AskedProps) {
  const { question, checked, fault, words, kit, context, lessonHref } = props;
  const all = context.asked.length;
  const last = context.at + 1 === all;
  return (
    <>
      <Trail {...{ context }} place={words.place} />
      <div role={question.kind === 'single' ? 'radiogroup' : 'group'} aria-labelledby={question.id}>
        <h4 class={styles.ask} id={question.id} tabIndex={-1} data-now={!checked || undefined}>
          {question.ask}
        </h4>
        {checked ? <Judged {...props} /> : <p class="small muted">{words[question.kind]}</p>}
        <Answering {...props} />
      </div>
      <p class={styles.fault} id={fault} role="alert">
        {fault && (question.kind === 'number' ? words.unreadable : words.chooseFirst)}
      </p>
      <p class={styles.foot}>
        <button type="button" class="button" onClick={props.goOn}>
          {!checked ? words.check : last ? words.finish : words.next}
        </button>
        {checked && lessonHref && (
          <a class="button-quiet" href={`${lessonHref}#${question.section}`}>
            {kit.seeLesson}
          </a>
        )}
        {!checked && (question.kind === 'single' || question.kind === 'several') && (
          <span class={`${styles.keys} small muted`}>
            {fill(words.keys, { n: question.options.length })}
          </span>
        )}
      </p>
    </>
  );
}

function Answering(props: Turn) {
  const { question } = props;
  switch (question.kind) {
    case 'order':
      return <Sequence {...props} question={question} />;
    case 'number':
      return <Typed {...props} question={question} />;
    default:
      return <Choices {...props} question={question} />;
  }
}

/** What the answer as a whole comes to; each option's own reason stands with the option. */
function Judged({ question, answer, context, words }: AskedProps) {
  const right = context.verdicts[context.at] ?? false;
  return (
    <div class={styles.judged} tabIndex={-1} data-now>
      <Verdict right={right} word={right ? words.isRight : words.isWrong}>
        {!right && partly(question, answer, words)}
      </Verdict>
    </div>
  );
}

const partly = (question: Question, answer: Turn['answer'], words: Turn['words']): string => {
  if (question.kind === 'order')
    return fill(words.placed, {
      right: inPlace(question, answer).length,
      all: question.items.length,
    });
  if (question.kind !== 'several') return '';
  const rights = question.options.filter(({ right }) => right).map(({ id }) => id);
  return fill(words.found, {
    right: answer.filter((id) => rights.includes(id)).length,
    all: rights.length,
    extra: answer.filter((id) => !rights.includes(id)).length,
  });
};
