import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { keyOf } from '../../kit/hands/model.ts';
import { readMoney } from '../model/money.ts';
import { sum, type Currency, type Words } from '../model/sentences.ts';
import { blank, readForm, typedOf, type Fault, type Field, type Typed } from './model/form.ts';
import { longestFrom, longestLabel, type Pan, type Weight } from './model/deal.ts';
import styles from './deal.module.css';

/** A weight’s words and figures, new or to be changed. What cannot be read is refused in a sentence. */
export function WeightForm(props: {
  words: Words;
  currency: Currency;
  pan: Pan;
  weight: Weight | null;
  save: (weight: Omit<Weight, 'id' | 'pan'>) => void;
  cancel: () => void;
}) {
  const { words, currency, pan, weight } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(
    weight ? typedOf(weight) : { ...blank, yearly: pan === 'need' },
  );
  const [wrong, setWrong] = useState<{ field: Field; fault: Fault } | null>(null);
  useEffect(() => form.current!.querySelector('input')!.focus(), []);

  const set = (change: Partial<Typed>): void => {
    setTyped((now) => ({ ...now, ...change }));
    setWrong(null);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readForm(typed, currency);
    if ('weight' in read) return props.save(read.weight);
    setWrong(read);
    form.current!.querySelector<HTMLInputElement>(`[name="${read.field}"]`)!.focus();
  };
  const text = (name: Field | 'from', label: string, most: number, hint?: string) => {
    const faulty = wrong?.field === name;
    const read =
      name === 'sum' || name === 'low' || name === 'high' ? readMoney(typed[name]) : null;
    const understood = read && 'cents' in read && sum(words, currency, read.cents);
    return (
      <p>
        <label for={id + name}>{label}</label>
        <input
          id={id + name}
          name={name}
          autocomplete="off"
          inputmode={read ? 'decimal' : 'text'}
          maxLength={most}
          placeholder={hint}
          value={typed[name]}
          aria-invalid={faulty}
          aria-describedby={faulty ? `${id}fault` : understood ? `${id}${name}-read` : undefined}
          onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
        />
        {understood && (
          <span id={`${id}${name}-read`} class={styles.read}>
            {fill(words.understood, { sum: understood })}
          </span>
        )}
        {faulty && (
          <span id={`${id}fault`} class={styles.fault} role="alert">
            {fill(words[`fault${wrong.fault}`], { currency: words[`${currency}Name`] })}
          </span>
        )}
      </p>
    );
  };
  const choice = (
    legend: string,
    name: 'estimated' | 'yearly',
    options: readonly (readonly [boolean, string])[],
  ) => (
    <fieldset class={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={label}>
          <input
            type="radio"
            name={id + name}
            checked={typed[name] === value}
            onChange={() => set({ [name]: value })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <form
      ref={form}
      class={styles.form}
      aria-label={
        weight
          ? fill(words.editTitle, { label: weight.label })
          : pan === 'need'
            ? words.addNeedTitle
            : words.addCostTitle
      }
      onSubmit={submit}
      onKeyDown={(event) => {
        if (keyOf(event) === 'Escape') props.cancel();
      }}
    >
      {text(
        'label',
        words.label,
        longestLabel,
        pan === 'need' ? words.labelNeedHint : words.labelCostHint,
      )}
      {choice(words.howSure, 'estimated', [
        [false, words.optionSure],
        [true, words.optionEstimated],
      ])}
      {typed.estimated ? (
        <div class={styles.pair}>
          {text('low', words.low, 60)}
          {text('high', words.high, 60)}
        </div>
      ) : (
        text('sum', words.sum, 60)
      )}
      {choice(words.often, 'yearly', [
        [true, words.optionYearly],
        [false, words.optionOnce],
      ])}
      {text('from', words.from, longestFrom)}
      <p class={styles.row}>
        <button class="button">{weight ? words.saveChange : words.save}</button>
        <button type="button" class="button-quiet" onClick={props.cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
