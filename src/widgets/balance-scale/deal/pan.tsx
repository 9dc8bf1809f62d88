import { fill } from '../../../i18n/text.ts';
import { sum, type Words } from '../model/sentences.ts';
import { WeightForm } from './form.tsx';
import {
  ends,
  mostWeights,
  stepFor,
  type Deal,
  type End,
  type Pan,
  type Weight,
} from './model/deal.ts';
import { panTotal, weightSum } from './model/sentences.ts';
import type { Editing, PanActions, Stopped } from './props.ts';
import styles from './deal.module.css';

/** What lies on one pan, as a list in which each weight can be changed. */
export function PanList(props: {
  words: Words;
  deal: Deal;
  pan: Pan;
  editing: Editing;
  edit: (editing: Editing, focus: string) => void;
  act: PanActions;
  /** why the last step was not taken */
  stopped: Stopped | null;
  /** the pan to put something on next */
  urgent: boolean;
}) {
  const { words, deal, pan, editing, edit, act } = props;
  const weights = deal.weights.filter((weight) => weight.pan === pan);
  const adding = editing?.pan === pan && editing.id === null;
  const addButton = `[data-add="${pan}"]`;
  const full = deal.weights.length >= mostWeights;
  return (
    <section class={styles.pan} aria-labelledby={`pan-${pan}`}>
      <h5 id={`pan-${pan}`}>
        {words[pan]}
        <span class="num">{weights.length > 0 && panTotal(words, deal, pan)}</span>
      </h5>
      {weights.length === 0 && !adding && <p class={styles.empty}>{words.panEmpty}</p>}
      <ul role="list">
        {weights.map((weight) =>
          editing?.id === weight.id ? (
            <li key={weight.id}>
              <WeightForm
                {...{ words, pan, weight }}
                currency={deal.currency}
                cancel={() => edit(null, rowOf(weight.id))}
                save={(change) => {
                  act.change(weight, change);
                  edit(null, rowOf(weight.id));
                }}
              />
            </li>
          ) : (
            <Row
              key={weight.id}
              {...{ words, deal, weight, edit, act }}
              stopped={props.stopped?.id === weight.id ? props.stopped.sentence : ''}
            />
          ),
        )}
      </ul>
      {adding ? (
        <WeightForm
          {...{ words, pan }}
          currency={deal.currency}
          weight={null}
          cancel={() => edit(null, addButton)}
          save={(weight) => {
            act.add({ ...weight, pan });
            edit(null, addButton);
          }}
        />
      ) : full ? (
        <p class={styles.empty}>{fill(words.faultMany, { most: mostWeights })}</p>
      ) : (
        <button
          type="button"
          class={props.urgent ? 'button' : 'button-line'}
          data-add={pan}
          onClick={() => edit({ pan, id: null }, '')}
        >
          {pan === 'need' ? words.addNeed : words.addCost}
        </button>
      )}
    </section>
  );
}

export const rowOf = (id: string): string => `[data-row="${id}"] summary`;

function Row(props: {
  words: Words;
  deal: Deal;
  weight: Weight;
  edit: (editing: Editing, focus: string) => void;
  act: PanActions;
  stopped: string;
}) {
  const { words, deal, weight, edit, act } = props;
  const { id, pan, label, low, high, from } = weight;
  const stepper = (less: string, more: string, end?: End) =>
    ([-1, 1] as const).map((by) => (
      <button
        type="button"
        class="button-line"
        key={`${end} ${by}`}
        onClick={() => act.step(weight, by, end)}
      >
        {fill(by < 0 ? less : more, { step: sum(words, deal.currency, stepFor(weight, by, end)) })}
      </button>
    ));
  return (
    <li data-row={id}>
      <details>
        <summary>
          <span class={styles.what}>{label}</span>
          <span class={`${styles.sum} num`}>
            {weightSum(words, deal, weight)}
            {low !== high && <i>{words.estimated}</i>}
          </span>
        </summary>
        {from && <p class={styles.read}>{fill(words.rowFrom, { from })}</p>}
        {low !== high &&
          ends.map((end) => (
            <p key={end} class={styles.row} role="group" aria-label={label}>
              {stepper(words[`${end}Less`], words[`${end}More`], end)}
            </p>
          ))}
        {props.stopped && <p class={styles.fault}>{props.stopped}</p>}
        <p class={styles.row} role="group" aria-label={label}>
          {low === high && stepper(words.lighter, words.heavier)}
          <button type="button" class="button-line" onClick={() => act.move(weight)}>
            {fill(words.move, { pan: words[pan === 'need' ? 'cost' : 'need'] })}
          </button>
          <button type="button" class="button-quiet" onClick={() => edit({ pan, id }, '')}>
            {words.edit}
          </button>
          <button type="button" class="button-quiet" onClick={() => act.remove(weight)}>
            {words.remove}
          </button>
        </p>
      </details>
    </li>
  );
}
