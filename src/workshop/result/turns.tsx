import { fill } from '../../i18n/text.ts';
import { callKinds, turnsIn, type CallKind, type Turns } from './model/turns.ts';
import type { Shown } from './props.ts';
import styles from './turns.module.css';

/** Shades from 1 to 5 by the share of calls; 0 where nobody did. */
const shadeOf = (count: number, of: number): number => (of ? Math.ceil((count / of) * 5) : 0);

/** Which kind of line was chosen when: kinds × turns for the room, and each call by itself. */
export function TurnsMap(props: { turns: Turns; words: Shown['words']; called: Shown['called'] }) {
  const { turns, words, called } = props;
  const { counts, said, width, calls, early } = turns;
  const { heat, kinds, marks } = words;
  // The sign is often how the name begins.
  const meant = (kind: CallKind): string =>
    kinds[kind].startsWith(marks[kind]) ? kinds[kind] : `${marks[kind]} ${kinds[kind]}`;
  const used = callKinds.filter((kind) => counts[kind].some((count) => count > 0));
  return (
    <>
      <p class={styles.finding}>
        {early > 0 ? fill(heat.early, { m: early, n: calls.length }) : heat.notEarly}
      </p>
      <p class="small muted">{heat.turnsText}</p>
      <div class={styles.wide} tabIndex={0} role="region" aria-label={heat.turns}>
        <table class={`num ${styles.grid}`}>
          <thead>
            <tr>
              <th scope="col">{heat.turn}</th>
              {said.map((_, at) => (
                <th key={at} scope="col">
                  {turnsIn(at, width)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {used.map((kind) => (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{kinds[kind]}</th>
                {counts[kind].map((count, at) => (
                  <td key={at} data-shade={shadeOf(count, said[at]!)}>
                    {count || ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class={`small ${styles.scale}`}>
        <span>{heat.few}</span>
        {[1, 2, 3, 4, 5].map((shade) => (
          <span key={shade} data-shade={shade} aria-hidden="true" />
        ))}
        <span>{heat.all}</span>
      </p>
      <details>
        <summary>{fill(heat.each, { n: calls.length })}</summary>
        <p class="small muted">{callKinds.map(meant).join(' · ')}</p>
        <ul role="list" class={styles.calls}>
          {calls.map(({ key, name, kinds: one }) => (
            <li key={key}>
              <b>{called(name)}</b>
              <span>
                {one.map((kind, at) => (
                  <Mark key={at} kind={kind} {...{ words }} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Mark({ kind, words }: { kind: CallKind | null; words: Shown['words'] }) {
  return (
    <span class={styles.mark} data-kind={kind}>
      <span aria-hidden="true">{kind ? words.marks[kind] : '?'}</span>
      <span class="visually-hidden">{kind ? words.kinds[kind] : '?'} </span>
    </span>
  );
}
