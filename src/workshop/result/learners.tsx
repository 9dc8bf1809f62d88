import { fill } from '../../i18n/text.ts';
import { hardest, heatOf, type Heat } from './model/room.ts';
import { turnsOf } from './model/turns.ts';
import type { Shown } from './props.ts';
import { TurnsMap } from './turns.tsx';
import styles from './view.module.css';

/** More are no help in a debrief. */
const shownQuestions = 12;

/** What the backups say: the hardest questions, and what was said in the calls. */
export function Learners({ items, words, content, called }: Shown) {
  const learners = items.flatMap((item) => (item.kind === 'learner' ? [item.learner] : []));
  if (!content || learners.length === 0) return null;
  const { quiz, heat } = words;
  const hard = hardest(learners, content).slice(0, shownQuestions);
  const heats = heatOf(learners, content);
  const turns = turnsOf(items, content);
  return (
    <>
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
      <section>
        <h2>{heat.title}</h2>
        <p class="small muted">{heat.text}</p>
        {heats.length === 0 && <p>{heat.none}</p>}
        {heats.map((one, at) => (
          <section key={one.scenario} class={styles.heat}>
            <h3>
              {fill(heat.calls, {
                title: content.titles[one.scenario] ?? one.scenario,
                n: one.calls,
              })}
            </h3>
            <TurnsMap turns={turns[at]!} {...{ words, called }} />
            <Lines heat={one} words={heat} />
          </section>
        ))}
      </section>
    </>
  );
}

/** Of a scenario; the rest is folded. */
const shownLines = 10;

/** Shades from 1 to 5, by the share of calls. */
const shadeOf = (said: number, calls: number): number => Math.ceil((said / calls) * 5);

function Lines({ heat, words }: { heat: Heat; words: Shown['words']['heat'] }) {
  const { calls, lines } = heat;
  const byTimes = [...lines].sort((a, b) => b.said - a.said);
  const most = byTimes.slice(0, shownLines).filter((line) => line.said > 0);
  const rest = byTimes.slice(most.length);
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {most.map(({ id, text, said: n }) => (
            <tr key={id}>
              <td>{text}</td>
              <td class="num" data-shade={shadeOf(n, calls)}>
                {n} / {calls}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <details>
          <summary>{fill(words.data, { n: rest.length })}</summary>
          <ul class="small">
            {rest.map(({ id, text, said: n }) => (
              <li key={id}>
                {text} <span class="num muted">{fill(words.times, { n, all: calls })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
