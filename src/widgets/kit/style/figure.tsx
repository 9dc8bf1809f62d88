import styles from './figure.module.css';

/** How somebody takes what was said. */
export type Mood = 'listening' | 'pleased' | 'impatient';

/** Its paints, which are classes of figure.module.css; its outline; and how it is turned. */
export type Shape = readonly [paints: string, d: string, transform?: string];

/** Eyes, brows and mouth: a mood is nothing else, but for a head that leans. */
interface Face {
  lines: readonly Shape[];
  /** of the head and the face */
  turn?: string;
  /** of what lies behind the body */
  behind?: string;
  /** of the whole */
  place?: string;
}

/** Head and shoulders in a square of 96: they stand on 91 and reach no higher than 3. */
export interface Figure {
  /** ears, a fan */
  behind?: readonly Shape[];
  /** what lies behind is there twice, on the left and on the right */
  twin?: true;
  body: readonly Shape[];
  head: readonly Shape[];
  moods: Record<Mood, Face>;
}

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
  `${styles.figure} ${size >= 64 ? '' : size >= 40 ? styles.middle : styles.small}`;
