import { useMemo } from 'preact/hooks';
import { becauseOf } from '../../../coach/model/because.ts';
import { fill } from '../../../i18n/text.ts';
import round from '../../kit/round/round.module.css';
import { emptyIn, isSure, letters, marksOf, wordsIn, type Answer } from '../model.ts';
import type { AskedProps } from '../props.ts';
import styles from '../view.module.css';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the learner's sentence was read as, how surely, and from which of its words. */
export function Read(props: AskedProps & { answer: Answer; again(): void }) {
  const { data, ear, split, shown, answer, place, words, move, again } = props;
  const { heard, text, disagreed } = answer;
  const { kind, p, second, q } = heard;
  const wanted = letters[shown.kind];
  const marks = useMemo(() => marksOf(becauseOf(ear, text, kind), split), [ear, text, kind]);
  const found = wordsIn(marks);
  const known = data.kinds.find((one) => letters[one.kind] === kind);
  const empty = useMemo(() => emptyIn(ear, answer, shown.said), [ear, answer, shown]);
  const reading = empty
    ? words[empty]
    : isSure(heard)
      ? fill(words.readAs, { kind: words.kinds[kind], p: percent(p) })
      : fill(words.unsure, {
          kind: words.kinds[kind],
          p: percent(p),
          other: words.kinds[second],
          q: percent(q),
        });
  const last = place === data.prompts.length;
  return (
    <>
      <div class={styles.read} tabIndex={-1} data-now>
        <p class={styles.own} {...(!empty && { 'data-kind': kind })}>
          <small>{words.yours}</small>
          {marks.map((mark, at) =>
            mark.marked && !empty ? (
              <mark key={at}>{mark.text}</mark>
            ) : (
              <span key={at}>{mark.text}</span>
            ),
          )}
        </p>
        <p class={styles.reading} {...(!empty && { 'data-kind': kind })}>
          <b>{reading}</b>
        </p>
        {!empty && (
          <p class={styles.why}>
            {found.length > 0
              ? fill(words.because, { words: found.join(words.separator) })
              : words.whole}
            {known && isSure(heard) && kind !== wanted && (
              <> {fill(words.does, { does: known.does })}</>
            )}
          </p>
        )}
        <p class={styles.doubt}>
          <button
            type="button"
            class="button-quiet"
            data-anytime
            aria-pressed={disagreed}
            onClick={() => move({ type: 'disagreed', on: !disagreed })}
          >
            {kind === wanted ? words.isNot : fill(words.disagree, { kind: words.kinds[wanted] })}
          </button>
          {disagreed && <span role="status">{words.doubted}</span>}
        </p>
      </div>
      <details class={styles.example}>
        <summary>{words.example}</summary>
        <p>
          <q>{shown.say}</q>
        </p>
      </details>
      <p class={`${styles.row} ${round.thumb}`}>
        <button type="button" class="button" onClick={() => move({ type: 'passed', id: shown.id })}>
          {last ? words.finish : words.next}
        </button>
        <button type="button" class="button-quiet" onClick={again}>
          {words.another}
        </button>
      </p>
    </>
  );
}
