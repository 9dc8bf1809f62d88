import { fill } from '../../../i18n/text.ts';
import type { RoundContext } from './store.ts';
import styles from './round.module.css';

/** Where in the round the learner is, and how the questions so far went. */
export function Trail({ context, place }: { context: RoundContext; place: string }) {
  const { asked, at, verdicts } = context;
  const state = (place: number): string =>
    verdicts[place] === undefined
      ? place === at
        ? 'now'
        : 'later'
      : verdicts[place]
        ? 'right'
        : 'wrong';
  return (
    <div class={styles.trail}>
      <p class="small muted num">{fill(place, { n: at + 1, all: asked.length })}</p>
      <span class={styles.steps} aria-hidden="true">
        {asked.map((id, place) => (
          <svg key={id} viewBox="0 0 16 16" width="16" height="16" data-state={state(place)}>
            <circle cx="8" cy="8" r="7" />
            {verdicts[place] !== undefined && (
              <path
                d={
                  verdicts[place]
                    ? 'M4.5 8.5 7 11 11.5 5.5'
                    : 'M5.5 5.5 10.5 10.5M10.5 5.5 5.5 10.5'
                }
              />
            )}
          </svg>
        ))}
      </span>
    </div>
  );
}
