import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { Beam } from '../call/balance.tsx';
import { changesOf, detailsOf, noteOn } from '../model/debrief/report.ts';
import { isKind } from '../model/state/own.ts';
import { labelOf } from '../model/state/scenario.ts';
import { wordsOf } from '../model/talk/said.ts';
import type { Told } from './props.ts';
import styles from './view.module.css';

/** The sentence that won or lost the call, and the way back to it. */
export function TurningPoint(told: Told) {
  const { coach, result, exchanges, rewind, call } = told;
  const { words } = coach;
  const at = result.turningPoint;
  if (at === null) return null;
  const { before, after, weight, cost } = result.turns[at]!;
  const sum = (n: number): string => writeNumber(n, 0);
  return (
    <section class={styles.turning}>
      <h4>
        {fill(words.turn, { n: at + 1 })} ·{' '}
        {fill(words.turning[result.turning!], {
          turns: result.tied.map((one) => one + 1).join(told.words.list),
        })}
      </h4>
      <div class={styles.point}>
        <p class={styles.quote}>{exchanges[at]!.you}</p>
        {(weight.after !== weight.before || cost.after !== cost.before) && (
          <p class={`${styles.moved} num`}>
            <span>
              <Beam call={call} state={before} />
              {fill(words.against, { weight: sum(weight.before), cost: sum(cost.before) })}
            </span>
            <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
              <path d="M1 8h24M19 2l7 6-7 6" />
            </svg>
            <span>
              <Beam call={call} state={after} />
              {fill(words.against, { weight: sum(weight.after), cost: sum(cost.after) })}
            </span>
          </p>
        )}
      </div>
      <Detail {...told} at={at} />
      {rewind && (
        <p class={styles.row}>
          <button
            type="button"
            class={result.won ? 'button-line' : 'button'}
            onClick={() => rewind(at)}
          >
            {words.rewind}
          </button>
          <span class="small muted">{fill(words.rewindHint, { n: at + 1 })}</span>
        </p>
      )}
    </section>
  );
}

/** Every sentence with what it did and why. */
export function TurnList(told: Told) {
  const { coach, result, exchanges, marks, rewind, words: call } = told;
  const { words } = coach;
  return (
    <section>
      <h4>{words.turns}</h4>
      <ol role="list" class={styles.turns}>
        {result.turns.flatMap((turn, at) => [
          ...(turn.asides ?? []).filter(isKind).map(({ text }, place) => (
            <li key={`${at}-${place}`} class={styles.kind}>
              <small>{call.kinds.rapport}</small> {text} <small>{words.own.kind}</small>
            </li>
          )),
          <li key={at}>
            <details data-loss={turn.rules.some(({ verdict }) => verdict === 'loss')}>
              <summary>
                <b class="num">{at + 1}</b>
                <span class={marks?.marks[at] ? styles.marked : undefined}>
                  <small data-kind={turn.line.kind}>{call.kinds[labelOf(turn.line)]}</small>
                  {exchanges[at]!.you}
                  {marks?.marks[at] && (
                    <em data-mark={marks.marks[at]}>{words.marks[marks.marks[at]]}</em>
                  )}
                </span>
              </summary>
              <Detail {...told} at={at} />
              {rewind && (
                <button type="button" class="button-line" onClick={() => rewind(at)}>
                  {words.rewind}
                  <span class="visually-hidden">{fill(words.turn, { n: at + 1 })}</span>
                </button>
              )}
            </details>
          </li>,
        ])}
      </ol>
    </section>
  );
}

/** One sentence: the answer, what it changed, the rules behind that, the coach, and what would have been better. */
function Detail({
  coach,
  result,
  exchanges,
  call,
  play,
  lessonHref,
  words: spoken,
  at,
}: Told & { at: number }) {
  const { words, rules, notes } = coach;
  const turn = result.turns[at]!;
  const { line, before, weight, cost, rules: fired, instead } = turn;
  const { gauges, scale } = changesOf(turn, words);
  const { section } = notes[line.id]!;
  const { line: heard } = exchanges[at]!;
  const note = noteOn(turn, coach);
  const { scene } = play;
  return (
    <div class={styles.detail}>
      {heard && <Heard line={heard} note={note} words={words.own} />}
      <blockquote>
        {exchanges[at]!.reply.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <p class="num">
        {gauges}
        {(weight.after !== weight.before || cost.after !== cost.before) && (
          <>
            <br />
            {scale}
          </>
        )}
      </p>
      {fired.length > 0 && (
        <ul role="list" class={styles.rules}>
          {fired.map(({ name, verdict }) => {
            const details = detailsOf(name, turn, words, scene);
            return (
              <li key={name} data-verdict={verdict}>
                <b>{rules[name]!.name}</b> {rules[name]!.text}{' '}
                <small>{fill(words.source, { source: rules[name]!.source.join(' ') })}</small>
                {details.length > 0 && (
                  <ul>
                    {details.map((one) => (
                      <li key={one}>{one}</li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {turn.vainBefore !== null && <p>{fill(words.vainBefore, { n: turn.vainBefore + 1 })}</p>}
      <p>
        {!heard && note} {lessonHref && <a href={`${lessonHref}#${section}`}>{words.seeLesson}</a>}
      </p>
      {instead.length > 0 && (
        <div class={styles.instead}>
          <b>{words.instead}</b>
          <ul>
            {instead.map((id) => (
              <li key={id}>
                {wordsOf(scene, scene.lines[call.indexOf(id)]!, call, before, spoken.saidJoin)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The line that other words were typed for. What the coach says of its words is not said of those: it is unfolded. */
function Heard({
  line,
  note,
  words,
}: {
  line: string;
  note: string | null;
  words: Told['coach']['words']['own'];
}) {
  const said = (
    <span>
      <small>{words.line}</small> {line}
    </span>
  );
  return note ? (
    <details class={styles.heard}>
      <summary>{said}</summary>
      <p>
        <small>{words.note}</small> {note}
      </p>
    </details>
  ) : (
    <p class={styles.heard}>{said}</p>
  );
}
