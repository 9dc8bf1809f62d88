import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../progress/model.ts';
import { $entry, activityRecord, resultOf } from '../../../progress/store.ts';
import styles from '../../kit/round/round.module.css';
import { useRound } from '../../kit/round/use-round.ts';
import { fetched } from '../../kit/use-late.ts';
import { poolOf } from '../model.ts';
import { Asked } from '../question/view.tsx';
import own from './view.module.css';
import { asQuiz, questionsFrom, quizzesFor, seedOf } from './model.ts';
import type { EarlierData, EarlierProps, EarlierQuiz } from './props.ts';
import { passingRound, wrongIn } from './store.ts';

interface LateProps {
  data: readonly (EarlierQuiz & EarlierData & { draft: Draft | null })[];
  seed: number;
  words: EarlierProps['words'];
}

const day = 24 * 60 * 60 * 1000;

/** The quizzes that are asked of today, with their questions. */
export async function asked({ lesson, quizzes }: EarlierProps): Promise<Omit<LateProps, 'words'>> {
  const known = quizzes.map(({ id, begunBy }) => ({
    id,
    latest: activityRecord(id).attempts.at(-1)?.score ?? null,
    begun: begunBy.some((activity) => resultOf(activity).ended),
  }));
  const seed = seedOf(lesson, Math.floor(Date.now() / day));
  const chosen = quizzesFor(known, seed).map((id) => quizzes.find((quiz) => quiz.id === id)!);
  const data = chosen.map(async (quiz) => ({
    ...quiz,
    ...(await fetched<EarlierData>(quiz.data)),
    draft: $entry('draft', quiz.id).get(),
  }));
  return { seed, data: await Promise.all(data) };
}

/** The questions, one after the other. */
export default function Late({ data, seed, words }: LateProps) {
  const picked = useMemo(
    () =>
      questionsFrom(
        data.map(({ id, digest, quiz, draft }) => ({
          id,
          questions: quiz.questions,
          wrong: wrongIn(quiz, digest, draft),
        })),
        seed,
      ),
    [],
  );
  const quiz = useMemo(() => asQuiz(picked, words.title), []);
  const pool = useMemo(() => poolOf(quiz), []);
  const [store] = useState(() => passingRound(quiz, seed));
  const [context, setContext] = useState(() => store.getSnapshot().context);
  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, []);
  const round = useRound('earlier', pool, {
    context,
    send: (event) => store.send(event),
    begin: () => {},
    ready: true,
    stale: false,
  });
  const { root, id, answer, shown, checked, fault, give, goOn } = round;
  // The button that was pressed is gone.
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-now]')?.focus(), []);
  const place = quiz.questions.findIndex((one) => one.id === id);
  const question = quiz.questions[place];
  const from = data.find((one) => one.id === picked[place]?.quiz);
  return (
    <div ref={root} class={styles.round} {...round.hands}>
      <h2 class={own.title}>{words.title}</h2>
      {question && from ? (
        <>
          <p class="small muted">
            {words.from} <a href={from.lessonHref}>{from.lesson}</a>
          </p>
          <Asked
            key={question.id}
            {...{ question, answer, shown, checked, fault, give, context, goOn }}
            words={from.words}
            kit={from.kit}
            lessonHref={from.lessonHref}
            heading="h3"
          />
        </>
      ) : (
        <p tabIndex={-1} data-now>
          {words.over}
        </p>
      )}
    </div>
  );
}
