import { shapeOf } from '../model/layout.ts';
import type { Person } from '../model/map.ts';
import styles from './drawn.module.css';

/**
 * Somebody with the feet at 0, 0: the shape of the head is the attitude, its size the influence, the line of
 * the shoulders the contact.
 */
export function Figure({ person }: { person: Person }) {
  const { r, middle, wide } = shapeOf(person);
  const [side, high] = [r * 1.3, r * 1.25];
  const { attitude, contact } = person;
  const letter = r * (attitude === 'opposes' ? 0.86 : 0.98);
  const shoulders = `M${-side} 0V${-high * 0.36}C${-side} ${-high * 0.82} ${-side * 0.6} ${-high} 0 ${-high}S${side} ${-high * 0.82} ${side} ${-high * 0.36}V0`;
  return (
    <>
      <path d={shoulders} class={styles.shoulders} data-contact={contact} />
      {attitude === 'unknown' && <circle cy={middle} r={wide} class={styles.unknown} />}
      {attitude === 'supports' && <circle cy={middle} r={wide} class={styles.supports} />}
      {attitude === 'neutral' && (
        <rect
          x={-wide}
          y={middle - wide}
          width={2 * wide}
          height={2 * wide}
          rx="3"
          class={styles.neutral}
        />
      )}
      {attitude === 'opposes' && (
        <path
          d={`M0 ${middle - wide}L${wide} ${middle}L0 ${middle + wide}L${-wide} ${middle}Z`}
          class={styles.opposes}
        />
      )}
      <text
        y={middle + letter * 0.36}
        font-size={Math.round(letter)}
        class={styles.letter}
        data-attitude={attitude}
      >
        {[...person.name.trim()][0] ?? '?'}
      </text>
    </>
  );
}

/** The figure alone, as high as it is. */
export function Portrait({ person }: { person: Person }) {
  const top = Math.floor(shapeOf(person).top) - 3;
  return (
    <svg width="68" height={4 - top} viewBox={`-34 ${top} 68 ${4 - top}`} aria-hidden="true">
      <Figure person={person} />
    </svg>
  );
}
