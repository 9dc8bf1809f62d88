import type { ShownProps } from './props.ts';
import { fill } from '../../../i18n/text.ts';
import { axisNames, edge, spotOf, stepped, type Spot } from '../model/plane.ts';
import { Plane } from '../plane.tsx';
import { endOf } from '../model/sentences.ts';
import { Asked } from './asked.tsx';
import { questionsOf, rightCount, tally, type Answers, type Scene } from './model/case.ts';
import styles from './view.module.css';

const middle: Spot = { assertiveness: 0, responsiveness: 0 };

/** Where the answers lead from a spot, so many steps on each axis; `last` ends the way. */
const moved = (from: Spot, given: Answers, steps: number, last = edge): Spot =>
  axisNames.reduce(
    (spot, axis) =>
      stepped(spot, axis, { more: steps, less: -steps }[given[axis] ?? ''] ?? 0, last),
    from,
  );

/** One case: what happened, what is asked, and after the check why, and what to say or to look for. */
export function Shown(props: ShownProps) {
  const { id, one, given, checked, words, corners } = props;
  const pair = 'customer' in one;
  const questions = questionsOf(one);
  const marks = pair
    ? {
        me: spotOf(one.me),
        customer: checked ? spotOf(one.customer) : null,
        // From one corner to the next; out of a corner as far as an arrow shows beside the marks.
        to: moved(spotOf(one.me), given, 6, edge + 1),
        right: checked
          ? Object.fromEntries(
              questions.map(({ id: axis, right }) => [axis, given[axis] === right]),
            )
          : undefined,
      }
    : { customer: Object.keys(given).length > 0 ? moved(middle, given, 3) : null };
  return (
    <>
      <p class={styles.story} tabIndex={-1} data-now={!checked || undefined}>
        {one.story}
      </p>
      {checked && (
        <p class={`${styles.judged} num`} tabIndex={-1} data-now>
          {fill(words.judged, { right: rightCount(one, given), all: questions.length })}
        </p>
      )}
      {!pair && <Clues one={one} checked={checked} words={words} />}
      <div class={styles.both}>
        <div class={styles.questions}>
          {questions.map((question) => (
            <Asked
              {...props}
              key={question.id}
              kind={pair ? 'pair' : 'scene'}
              question={question}
            />
          ))}
        </div>
        <Plane id={id} {...{ words, corners, ...marks }} />
      </div>
      {checked && (
        <p class={styles.after}>
          <b>{pair ? words.say : words.look}</b>
          {pair ? one.say : one.next}
        </p>
      )}
    </>
  );
}

/** What was seen; after the check what each of it speaks for, and how they add up. */
function Clues({ one, checked, words }: Pick<ShownProps, 'checked' | 'words'> & { one: Scene }) {
  return (
    <div class={styles.clues}>
      <h4>{words.clues}</h4>
      <ol>
        {one.clues.map((clue) => (
          <li key={clue.id}>
            {clue.text}
            {checked && (
              <p>
                <b>{words[clue.speaks]}</b> {clue.why}
              </p>
            )}
          </li>
        ))}
      </ol>
      {checked && (
        <p class="num">
          {axisNames.map((axis) =>
            fill(words.tally, {
              axis: words[axis],
              ...tally(one.clues, axis),
              moreEnd: endOf(axis, 'more', words),
              lessEnd: endOf(axis, 'less', words),
            }),
          )}
          {words.lead}
        </p>
      )}
    </div>
  );
}
