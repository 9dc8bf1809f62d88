import { sizes, type Spot } from '../model/layout.ts';
import { inWords, nameOf } from '../model/sentences.ts';
import type { DrawnProps } from '../props.ts';
import { Figure } from './figure.tsx';
import styles from './drawn.module.css';

const ways: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Somebody on the map: chosen by a press, moved by the arrow keys; `by` so far while they are dragged. */
export function Standing(props: DrawnProps & { spot: Spot; by?: [number, number] | undefined }) {
  const { spot, words, selected, select, move, by = [0, 0] } = props;
  const { person, x, y, half, name, post, top } = spot;
  const below = 8 + Math.max(1, name.length) * 18 + post.length * 16;
  const press = select && {
    role: 'button' as const,
    // In a drawing names of attributes are as they are written.
    tabindex: 0,
    'aria-pressed': selected === person.id,
    onClick: () => select(person.id),
    onKeyDown: (event: KeyboardEvent) => {
      const way = ways[event.key];
      if (way && move) move(person.id, ...way);
      else if (event.key === 'Enter' || event.key === ' ') select(person.id);
      else return;
      event.preventDefault();
    },
  };
  return (
    <g class={styles.who} transform={`translate(${x + by[0]} ${y + by[1]})`}>
      <rect
        data-person={person.id}
        {...(press ?? { role: 'img' as const })}
        aria-label={inWords(words, person)}
        x={-half + 2}
        y={top - 6}
        width={2 * half - 4}
        height={below - top + 8}
        rx="5"
        class={styles.ring}
      />
      <g aria-hidden="true">
        <Figure person={person} />
        {(name.length ? name : [nameOf(words, person)]).map((line, place) => (
          <text key={place} y={18 + place * 18} font-size={sizes.name} class={styles.name}>
            {line}
          </text>
        ))}
        {post.map((line, place) => (
          <text
            key={place}
            y={18 + Math.max(1, name.length) * 18 - 2 + place * 16}
            font-size={sizes.post}
            class={styles.post}
          >
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}
