import type { Answer } from '../../kit/round/model.ts';
import { Walker } from '../../kit/walker.tsx';
import { numberOf, placeOf, sides, type Case, type Side, type TwoTracks } from '../model.ts';
import type { TwoTracksWords } from '../props.ts';
import styles from '../view.module.css';

interface RoadsProps {
  one: Case;
  data: TwoTracks;
  answer: Answer;
  checked: boolean;
  /** the id of the sentence that says what is missing, while something is */
  fault: string | undefined;
  words: TwoTracksWords;
  put(side: Side, step: string): void;
}

/**
 * Two roads of six stations, one below the other or, where it is narrow, side by side. A station is a radio
 * button: the walker goes to the one that is chosen and, once checked, to the right one.
 */
export function Roads(props: RoadsProps) {
  const { one, data, answer, checked } = props;
  const at = (side: Side): number =>
    numberOf(data[side], checked ? one[side].at : placeOf(answer, side));
  const [buyer, seller] = [at('buyer'), at('seller')];
  return (
    <div class={styles.roads}>
      {sides.map((side) => (
        <Road key={side} {...props} side={side} at={at(side)} />
      ))}
      <svg class={styles.rope} aria-hidden="true" data-abreast={buyer === seller}>
        {buyer > 0 && seller > 0 && (
          <>
            <line class={styles.down} x1={middle(buyer)} y1="0" x2={middle(seller)} y2="100%" />
            <line class={styles.across} x1="0" y1={middle(buyer)} x2="100%" y2={middle(seller)} />
          </>
        )}
      </svg>
    </div>
  );
}

/** Where the middle of a station is along its road. */
const middle = (station: number): string => `${((station - 0.5) / 6) * 100}%`;

function Road(props: RoadsProps & { side: Side; at: number }) {
  const { side, at, one, data, answer, checked, fault, words, put } = props;
  const given = placeOf(answer, side);
  const ask = side === 'buyer' ? words.askBuyer : words.askSeller;
  return (
    <fieldset class={styles.road} data-side={side}>
      <legend class="visually-hidden">{ask}</legend>
      <p class={styles.caption} aria-hidden="true">
        <Walker side={side} />
        <span>{ask}</span>
      </p>
      <div class={styles.stations}>
        {data[side].map(({ id, name }, index) => {
          const right = id === one[side].at;
          const judged = !checked ? undefined : right ? 'right' : id === given ? 'wrong' : 'other';
          return (
            <label key={id} data-chosen={id === given} data-judged={judged}>
              <input
                type="radio"
                name={`${one.id}-${side}`}
                value={id}
                checked={id === given}
                disabled={checked}
                aria-describedby={fault ?? `${one.id}-story`}
                onChange={() => put(side, id)}
              />
              <span class={styles.name}>
                <span class="num">{index + 1}</span> {name}
              </span>
              <span class={styles.dot}>
                {judged && judged !== 'other' && (
                  <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                    <path d={right ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M4 4 12 12M12 4 4 12'} />
                  </svg>
                )}
              </span>
            </label>
          );
        })}
        {at > 0 && (
          <span class={styles.walker} data-at={at}>
            <Walker key={at} side={side} walks />
          </span>
        )}
      </div>
    </fieldset>
  );
}
