import { fill } from '../../../i18n/text.ts';
import { roomOf, type Curve, type Cuts } from '../model/curve.ts';
import type { Words } from '../model/sentences.ts';
import styles from '../view.module.css';

/** The three cut lines as sliders with a button at each end. */
export function CutLines(props: {
  curve: Curve;
  cuts: Cuts;
  titles: readonly string[];
  words: Words;
  /** `done` once the slider is let go */
  move: (cut: number, to: number, done: boolean) => void;
}) {
  const { curve, cuts, titles, words, move } = props;
  const step = curve.all > 200 ? Math.round(curve.all / 100) : 1;
  return (
    <fieldset class={styles.cuts}>
      <legend class={styles.legend}>{words.cuts}</legend>
      <p class={styles.hint}>{words.cutsHint}</p>
      {cuts.map((place, cut) => {
        const name = fill(words.cut, { left: titles[cut]!, right: titles[cut + 1]! });
        const room = roomOf(cuts, cut, curve.all);
        const nudge = (by: number, words: string, sign: string) => (
          <button
            type="button"
            class={styles.nudge}
            aria-label={fill(words, { cut: name, n: step })}
            aria-disabled={by < 0 ? place <= room.from : place >= room.to}
            onClick={() => move(cut, place + by, true)}
          >
            {sign}
          </button>
        );
        return (
          <div key={cut} class={styles.cutRow}>
            <span class={styles.cutName} aria-hidden="true">
              <span>{name}</span>
              <span class={styles.cutPlace}>{fill(words.cutAt, { n: place })}</span>
            </span>
            {nudge(-step, words.cutLess, '−')}
            <input
              type="range"
              min={0}
              max={curve.all}
              value={place}
              aria-label={name}
              aria-valuetext={fill(words.cutAt, { n: place })}
              onInput={({ currentTarget }) => move(cut, currentTarget.valueAsNumber, false)}
              onChange={({ currentTarget }) => move(cut, currentTarget.valueAsNumber, true)}
            />
            {nudge(step, words.cutMore, '+')}
          </div>
        );
      })}
    </fieldset>
  );
}
