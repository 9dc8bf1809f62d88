import { fill } from '../../../i18n/text.ts';
import type { Told } from './props.ts';
import styles from './view.module.css';

/** Where the points come from: questions of yes or no, each with its turns, and the call before where it counts. */
export function Checks({ coach, result, words: call }: Told) {
  const { words } = coach;
  return (
    <section>
      <h4>{words.checks}</h4>
      <ul role="list" class={styles.checks}>
        {result.checks.map(({ name, points, passed, turns, told }) => (
          <li key={name} data-passed={passed}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={passed ? 'M2.5 8.5 6.5 12.5 13.5 4' : 'M4 4 12 12M12 4 4 12'} />
            </svg>
            <span>
              <b>{passed ? words.yes : words.no}</b> {coach.checks[name]}
              {(told || turns.length > 0) && (
                <small class="num">
                  {[
                    ...(told ? [words.toldBefore] : []),
                    ...(turns.length > 0
                      ? [fill(words.atTurns, { turns: turns.map((at) => at + 1).join(call.list) })]
                      : []),
                  ].join(call.list)}
                </small>
              )}
            </span>
            <span class="num">{fill(words.points, { n: passed ? points : 0 })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
