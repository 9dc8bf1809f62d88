import styles from './board.module.css';

/** A whole number between two bounds: typed, or stepped. */
export function Stepper(props: {
  label: string;
  less: string;
  more: string;
  value: number;
  /** nobody has named it: the field is empty, whatever the value */
  unsaid?: boolean;
  from: number;
  to: number;
  step: number;
  set: (value: number) => void;
}) {
  const { label, value, from, to, step, set, unsaid = false } = props;
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
        value={unsaid ? '' : value}
        inputmode="numeric"
        maxLength={3}
        autocomplete="off"
        aria-label={label}
        readOnly={from === to}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.normalize('NFKC').trim();
          // What was said is taken as it was said, or not at all.
          if (unsaid && (!/^\d+$/.test(typed) || Number(typed) > to))
            return void (currentTarget.value = '');
          const number = /^\d+$/.test(typed) ? Number(typed) : value;
          const next = Math.min(to, Math.max(from, number));
          currentTarget.value = String(next);
          if (unsaid || next !== value) set(next);
        }}
      />
      {button(step, props.more, '+')}
    </span>
  );
}
