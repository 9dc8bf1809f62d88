import { fill } from '../../../i18n/text.ts';
import { Foot } from '../../kit/round/foot.tsx';
import { stateAt, type RoundContext } from '../../kit/round/store.ts';
import styles from '../../kit/round/round.module.css';
import { Trail } from '../../kit/round/trail.tsx';
import { Verdict } from '../../kit/verdict.tsx';
import { inPlace, type Question } from '../model.ts';
import { Typed } from './number.tsx';
import { Choices } from './options.tsx';
import { Sequence } from './order.tsx';
import type { Turn } from '../props.ts';

interface AskedProps extends Turn {
  context: RoundContext;
  lessonHref: string;
  /** of the question: one below that of the activity */
  heading?: 'h3' | 'h4';
  goOn(): void;
}

/** One question: its place in the round, the question, the answer, and what comes next. */
export function Asked(props: AskedProps) {
  const {
    question,
    checked,
    fault,
    words,
    kit,
    context,
    lessonHref,
    heading: Heading = 'h4',
  } = props;
  const all = context.asked.length;
  const last = context.at + 1 === all;
  return (
    <>
      <Trail
        place={fill(words.place, { n: context.at + 1, all })}
        states={context.asked.map((_, place) => stateAt(context, place))}
      />
      <div role={question.kind === 'single' ? 'radiogroup' : 'group'} aria-labelledby={question.id}>
        <Heading class={styles.ask} id={question.id} tabIndex={-1} data-now={!checked || undefined}>
          {question.ask}
        </Heading>
        {checked ? <Judged {...props} /> : <p class="small muted">{words[question.kind]}</p>}
        <Answering {...props} />
      </div>
      <Foot
        {...{ fault }}
        says={question.kind === 'number' ? words.unreadable : words.chooseFirst}
        button={!checked ? words.check : last ? words.finish : words.next}
        goOn={props.goOn}
        lessonHref={checked && lessonHref && `${lessonHref}#${question.section}`}
        seeLesson={kit.seeLesson}
        keys={!checked && 'options' in question && words.keys}
        options={'options' in question ? question.options.length : 0}
      />
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
