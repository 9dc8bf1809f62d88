import { useState } from 'preact/hooks';
import { $entry, activityRecord } from '../../../progress/store.ts';
import { fetched, useLate } from '../../kit/use-late.ts';
import { quizzesFor, seedOf } from './model.ts';
import type { EarlierData, EarlierProps } from './props.ts';
import styles from './view.module.css';

const day = 24 * 60 * 60 * 1000;

/** The round, and the questions of the quizzes that it asks of. */
async function loaded({ lesson, quizzes }: EarlierProps) {
  const known = quizzes.map(({ id }) => ({
    id,
    latest: activityRecord(id).attempts.at(-1)?.score ?? null,
  }));
  const seed = seedOf(lesson, Math.floor(Date.now() / day));
  const chosen = quizzesFor(known, seed).map((id) => quizzes.find((quiz) => quiz.id === id)!);
  const [{ default: View }, ...data] = await Promise.all([
    import('./late.tsx'),
    ...chosen.map(async (quiz) => ({
      ...quiz,
      ...(await fetched<EarlierData>(quiz.data)),
      draft: $entry('draft', quiz.id).get(),
    })),
  ]);
  return { View, data, seed };
}

/** Two questions of earlier lessons, for who wants them; nothing of them is graded or kept. */
export function EarlierView(props: EarlierProps) {
  const { words } = props;
  const [wanted, setWanted] = useState(false);
  const late = useLate(() => loaded(props), wanted);
  return (
    <section class={styles.earlier} aria-label={words.title}>
      {late ? (
        <late.View data={late.data} seed={late.seed} words={words} />
      ) : (
        <p class={styles.offer}>
          <button
            type="button"
            class="button-line"
            aria-disabled={wanted}
            onClick={() => setWanted(true)}
          >
            {words.title}
          </button>
          <span class="small muted">{words.text}</span>
        </p>
      )}
    </section>
  );
}
