import { useId, useState } from 'preact/hooks';
import { letterOf, type Example } from './model/example.ts';
import type { FirstWords } from './props.ts';
import { Sign } from './board/mark.tsx';
import styles from './view.module.css';

/** What is known of the case, and where the first place may be lost: asked before the chart is seen. */
export function Guess(props: {
  data: Example;
  words: FirstWords;
  ready: boolean;
  guess: number | null;
  draw: (stage: number) => void;
}) {
  const { data, words, ready } = props;
  const { stages, criteria, suppliers } = data;
  const id = useId();
  const [chosen, setChosen] = useState(props.guess);
  const options = [...stages.map(({ name }) => name), words.never];
  return (
    <form
      class={styles.guess}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) props.draw(chosen);
      }}
    >
      <div class={styles.facts}>
        <table class="table num">
          <thead>
            <tr>
              <th scope="col">{words.ratings}</th>
              {criteria.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {suppliers.map(({ id, name, about, ratings }, supplier) => (
              <tr key={id}>
                <th scope="row">
                  <Sign supplier={supplier} /> {letterOf(supplier)} {name}
                  <small>{about}</small>
                </th>
                {ratings.map((rating, place) => (
                  <td key={place}>{rating}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <table class="table num">
          <thead>
            <tr>
              <th scope="col">{words.weights}</th>
              {criteria.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stages.map(({ name }, stage) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {criteria.map(({ id, weights }) => (
                  <td key={id}>{weights[stage]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <fieldset class={styles.ask}>
        <legend>{data.guess}</legend>
        {options.map((name, stage) => (
          <label key={name}>
            <input
              type="radio"
              name={id}
              checked={chosen === stage}
              disabled={!ready}
              onChange={() => setChosen(stage)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <button class="button" disabled={!ready || chosen === null}>
        {words.draw}
      </button>
    </form>
  );
}
