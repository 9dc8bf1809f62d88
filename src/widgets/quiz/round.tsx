import { useState } from 'preact/hooks';
import type { Ui } from '../../i18n/ui.schema.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame, type ActivityProps } from '../kit/frame.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import {
  isAnswer,
  shownOrder,
  withChoice,
  type Answer,
  type Question,
  type Quiz,
} from './model.ts';
import { Overview } from './overview.tsx';
import { Asked } from './question.tsx';
import { Start } from './start.tsx';
import {
  answerAt,
  endedQuiz,
  isChecked,
  makeQuizStore,
  shortDraft,
  type QuizContext,
  type QuizEvent,
} from './store.ts';
import styles from './view.module.css';

export interface RoundProps extends ActivityProps<Quiz, Ui['quiz']> {
  /** the address of the lesson, without an anchor */
  lessonHref: string;
}

/** What the parts of a question are given: the question with its answer, and what can be done with it. */
export interface Turn<Kind extends Question = Question> {
  question: Kind;
  answer: Answer;
  /** ids of options or items in the order in which they are shown */
  shown: readonly string[];
  checked: boolean;
  /** the id of the sentence that says what is wrong with the input, while there is one */
  fault: string | undefined;
  words: Ui['quiz'];
  kit: Ui['kit'];
  give(answer: Answer): void;
}

/** A whole round: start, questions, overview. */
export default function Round(props: RoundProps) {
  const { activity, digest, lesson, data, words, kit, lessonHref } = props;
  const { context, send, begin, ready, stale } = useDraftedStore<QuizContext, QuizEvent>({
    activity,
    digest,
    lesson,
    make: () => makeQuizStore(data),
    ended: endedQuiz,
    journal: shortDraft,
  });
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const [refused, setRefused] = useState(false);

  const { asked, at } = context;
  const question = data.questions.find(({ id }) => id === asked[at]);
  const checked = isChecked(context);
  const phase = question ? (checked ? 'checked' : 'asking') : asked.length > 0 ? 'over' : 'start';
  const answer = answerAt(data, context, at);
  const shown = question ? shownOrder(question, context.seed ?? 0, at) : [];

  const start = (): void => {
    begin();
    focusOn('[data-now]');
  };
  const give = (next: Answer): void => {
    if (!question || checked) return;
    setRefused(false);
    send({ type: 'answered', question: question.id, answer: next });
  };
  const goOn = (): void => {
    if (!question) return;
    const refuse = !checked && !isAnswer(question, answer);
    setRefused(refuse);
    if (refuse) return root.current?.querySelector('input')?.focus();
    send({ type: checked ? 'advanced' : 'checked' });
    focusOn('[data-now]');
  };

  const pressed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Enter' && !target.closest('button, a')) {
      event.preventDefault();
      goOn();
    }
    const id = shown[Number(event.key) - 1];
    const choice = question?.kind === 'single' || question?.kind === 'several';
    if (choice && id && !checked) {
      give(withChoice(question, answer, id));
      focusOn(`[value="${id}"]`);
    }
  };

  return (
    <Frame
      widget="quiz"
      activity={activity}
      phase={phase}
      title={data.title}
      notice={stale && kit.stale}
    >
      <div ref={root} class={styles.quiz} onKeyDown={pressed}>
        {phase === 'start' && (
          <Start
            {...{ activity, words, kit, ready, start }}
            draw={data.draw}
            pool={data.questions.length}
          />
        )}
        {question && (
          <Asked
            key={question.id}
            {...{ question, answer, shown, checked, words, kit, give, context, goOn, lessonHref }}
            fault={refused ? `${activity.replace('/', '-')}-fault` : undefined}
          />
        )}
        {phase === 'over' && (
          <Overview {...{ activity, data, context, words, kit, lessonHref, start }} />
        )}
      </div>
    </Frame>
  );
}
