import { fill } from '../../../i18n/text.ts';
import { darkestIn, shadeOf, turnsIn, type Split, type Turns } from '../model/turns.ts';
import type { ResultRoom } from '../words.ts';
import styles from './turns.module.css';

interface MapProps<Kind extends string> {
  turns: Turns<Kind>;
  /** all that there are, in their order */
  kinds: readonly Kind[];
  /** what each is called, and its sign where there is room for one */
  name: Readonly<Record<Kind, string>>;
  mark: Readonly<Record<Kind, string>>;
  heat: ResultRoom['heat'];
  called(name: string): string;
}

/** Which kind of sentence was chosen when: where the calls went apart, kinds × turns, and each call by itself. */
export function TurnsMap<Kind extends string>(props: MapProps<Kind>) {
  const { turns, kinds, name, mark, heat, called } = props;
  const { rows, said, width, calls, splits } = turns;
  const darkest = darkestIn(turns);
  // The sign is often how the name begins.
  const meant = (kind: Kind): string =>
    name[kind].startsWith(mark[kind]) ? name[kind] : `${mark[kind]} ${name[kind]}`;
  return (
    <div data-turns>
      <div>
        <Splits {...{ splits, name, heat }} many={calls.length > 1} />
        <p class={`small muted ${styles.explained}`}>
          {width > 1 ? heat.turnsMany : heat.turnsText}
        </p>
      </div>
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
            {rows.map(({ kind, counts }) => (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{meant(kind)}</th>
                {counts.map((count, at) => (
                  <td key={at} data-shade={shadeOf(count, said[at]!, darkest)}>
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
        <span class="num">{fill(heat.most, { x: Math.round(darkest * 100) })}</span>
      </p>
      <details>
        <summary>{fill(heat.each, { n: calls.length })}</summary>
        <p class="small muted">{kinds.map(meant).join(' · ')}</p>
        <ul role="list" class={styles.calls}>
          {calls.map(({ key, name: who, kinds: one }) => (
            <li key={key}>
              <b>{called(who)}</b>
              <span>
                {one.map((kind, at) => (
                  <span key={at} class={styles.mark} data-kind={kind}>
                    <span aria-hidden="true">{kind ? mark[kind] : '?'}</span>
                    <span class="visually-hidden">{kind ? name[kind] : '?'} </span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Of a turn at which every kind was said; the counts below have the others. */
const shownWays = 4;

interface SplitsProps<Kind extends string> extends Pick<MapProps<Kind>, 'name' | 'heat'> {
  splits: readonly Split<Kind>[];
  /** whether there are calls to compare */
  many: boolean;
}

/** Where a debrief can ask why: turns at which some went one way and some another. */
function Splits<Kind extends string>({ splits, name, heat, many }: SplitsProps<Kind>) {
  if (!many) return null;
  if (splits.length === 0) return <p class={styles.finding}>{heat.together}</p>;
  return (
    <>
      <p class={styles.finding}>{heat.split}</p>
      <ul role="list" class={styles.splits}>
        {splits.map(({ turn, ways }) => (
          <li key={turn}>
            <b>{fill(heat.splitTurn, { n: turn })}</b>
            {ways.slice(0, shownWays).map(({ kind, calls }) => (
              <span key={kind} data-kind={kind}>
                {fill(heat.way, { name: name[kind], n: calls })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
