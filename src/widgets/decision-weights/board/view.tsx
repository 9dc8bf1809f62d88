import { useId, useState } from 'preact/hooks';
import type { Case } from '../model/case.ts';
import {
  editSaid,
  finding,
  isTold,
  leads,
  leverSentences,
  overtakingSentence,
  stageSentence,
  type Telling,
} from '../model/sentences.ts';
import { isWhole } from '../model/said.ts';
import { Chart } from './chart.tsx';
import { Ratings } from './ratings.tsx';
import { Scores } from './scores.tsx';
import { WeightsBar } from './weights.tsx';
import styles from './board.module.css';

/** The purchase, where most offers are lost. */
const atFirst = 2;

/** A case as a chart that says who overtakes whom, and everything that can be changed about it. */
export function Board(props: {
  telling: Telling;
  guess?: number | null;
  /** @param said what the change has led to, for who does not see it */
  change: (data: Case, said: string) => void;
}) {
  const { telling, change } = props;
  const { words, stages } = telling;
  const [stage, setStage] = useState(atFirst);
  const [preview, setPreview] = useState<Case | null>(null);
  const id = useId();
  const shown = { ...telling, data: preview ?? telling.data };
  const tell = (data: Case): void => change(data, editSaid({ ...telling, data }, stage));
  const passes = leads(shown.data);
  const known = isWhole(shown.data);
  return (
    <div class={styles.board}>
      <h4 class={styles.finding} tabIndex={-1} data-finding>
        {finding(shown)}
      </h4>
      <p class={styles.sub}>{words.same}</p>
      {known && <Chart telling={shown} stage={stage} guess={props.guess ?? null} />}
      <fieldset class={styles.stages}>
        <legend class="visually-hidden">{words.stage}</legend>
        {stages.map(({ name }, place) => (
          <label key={place}>
            <input
              type="radio"
              name={id}
              checked={stage === place}
              onChange={() => setStage(place)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {passes.length > 0 ? (
        <ol class={styles.passes} role="list">
          {passes.map((one, place) => (
            <li key={place}>
              <b aria-hidden="true">{place + 1}</b>
              <span>{overtakingSentence(shown, one)}</span>
            </li>
          ))}
        </ol>
      ) : (
        known && <p class={styles.sub}>{words.noOvertaking}</p>
      )}
      {isTold(shown.data, stage) && (
        <div class={styles.levers}>
          {!known && <p>{stageSentence(shown, stage)}</p>}
          <h5>{words.levers}</h5>
          {leverSentences(shown, stage).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div class={styles.low}>
        <WeightsBar {...{ telling, stage }} preview={setPreview} change={tell} />
        <Ratings telling={telling} change={tell} />
      </div>
      <details class={styles.data}>
        <summary>{words.data}</summary>
        <Scores telling={shown} />
      </details>
    </div>
  );
}
