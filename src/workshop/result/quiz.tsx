import { fill } from '../../i18n/text.ts';
import { hardest } from './model/room.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

/** More are no help in a debrief. */
const shownQuestions = 12;

/** The hardest questions, out of the backups. */
export function Hardest({ items, words: { quiz }, content }: Shown) {
  const learners = items.flatMap((item) => (item.kind === 'learner' ? [item.learner] : []));
  if (!content || learners.length === 0) return null;
  const hard = hardest(learners, content).slice(0, shownQuestions);
  return (
    <section>
      <h2>{quiz.title}</h2>
      <p class="small muted">{quiz.text}</p>
      {hard.length === 0 && <p>{quiz.none}</p>}
      <ol class={styles.hard}>
        {hard.map(({ quiz: id, question, asked, wrong, most }) => (
          <li key={`${id} ${question.id}`}>
            <p>
              <b>{question.ask}</b>{' '}
              <span class="num">
                {quiz.wrong} {fill(quiz.of, { n: wrong, all: asked })}
              </span>
            </p>
            {most && (
              <p class="small">
                {quiz.most} <q>{fill(quiz.chosen, { text: most.text, n: most.chosen })}</q>
              </p>
            )}
            <p class="small muted">{fill(quiz.from, { title: content.titles[id] ?? id })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
