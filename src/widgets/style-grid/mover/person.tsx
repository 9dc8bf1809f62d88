import { fill } from '../../../i18n/text.ts';
import type { StyleNames } from '../../kit/words.ts';
import { keyOf } from '../../kit/hands/model.ts';
import type { Words } from '../words.ts';
import { styles as allStyles } from '../../kit/style/model.ts';
import { axisNames, spotOf, stepped, type Axis, type Spot } from '../model/plane.ts';
import { endOf, placeOn } from '../model/sentences.ts';
import type { Who } from './store.ts';
import styles from './view.module.css';

interface PersonProps {
  /** whose turn it is to be moved */
  who: Who;
  turnTo(who: Who): void;
  spot: Spot | null;
  words: Words;
  names: StyleNames;
  ready: boolean;
  /** where the latest self-check puts the learner, if there is one */
  tested: Spot | null;
  place(spot: Spot): void;
}

const arrows: Record<string, readonly [Axis, number]> = {
  ArrowRight: ['assertiveness', 1],
  ArrowLeft: ['assertiveness', -1],
  ArrowUp: ['responsiveness', 1],
  ArrowDown: ['responsiveness', -1],
};
const middle: Spot = { assertiveness: 0, responsiveness: 0 };

/** Moves one of the two people: to a style's corner, step by step with buttons, or with the arrow keys. */
export function Person({ who, turnTo, spot, words, names, ready, tested, place }: PersonProps) {
  const from = spot ?? middle;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = arrows[keyOf(event, { held: true })];
    const choosing = (event.target as Element).matches('[type=radio]');
    if (!ready || choosing || !step) return;
    event.preventDefault();
    place(stepped(from, ...step));
  };
  return (
    <fieldset class={styles.person} onKeyDown={onKeyDown}>
      <legend>{words.move}</legend>
      <p class={styles.who}>
        {(['me', 'customer'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="style-grid-who"
              value={one}
              checked={who === one}
              disabled={!ready}
              onChange={() => turnTo(one)}
            />
            {words[one]}
          </label>
        ))}
      </p>
      <p class={styles.quick}>
        {allStyles.map((style) => {
          const its = spotOf(style);
          const here = spot !== null && axisNames.every((axis) => spot[axis] === its[axis]);
          return (
            <button
              type="button"
              class="button-line"
              key={style}
              disabled={!ready}
              aria-pressed={here}
              aria-label={fill(words.as, { who: words[who], style: names[style] })}
              onClick={() => place(its)}
            >
              {names[style]}
            </button>
          );
        })}
      </p>
      {who === 'me' && tested && (
        <p class={styles.quick}>
          <button type="button" class="button-line" disabled={!ready} onClick={() => place(tested)}>
            {words.fromTest}
          </button>
        </p>
      )}
      {axisNames.map((axis) => (
        <p class={styles.stepper} key={axis}>
          <span>{words[axis]}</span>
          {(['less', 'more'] as const).map((turn) => (
            <button
              type="button"
              class="button-line"
              key={turn}
              disabled={!ready}
              aria-label={fill(words.step, { who: words[who], end: endOf(axis, turn, words) })}
              onClick={() => place(stepped(from, axis, turn === 'more' ? 1 : -1))}
            >
              {endOf(axis, turn, words)}
            </button>
          ))}
          <span class="num">{spot ? placeOn(axis, spot, words) : words.nowhere}</span>
        </p>
      ))}
    </fieldset>
  );
}
