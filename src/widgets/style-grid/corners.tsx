import type { StyleNames } from '../kit/words.ts';
import { Animal } from '../kit/style/animal.tsx';
import styles from './plane.module.css';

const corners = ['koala', 'peacock', 'owl', 'tiger'] as const;

/** The four corners of the plane in reading order, each with its animal. */
export function Corners({ names }: { names: StyleNames }) {
  return (
    <>
      {corners.map((corner) => (
        <span key={corner} class={styles.corner} data-style={corner}>
          <Animal style={corner} size={44} />
          {names[corner]}
        </span>
      ))}
    </>
  );
}
