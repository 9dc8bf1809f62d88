import styles from './figure.module.css';
import type { Face, Figure, Mood, Shape } from './props.ts';

export const mirror = 'matrix(-1 0 0 1 96 0)';

/** A figure in one mood, upon its own outline, which shows on a dark ground alone. */
export function Drawn({ figure, mood }: { figure: Figure; mood: Mood }) {
  const face = figure.moods[mood];
  return (
    <g class={styles.drawn} transform={face.place}>
      <g class={styles.outline}>
        <Shapes {...{ figure, face }} />
      </g>
      <Shapes {...{ figure, face }} />
    </g>
  );
}

function Shapes({ figure, face }: { figure: Figure; face: Face }) {
  const { behind = [], twin, body, head } = figure;
  return (
    <>
      <g transform={face.behind}>{behind.map(drawn)}</g>
      {twin && (
        <g transform={mirror}>
          <g transform={face.behind}>{behind.map(drawn)}</g>
        </g>
      )}
      {body.map(drawn)}
      <g transform={face.turn}>{[...head, ...face.lines].map(drawn)}</g>
    </>
  );
}

const drawn = ([paints, d, transform]: Shape, key: number) => (
  <path
    key={key}
    class={paints
      .split(' ')
      .map((paint) => styles[paint])
      .join(' ')}
    {...{ d, transform }}
  />
);

/** The smaller, the heavier the line; the smallest leave out their fine marks. */
export const figureClass = (size: number): string =>
  `${styles.figure} ${size >= 64 ? '' : size >= 40 ? styles.middle : styles.least}`;
