import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { Sign } from '../board/mark.tsx';
import {
  fewest,
  longestName,
  mostCriteria,
  mostSuppliers,
  renamed,
  withCriterion,
  withoutCriterion,
  withoutSupplier,
  withSupplier,
  type Case,
} from '../model/case.ts';
import type { Words } from '../words.ts';
import styles from './own.module.css';

type What = 'criteria' | 'suppliers';

/** The names of the criteria and the suppliers, and how many more there may be. */
export function Edit(props: {
  words: Words;
  data: Case;
  change: (data: Case, said: string) => void;
  focusOn: (...selectors: string[]) => void;
}) {
  const { words, data, change, focusOn } = props;
  const [stuck, setStuck] = useState(false);
  const most = { criteria: mostCriteria, suppliers: mostSuppliers };

  const add = (what: What): void => {
    setStuck(false);
    const place = data[what].length;
    // The first supplier is the learner, so the second is the first competitor.
    const name =
      what === 'criteria'
        ? fill(words.newCriterion, { n: place + 1 })
        : fill(words.newSupplier, { n: place });
    change(
      what === 'criteria' ? withCriterion(data, name) : withSupplier(data, name),
      fill(words.saidAdded, { name }),
    );
    focusOn(`[data-edit="${what} ${place}"]`);
  };
  const remove = (what: What, place: number): void => {
    const { name } = data[what][place]!;
    const next = what === 'criteria' ? withoutCriterion(data, place) : withoutSupplier(data, place);
    setStuck(next === null);
    if (!next) return;
    change(next, fill(words.saidRemoved, { name }));
    focusOn(`[data-edit="${what} ${Math.max(0, place - 1)}"]`);
  };
  const listed = (what: What) => {
    const all = data[what];
    const left = most[what] - all.length;
    const word = (name: 'Room' | 'Full'): string =>
      fill(words[`${what}${name}`], { n: left, most: most[what] });
    return (
      <fieldset class={styles.names}>
        <legend>{words[what]}</legend>
        {all.map(({ id, name }, place) => {
          const label = what === 'criteria' ? words.criterionName : words.supplierName;
          const ours = what === 'suppliers' && place === 0;
          return (
            <p key={id} class={styles.nameRow}>
              {what === 'suppliers' && <Sign supplier={place} />}
              <input
                data-edit={`${what} ${place}`}
                value={name}
                maxLength={longestName}
                autocomplete="off"
                aria-label={fill(ours ? words.we : label, { n: place + 1 })}
                onChange={({ currentTarget }) => {
                  const next = currentTarget.value.trim();
                  if (next) change(renamed(data, what, place, next), '');
                  else currentTarget.value = name;
                }}
              />
              {!ours && (
                <button
                  type="button"
                  class="button-quiet"
                  aria-label={fill(words.remove, { name })}
                  aria-disabled={all.length <= fewest}
                  onClick={() => all.length > fewest && remove(what, place)}
                >
                  ×
                </button>
              )}
            </p>
          );
        })}
        <p class={styles.hint}>
          {left > 0 ? word('Room') : word('Full')} {all.length <= fewest && words.atLeast}
        </p>
        {left > 0 && (
          <button type="button" class="button-line" onClick={() => add(what)}>
            {what === 'criteria' ? words.addCriterion : words.addSupplier}
          </button>
        )}
      </fieldset>
    );
  };
  return (
    <details class={styles.edit}>
      <summary>{words.edit}</summary>
      <div class={styles.columns}>
        {listed('criteria')}
        {listed('suppliers')}
      </div>
      {stuck && (
        <p class={styles.fault} role="alert">
          {words.removeLocked}
        </p>
      )}
    </details>
  );
}
