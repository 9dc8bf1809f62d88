import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { keyOf } from '../../kit/hands/model.ts';
import { locked, weighed, type Case } from '../model/case.ts';
import {
  borderRoom,
  roomOf,
  whole,
  withBorder,
  withWeight,
  type Weights,
} from '../model/weights.ts';
import {
  heldAt,
  isKnown,
  isSaidAt,
  saidWeight,
  withSaidWeight,
  withoutSaidWeight,
} from '../model/said.ts';
import { weightsSaid, type Telling } from '../model/sentences.ts';
import { Stepper } from './stepper.tsx';
import styles from './board.module.css';

/** Narrower than this a part of the bar has no room for its number, or for its name. */
const [number, label] = [7, 16];

/** What the customer weighs at one stage: a bar of 100 whose borders can be dragged, and a row for each. */
export function WeightsBar(props: {
  telling: Telling;
  stage: number;
  /** the case as it would be were the finger lifted now; null when it is */
  preview: (data: Case | null) => void;
  change: (data: Case) => void;
}) {
  const { telling, stage, preview, change } = props;
  const { words, data, stages } = telling;
  const { criteria, locks } = data;
  const known = isSaidAt(data, stage);
  const border = (next: Weights): Case => withSaidWeight(weighed(data, stage, next), stage, null);
  const bar = useRef<HTMLDivElement>(null);
  const drag = useRef<{ place: number; base: Weights; next: Weights } | null>(null);
  const [moving, setMoving] = useState<Weights | null>(null);
  const weights = moving ?? data.weights[stage]!;

  const move = (event: PointerEvent): void => {
    const held = drag.current;
    if (!held) return;
    const { left, width } = bar.current!.getBoundingClientRect();
    held.next = withBorder(held.base, locks, held.place, ((event.clientX - left) / width) * whole);
    setMoving(held.next);
    preview(weighed(data, stage, held.next));
  };
  const letGo = (keep: boolean) => (): void => {
    const held = drag.current;
    if (!held) return;
    drag.current = null;
    setMoving(null);
    preview(null);
    if (keep && held.next.join() !== held.base.join()) change(border(held.next));
  };
  return (
    <section class={styles.weights}>
      <h5>
        {fill(words.weightsOf, { stage: stages[stage]!.name })}
        <small>{words.total}</small>
      </h5>
      {!known && <p class={styles.hint}>{words.unsaidHint}</p>}
      <div
        hidden={!known}
        ref={bar}
        class={styles.bar}
        onPointerMove={move}
        onPointerUp={letGo(true)}
        onPointerCancel={letGo(false)}
      >
        {weights.map((weight, place) => (
          <span key={criteria[place]!.id} class={styles.part} style={{ width: `${weight}%` }}>
            {weight >= number && <b>{weight}</b>}
            {weight >= label && <i>{criteria[place]!.name}</i>}
          </span>
        ))}
        {criteria.slice(1).map(({ name }, place) => {
          const { at, from, to } = borderRoom(weights, locks, place);
          const still = from === to;
          const shift = (by: number): void => {
            const next = withBorder(weights, locks, place, at + by);
            if (next.join() !== weights.join()) change(border(next));
          };
          return (
            <span
              key={place}
              class={styles.grip}
              style={{ left: `${at}%` }}
              role="slider"
              tabIndex={0}
              aria-label={fill(words.border, { left: criteria[place]!.name, right: name })}
              aria-valuemin={from}
              aria-valuemax={to}
              aria-valuenow={at}
              aria-valuetext={weightsSaid(telling, stage)}
              aria-disabled={still}
              onTouchStart={(event) => !still && event.preventDefault()}
              onPointerDown={(event) => {
                if (still || event.button !== 0) return;
                drag.current = { place, base: weights, next: weights };
                bar.current!.setPointerCapture(event.pointerId);
              }}
              onKeyDown={(event) => {
                const key = keyOf(event, { held: true });
                const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[key];
                const end = { Home: from - at, End: to - at }[key];
                if (by === undefined && end === undefined) return;
                event.preventDefault();
                shift(end ?? by! * (event.shiftKey ? 5 : 1));
              }}
            />
          );
        })}
      </div>
      <ul class={styles.rows} role="list">
        {criteria.map(({ id, name }, place) => {
          const held = heldAt(data, stage, place);
          const room = roomOf(weights, locks[place] ? locks : held, place);
          const isHeld =
            locks[place]! || (data.said !== undefined && saidWeight(data, stage, place));
          const values = { criterion: name };
          return (
            <li key={id}>
              <span class={styles.rowName}>{name}</span>
              <button
                type="button"
                class={styles.lock}
                data-anytime
                aria-pressed={isHeld}
                aria-label={fill(words.lockOf, values)}
                onClick={() => {
                  const free = withoutSaidWeight(data, stage, place);
                  change(isHeld ? locked(free, place, false) : locked(data, place, true));
                }}
              >
                <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
                  <path
                    d={
                      isHeld
                        ? 'M3.5 7V4.500a3.500 3.500 0 0 1 7 0V7'
                        : 'M3.5 7V3.500a3.300 3.300 0 0 1 6.400-1.200'
                    }
                  />
                  <path d="M1 7H13V15H1Z" />
                </svg>
                {words.lock}
              </button>
              <Stepper
                label={fill(words.weight, values)}
                less={fill(words.weightLess, values)}
                more={fill(words.weightMore, values)}
                value={weights[place]!}
                unsaid={!isKnown(data, stage, place)}
                {...room}
                step={5}
                set={(to) =>
                  change(
                    withSaidWeight(
                      weighed(data, stage, withWeight(weights, held, place, to)),
                      stage,
                      place,
                    ),
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      <p class={styles.hint}>{words.weightsHint}</p>
    </section>
  );
}
