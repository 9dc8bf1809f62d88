import { fill } from '../../i18n/text.ts';
import { Animal } from '../../widgets/kit/style/animal.tsx';
import { farthest } from '../../widgets/kit/style/model.ts';
import type { Style } from '../../widgets/kit/style/schema.ts';
import { spotOf } from './model/item.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

/** In percent of the plane: a real profile seldom leaves the inner half, so that is what is drawn. */
const reach = 44;
const half = farthest / 2;
const place = (steps: number): number =>
  50 + (Math.max(-half, Math.min(half, steps)) / half) * reach;

/** Where those stand who have shown their self-check, each a number of the list beside it. */
export function RoomMap({ items, words, styles: names, called }: Shown) {
  const { styles: say } = words;
  const people = items.flatMap((item) =>
    item.kind === 'style' ? [{ ...item, spot: spotOf(item.scores) }] : [],
  );
  return (
    <section>
      <h2>{say.title}</h2>
      {people.length === 0 && <p>{say.nobody}</p>}
      {people.length > 0 && (
        <>
          <p class="small muted">{fill(say.text, { n: people.length })}</p>
          <details class={styles.shownMap}>
            <summary>{say.open}</summary>
            <div class={styles.mapped}>
              <div class={styles.plane}>
                <Edge of={['koala', 'peacock']} {...{ names }} axis={say.show} />
                <span class={styles.side}>{say.ask}</span>
                <div class={styles.field}>
                  <svg class={styles.marks} role="img" aria-label={say.label}>
                    <line x1="50%" x2="50%" y1="0" y2="100%" />
                    <line x1="0" x2="100%" y1="50%" y2="50%" />
                    {people.map(({ spot }, n) => (
                      <svg
                        key={n}
                        x={`${place(spot.assertiveness)}%`}
                        y={`${place(-spot.responsiveness)}%`}
                      >
                        <circle r="13" />
                        <text dy="0.36em">{n + 1}</text>
                      </svg>
                    ))}
                  </svg>
                </div>
                <span class={styles.side}>{say.tell}</span>
                <Edge of={['owl', 'tiger']} {...{ names }} axis={say.hold} />
              </div>
              <ol class={styles.listed}>
                {people.map(({ key, name }) => (
                  <li key={key}>{called(name)}</li>
                ))}
              </ol>
            </div>
          </details>
        </>
      )}
    </section>
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
