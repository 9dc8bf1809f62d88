import styles from './board.module.css';

/** A whole number between two bounds: typed, or stepped. */
export function Stepper(props: {
  label: string;
  less: string;
  more: string;
  value: number;
  from: number;
  to: number;
  step: number;
  set: (value: number) => void;
}) {
  const { label, value, from, to, step, set } = props;
  const button = (by: number, name: string, sign: string) => {
    const stuck = by < 0 ? value <= from : value >= to;
    return (
      <button
        type="button"
        data-anytime
        aria-label={name}
        aria-disabled={stuck}
        onClick={() => !stuck && set(Math.min(to, Math.max(from, value + by)))}
      >
        {sign}
      </button>
    );
  };
  return (
    <span class={styles.stepper}>
      {button(-step, props.less, '−')}
      <input
        value={value}
        inputmode="numeric"
        maxLength={3}
        autocomplete="off"
        aria-label={label}
        readOnly={from === to}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.normalize('NFKC').trim();
          const number = /^\d+$/.test(typed) ? Number(typed) : value;
          const next = Math.min(to, Math.max(from, number));
          currentTarget.value = String(next);
          if (next !== value) set(next);
        }}
      />
      {button(step, props.more, '+')}
    </span>
  );
}
