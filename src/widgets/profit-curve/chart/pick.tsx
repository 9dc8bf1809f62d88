import { fill } from '../../../i18n/text.ts';
import type { Account, Curve } from '../model/curve.ts';
import { balance, level, type Words } from '../model/sentences.ts';
import view from '../view.module.css';
import styles from './chart.module.css';

interface PickProps {
  accounts: readonly Account[];
  curve: Curve;
  unit: string;
  words: Words;
  /** rank from 0; null before one is picked up */
  picked: number | null;
  pick: (rank: number) => void;
}

/** Says whose slab it is that hangs from the line below, and takes the one beside it. */
export function Picked(props: PickProps) {
  const { accounts, words, picked, pick } = props;
  const account = picked === null ? undefined : accounts[picked];
  const step = (by: number, name: string, d: string) => {
    const next = picked === null ? (by > 0 ? 0 : accounts.length - 1) : picked + by;
    const none = next < 0 || next >= accounts.length;
    return (
      <button
        type="button"
        class={view.nudge}
        aria-label={name}
        aria-disabled={none}
        onClick={() => none || pick(next)}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d={d} />
        </svg>
      </button>
    );
  };
  return (
    <div class={view.pick}>
      {step(-1, words.pickBefore, 'M12 4L6 10l6 6')}
      <p aria-live="polite">
        {account ? (
          <>
            <b>{nameOf(props, picked!)}</b> {effectOf(props, picked!)}
          </>
        ) : (
          words.pickAsk
        )}
      </p>
      {step(1, words.pickNext, 'M8 4l6 6-6 6')}
    </div>
  );
}

/** The slabs as one slider, for keys and screen readers. */
export function Picker(props: PickProps) {
  const { accounts, words, picked, pick } = props;
  return (
    <input
      class={`visually-hidden ${styles.picker}`}
      type="range"
      min={1}
      max={Math.max(1, accounts.length)}
      value={(picked ?? 0) + 1}
      aria-label={words.name}
      aria-valuetext={picked === null || !accounts[picked] ? words.pickAsk : nameOf(props, picked)}
      onInput={({ currentTarget }) => pick(currentTarget.valueAsNumber - 1)}
    />
  );
}

const nameOf = ({ accounts, words, unit }: PickProps, rank: number): string =>
  fill(words.pickName, {
    rank: rank + 1,
    name: accounts[rank]!.name,
    profit: balance(words, accounts[rank]!.profit, unit),
  });

const effectOf = ({ accounts, curve, words, unit }: PickProps, rank: number): string => {
  const { profit } = accounts[rank]!;
  return fill(profit > 0 ? words.pickUp : profit < 0 ? words.pickDown : words.pickFlat, {
    from: level(words, curve, curve.sums[rank]!, unit),
    to: level(words, curve, curve.sums[rank + 1]!, unit),
  });
};
