import { useEffect } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { keyOf } from '../../../widgets/kit/hands/model.ts';
import { leadersOf, letters, mostHands, totalOf } from '../model/vote.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

const typesIn = 'input, textarea, select';

/** The lines as the room sees them, with the hands for each; what the coach says of them is the trainer's. */
export function Tally({ call, room, moment, words }: DeskPart) {
  const { desk } = words;
  const { lines } = moment;
  const handsFor = (place: number): number => call.hands[place] ?? 0;
  // Keys may come faster than the desk is drawn.
  const handsNow = (place: number): number => room.$session.get()?.hands[place] ?? 0;
  const count = (place: number, hands: number): void =>
    room.send({ type: 'counted', place, of: lines.length, hands });
  const take = (place: number): void =>
    room.send({ type: 'took', lines: lines.map(({ id }) => id), place });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if ((event.target as Element).closest(typesIn)) return;
      const place = letters.findIndex((letter) => letter === keyOf(event).toUpperCase());
      if (place < 0 || place >= lines.length) return;
      event.preventDefault();
      count(place, handsNow(place) + (event.shiftKey ? -1 : 1));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
  const leaders = leadersOf(call.hands);
  const total = totalOf(call.hands);
  return (
    <section class={styles.tally} aria-labelledby="tally">
      <h2 id="tally">
        {desk.lines} <small>{fill(desk.asks, { n: call.votes.length + 1 })}</small>
      </h2>
      <p class="small muted">{desk.keys}</p>
      <ol role="list">
        {lines.map(({ id, text, kind, kindName, remark }, place) => {
          const letter = letters[place]!;
          return (
            <li key={id} data-leads={leaders.includes(place) || undefined}>
              <b class={styles.letter}>{letter}</b>
              <div>
                <p>{text}</p>
                <details>
                  <summary>
                    <small data-kind={kind}>{kindName}</small> {desk.remark}
                  </summary>
                  <p class="small">{remark}</p>
                </details>
              </div>
              <div class={styles.count}>
                <button
                  type="button"
                  class="button-line"
                  aria-label={fill(desk.fewer, { letter })}
                  onClick={() => count(place, handsNow(place) - 1)}
                >
                  −
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={mostHands}
                  aria-label={fill(desk.hands, { letter })}
                  value={handsFor(place)}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => count(place, event.currentTarget.valueAsNumber)}
                />
                <button
                  type="button"
                  class="button-line"
                  aria-label={fill(desk.more, { letter })}
                  onClick={() => count(place, handsNow(place) + 1)}
                >
                  +
                </button>
                <button type="button" class="button-line" onClick={() => take(place)}>
                  {fill(desk.take, { letter })}
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <p class={styles.row} aria-live="polite">
        <b class="num">{fill(desk.total, { n: total })}</b>
        {leaders.length > 1 && (
          <span>
            {fill(desk.tie, { letters: leaders.map((place) => letters[place]!).join(desk.list) })}
          </span>
        )}
      </p>
      {leaders.length === 1 && (
        <p class={styles.row}>
          <button type="button" class="button" onClick={() => take(leaders[0]!)}>
            {fill(desk.takeLead, { letter: letters[leaders[0]!]! })}
          </button>
        </p>
      )}
    </section>
  );
}
