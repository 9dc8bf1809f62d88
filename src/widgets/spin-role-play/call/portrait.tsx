import type { Bearing } from '../model/talk/mind.ts';
import type { Scene } from '../model/talk/scene.ts';
import styles from './portrait.module.css';

const hair = {
  short:
    'M19 29C16 13 26 8.5 33 9c9 .5 14.5 7 12 20-1-5-3-8-6-9.5-6 2.5-13 2-16.5.5-2 2-3 5-3.5 9z',
  long: 'M20 44C13 33 16 9 32 9s19 24 12 35c-1.5-4 .5-12-.5-18.5C38 24 34 21.5 31.5 17c-2.5 4.5-7 7.5-11 8.5-1 6.5 1 14.5-.5 18.5z',
  tied: 'M19 28C16 14 25 10 32 10s16 4 13 18c-1.5-6-6-9-13-9s-11.5 3-13 9zM27 8.5a5.5 5.5 0 0 1 10 0z',
};
/** Brows, eyes and mouth: the whole of a mood. */
const faces: Record<
  Bearing,
  { brows: string; eyes: [left: number, right: number]; mouth: string }
> = {
  guarded: { brows: 'M24.5 25h5M34.5 25h5', eyes: [27, 37], mouth: 'M28.5 37h7' },
  attentive: {
    brows: 'M24.5 24.2q2.5-1.6 5 0M34.5 24.2q2.5-1.6 5 0',
    eyes: [27, 37],
    mouth: 'M28.5 36.8q3.5 1 7 0',
  },
  open: {
    brows: 'M24.5 24q2.5-2 5 0M34.5 24q2.5-2 5 0',
    eyes: [27, 37],
    mouth: 'M27.5 36q4.5 4 9 0',
  },
  warmer: {
    brows: 'M24.5 24.5q2.5-1.6 5 0M34.5 24.5q2.5-1.6 5 0',
    eyes: [27, 37],
    mouth: 'M28 36.3q4 2.6 8 0',
  },
  cooler: { brows: 'M24.5 24l5 1.8M39.5 24l-5 1.8', eyes: [27, 37], mouth: 'M28.5 38q3.5-2 7 0' },
  restless: { brows: 'M24.5 25h5M34.5 24.2h5', eyes: [28.8, 38.8], mouth: 'M29.5 37.5l6-.8' },
};

/** The customer in few strokes; the words beside it say the mood, too. */
export function Portrait(props: { look: Scene['customer']['look']; mood: Bearing }) {
  const { brows, eyes, mouth } = faces[props.mood];
  return (
    <svg viewBox="0 0 64 64" class={styles.portrait} aria-hidden="true">
      <circle cx="32" cy="32" r="31.5" data-ground />
      <path
        d="M9.5 54C13 47.5 20 46 27.5 45l4.5 5 4.5-5c7.5 1 14.5 2.5 18 9A31.5 31.5 0 0 1 9.5 54z"
        data-coat
      />
      <path d="M27.5 40v5l4.5 5 4.5-5v-5M20 27c0 9 5 16 12 16s12-7 12-16" />
      <path d={hair[props.look ?? 'short']} data-hair />
      <path d={`${brows}${mouth}`} stroke-width="1.4" />
      {eyes.map((x) => (
        <circle cx={x} cy="29" r="1.3" data-eye />
      ))}
    </svg>
  );
}
