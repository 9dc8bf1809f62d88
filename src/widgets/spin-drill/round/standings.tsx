import { fill } from '../../../i18n/text.ts';
import { kinds, standings, type Answer, type SpinDrill } from '../model.ts';
import { letters } from '../props.ts';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

/** How sure the learner is of each kind: what was earned, and what is still to earn. */
export function Standings(props: { data: SpinDrill; answers: readonly Answer[]; words: Words }) {
  const { data, answers, words } = props;
  const all = standings(data.sentences, answers);
  return (
    <ul role="list" class={styles.standings} aria-label={words.standing}>
      {kinds.map((kind) => {
        const { run, needed } = all[kind];
        const left = needed - run;
        return (
          <li key={kind} data-kind={kind}>
            <b aria-hidden="true">{letters[kind] || words[kind]}</b>
            <svg
              viewBox={`0 0 ${needed * 12} 10`}
              width={needed * 12}
              height="10"
              aria-hidden="true"
            >
              {Array.from({ length: needed }, (_, n) => (
                <rect key={n} x={n * 12 + 1} y="1" width="8" height="8" data-full={n < run} />
              ))}
            </svg>
            <span class="visually-hidden">
              {fill(left > 0 ? words.left : words.sureOf, { kind: words[kind], n: left })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
