import type { TrailState } from './store.ts';
import styles from './round.module.css';

/** Where in the round the learner is, in words, and how it went so far. */
export function Trail({ place, states }: { place: string; states: readonly TrailState[] }) {
  return (
    <div class={styles.trail}>
      <p class="small muted num">{place}</p>
      <span class={styles.steps} aria-hidden="true">
        {states.map((state, index) => (
          <svg key={index} viewBox="0 0 16 16" width="16" height="16" data-state={state}>
            <circle cx="8" cy="8" r="7" />
            {state === 'right' && <path d="M4.5 8.5 7 11 11.5 5.5" />}
            {state === 'wrong' && <path d="M5.5 5.5 10.5 10.5M10.5 5.5 5.5 10.5" />}
          </svg>
        ))}
      </span>
    </div>
  );
}
