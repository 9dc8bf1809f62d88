import { orders, type Order, type Wanted } from '../model/picture.ts';
import { bands } from '../model/plan.ts';
import type { AccountsRoom } from '../words.ts';
import { stepName, steps } from './row.tsx';
import styles from './view.module.css';

/** Looks for accounts by what is typed, by band and by stage, and sorts them. */
export function Find(props: {
  wanted: Wanted;
  order: Order;
  words: AccountsRoom;
  look(wanted: Wanted): void;
  sort(order: Order): void;
}) {
  const { wanted, order, words, look, sort } = props;
  const { list, plan } = words;
  const bandNames = [...bands.map((band) => [band, plan.bands[band]]), ['none', list.noBand]];
  const stepNames = [
    ...steps.map((step) => [String(step), stepName(list, step)]),
    ['none', list.noStage],
  ];
  const orderNames = { value: list.byValue, stage: list.byStage, next: list.byNext };
  return (
    <div class={styles.find} data-find>
      <label class={styles.typed}>
        <span>{list.find}</span>
        <input
          type="search"
          autocomplete="off"
          value={wanted.typed}
          placeholder={list.findHint}
          onInput={({ currentTarget }) => look({ ...wanted, typed: currentTarget.value })}
        />
      </label>
      <Select
        label={list.whichBand}
        value={wanted.band ?? ''}
        options={[['', list.any], ...bandNames]}
        choose={(value) => look({ ...wanted, band: (value || null) as Wanted['band'] })}
      />
      <Select
        label={list.whichStage}
        value={String(wanted.step ?? '')}
        options={[['', list.any], ...stepNames]}
        choose={(value) =>
          look({ ...wanted, step: value === '' ? null : value === 'none' ? 'none' : Number(value) })
        }
      />
      <Select
        label={list.order}
        value={order}
        options={orders.map((one) => [one, orderNames[one]])}
        choose={(value) => sort(value as Order)}
      />
    </div>
  );
}

const Select = (props: {
  label: string;
  value: string;
  options: readonly (readonly string[])[];
  choose(value: string): void;
}) => (
  <label>
    <span>{props.label}</span>
    <select value={props.value} onChange={({ currentTarget }) => props.choose(currentTarget.value)}>
      {props.options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
