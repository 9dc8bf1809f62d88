import { fill, inARow } from '../../i18n/text.ts';
import {
  lengthOf,
  mostMinutes,
  mostRounds,
  shapes,
  stepsOf,
  type Minutes,
} from '../round/model/exercises.ts';
import { phasesOf } from '../round/model/told.ts';
import { minutesOf, peopleIn, type Draft } from './model.ts';
import type { WorkshopRoom } from '../words.ts';
import styles from './view.module.css';

const within = (typed: string, from: number, to: number): number =>
  Math.max(from, Math.min(to, Math.round(Number(typed)) || 0));

/** How long it takes, by a preset whose minutes can be changed. */
export function Length(props: {
  draft: Draft;
  change(part: Partial<Draft>): void;
  words: Pick<WorkshopRoom, 'prepare' | 'phases' | 'exercises'>;
}) {
  const { draft, change, words } = props;
  const { exercise, length, own, rounds } = draft;
  const say = words.prepare;
  const shape = shapes[exercise];
  const phases = phasesOf(words, exercise);
  const minutes = minutesOf(draft);
  const { names, over, fault } = peopleIn(draft);
  const groups = Math.floor(names.length / 3);
  return (
    <section class={styles.part} role="group" aria-labelledby="length">
      <h2 id="length">{say.length}</h2>
      <div>
        <div class={styles.row}>
          {Object.keys(shape.presets).map((one) => (
            <label key={one} class={styles.inline}>
              <input
                type="radio"
                name="length"
                checked={length === Number(one)}
                onChange={() => change({ length: Number(one), own: {} })}
              />
              {fill(say.lengthOf, { n: one })}
            </label>
          ))}
        </div>
        <details>
          <summary>{say.minutes}</summary>
          <p id="limits" class="small muted">
            {fill(say.limits, { minutes: mostMinutes, rounds: mostRounds })}
          </p>
          <div class={styles.minutes}>
            <label>
              {say.rounds}
              <input
                type="number"
                min={1}
                max={mostRounds}
                value={rounds}
                aria-describedby="limits"
                onChange={(event) =>
                  change({ rounds: within(event.currentTarget.value, 1, mostRounds) })
                }
              />
            </label>
            {(Object.keys(minutes) as (keyof Minutes)[]).map((phase) => {
              const from = phase === 'play' ? 1 : 0;
              return (
                <label key={phase}>
                  {phases[phase]}
                  <input
                    type="number"
                    min={from}
                    max={mostMinutes}
                    value={minutes[phase]}
                    aria-describedby="limits"
                    onChange={(event) => {
                      const to = within(event.currentTarget.value, from, mostMinutes);
                      change({ own: { ...own, [phase]: to } });
                    }}
                  />
                </label>
              );
            })}
          </div>
        </details>
        <p class="num" aria-live="polite">
          {inARow(
            fill(say.total, { n: lengthOf(stepsOf(minutes, rounds)) }),
            shape.seated && !fault ? fill(say.groups, { people: names.length, groups }) : '',
          )}{' '}
          {over.length > 0 && <b>{fill(say.overCount, { n: over.length })}</b>}
        </p>
      </div>
    </section>
  );
}
