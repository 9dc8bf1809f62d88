import { writeDate } from '../../../i18n/date.ts';
import { Printed } from '../../kit/paper/view.tsx';
import { Chart } from '../board/chart.tsx';
import { isWhole } from '../model/said.ts';
import { Scores } from '../board/scores.tsx';
import {
  finding,
  isTold,
  leads,
  leverSentences,
  overtakingSentence,
  type Telling,
} from '../model/sentences.ts';
import styles from './own.module.css';

/** As wide as the writing on a sheet of A4. */
const width = 660;

/** One case on one sheet of paper: the chart, why it turns, and what would win each stage. */
export function Paper({
  telling,
  name,
  done,
}: {
  telling: Telling;
  name: string;
  done: () => void;
}) {
  const { words, stages, data } = telling;
  return (
    <Printed done={done}>
      <header class={styles.head}>
        <h1>{finding(telling)}</h1>
        <p>
          {name} · {writeDate(document.documentElement.lang, 'date', Date.now())}
        </p>
      </header>
      {isWhole(data) && (
        <>
          <Chart telling={telling} stage={null} fixed={width} />
          <ol class={styles.heads} role="list">
            {stages.map((stage) => (
              <li key={stage.name}>{stage.name}</li>
            ))}
          </ol>
        </>
      )}
      <ol class={styles.why}>
        {leads(data).map((one) => (
          <li key={`${one.by} ${one.after}`}>{overtakingSentence(telling, one)}</li>
        ))}
      </ol>
      <div class={styles.figures}>
        <Scores telling={telling} brief />
      </div>
      <h2>{words.levers}</h2>
      <ul class={styles.why}>
        {stages.map(
          ({ name: stage }, place) =>
            isTold(data, place) && <li key={stage}>{leverSentences(telling, place).join(' ')}</li>,
        )}
      </ul>
      <h2>{words.pageAsk}</h2>
      <p class={styles.lines} />
      <p class={styles.hint}>{words.pageNote}</p>
    </Printed>
  );
}
