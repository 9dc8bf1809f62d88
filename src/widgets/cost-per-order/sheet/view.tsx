import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import {
  figures,
  longestFigure,
  longestName,
  rangeOf,
  units,
  withFigure,
  type Costs,
  type Figure,
} from '../model.ts';
import { Out } from '../out/view.tsx';
import { Outcome } from './outcome.tsx';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

interface SheetProps {
  name: string;
  costs: Costs;
  words: Words;
  /** `field` names what is being typed into */
  put(name: string, costs: Costs, field?: string): void;
  remove(): void;
}

/** Four figures, each from the least to the most, and what follows from them. */
export function Sheet({ name, costs, words, put, remove }: SheetProps) {
  const { sheet } = words;
  const id = useId();
  return (
    <div class={styles.sheet}>
      <label class={styles.field}>
        {sheet.name}
        <input
          data-now
          value={name}
          maxLength={longestName}
          autocomplete="off"
          onInput={({ currentTarget }) => put(currentTarget.value, costs, 'name')}
        />
      </label>
      <fieldset class={styles.unit}>
        <legend>{sheet.unit}</legend>
        {units.map((unit) => (
          <label key={unit}>
            <input
              type="radio"
              name={id}
              checked={costs.unit === unit}
              onChange={() => put(name, { ...costs, unit })}
            />
            {words.units[unit]}
          </label>
        ))}
      </fieldset>
      <p class={styles.hint}>{sheet.exact}</p>
      {figures.map((figure) => (
        <Line key={figure} {...{ figure, name, costs, words, put }} />
      ))}
      <Outcome {...{ costs, words }} />
      <Out {...{ name, costs, words }} />
      <button type="button" class="button-quiet" onClick={remove}>
        {sheet.remove}
      </button>
    </div>
  );
}

function Line({
  figure,
  name,
  costs,
  words,
  put,
}: Omit<SheetProps, 'remove'> & { figure: Figure }) {
  const id = useId();
  const typed = costs.figures[figure];
  const read = rangeOf(figure, typed);
  const fault = typeof read === 'string' ? words.faults[read] : '';
  const kind = figure === 'tries' || figure === 'orders' ? 'count' : costs.unit;
  return (
    <fieldset class={styles.line}>
      <legend>{words.figures[figure]}</legend>
      <p class={styles.hint}>{words.asks[figure]}</p>
      <div class={styles.ends}>
        {(['low', 'high'] as const).map((end) => (
          <label key={end} class={styles.field}>
            {words.sheet[end]}
            <input
              class="num"
              inputMode="decimal"
              value={typed[end]}
              maxLength={longestFigure}
              autocomplete="off"
              aria-invalid={Boolean(fault)}
              aria-describedby={id}
              onInput={({ currentTarget }) =>
                put(
                  name,
                  withFigure(costs, figure, { [end]: currentTarget.value }),
                  `${figure} ${end}`,
                )
              }
            />
          </label>
        ))}
      </div>
      <p id={id} class={styles.fault} role="status">
        {fault && fill(fault, { figure: words.figures[figure], example: words.examples[kind] })}
      </p>
    </fieldset>
  );
}
