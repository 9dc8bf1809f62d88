import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { Animal } from '../../widgets/kit/style/animal.tsx';
import { farthest, type Scores } from '../../widgets/kit/style/model.ts';
import type { Style } from '../../widgets/kit/style/schema.ts';
import { spotOf } from './model/item.ts';
import { spread } from './model/spread.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

/** In percent of the plane: a real profile seldom leaves the inner half, so that is what is drawn. */
const reach = 44;
const half = farthest / 2;
const place = (steps: number): number =>
  50 + (Math.max(-half, Math.min(half, steps)) / half) * reach;

/** In the same percent: how large a dot is, and how far the middles of two are from one another at least. */
const radius = 2.3;
const apart = 2 * radius + 0.4;

/** Where those stand who have shown their self-check; who each is only where that is asked for as well. */
export function RoomMap({ items, words, styles: names, hidden }: Shown) {
  const { styles: say } = words;
  const [asked, setAsked] = useState(false);
  const people = items.flatMap((item) => (item.kind === 'style' ? [item] : []));
  const named = asked && !hidden;
  return (
    <section>
      <h2>{say.title}</h2>
      {people.length === 0 && <p>{say.nobody}</p>}
      {people.length > 0 && (
        <>
          <p class="small muted">{fill(say.text, { n: people.length })}</p>
          <details class={styles.shownMap}>
            <summary>{say.open}</summary>
            <div class={styles.mapped} data-map>
              <div class={styles.plane}>
                <Edge of={['koala', 'peacock']} {...{ names }} axis={say.show} />
                <span class={styles.side}>{say.ask}</span>
                <div class={styles.field}>
                  <Dots of={people} named={named} label={say.label} />
                </div>
                <span class={styles.side}>{say.tell}</span>
                <Edge of={['owl', 'tiger']} {...{ names }} axis={say.hold} />
              </div>
              {!hidden && (
                <div>
                  <p class="small muted">{say.consent}</p>
                  <label class={styles.tick}>
                    <input
                      type="checkbox"
                      checked={asked}
                      onChange={({ currentTarget }) => setAsked(currentTarget.checked)}
                    />
                    <span>{say.who}</span>
                  </label>
                  {named && (
                    <ol class={styles.listed}>
                      {people.map(({ key, name }) => (
                        <li key={key}>{name || words.result.nobody}</li>
                      ))}
                    </ol>
                  )}
                </div>
              )}
            </div>
          </details>
        </>
      )}
    </section>
  );
}

function Dots(props: { of: readonly { scores: Scores }[]; named: boolean; label: string }) {
  const places = props.of.map(({ scores }) => {
    const { assertiveness, responsiveness } = spotOf(scores);
    return { x: place(assertiveness), y: place(-responsiveness) };
  });
  return (
    <svg class={styles.marks} viewBox="0 0 100 100" role="img" aria-label={props.label}>
      <path d="M50 0V100M0 50H100" />
      {spread(places, apart).map(({ x, y }, n) => (
        <g key={n} transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}>
          <circle r={radius} />
          {props.named && <text dy="0.36em">{n + 1}</text>}
        </g>
      ))}
    </svg>
  );
}

/** Two corners and the end of an axis between them, beside the plane: no point can cover them. */
function Edge(props: { of: readonly Style[]; names: Shown['styles']; axis: string }) {
  const [left, right] = props.of.map((style) => (
    <span key={style} class={styles.corner}>
      <Animal style={style} size={44} />
      {props.names[style]}
    </span>
  ));
  return (
    <div class={styles.edge}>
      {left}
      <span>{props.axis}</span>
      {right}
    </div>
  );
}
