import { fill } from '../../i18n/text.ts';
import { sayings } from '../pad/model/pad.ts';
import { roundsOf, type Round } from './model/room.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

/** Half a percent goes up, also where the share is a fraction that no computer holds. */
const percent = (share: number): number => Math.round(Number((share * 100).toFixed(6)));

/** What the calls of each round were made of, one bar a round; the heading says how it changed. */
export function Rounds({ items, words, names }: Shown) {
  const { rounds: say } = words;
  const rounds = roundsOf(items.flatMap((item) => (item.kind === 'pad' ? [item.pad] : [])));
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <p class={styles.finding}>{changeOf(rounds, say)}</p>
      <p class="small muted">{say.text}</p>
      <ul role="list" class={styles.rounds}>
        {rounds.map((round) => (
          <li key={round.round}>
            <b>
              {fill(say.round, { n: round.round })}{' '}
              <span class="small muted">{fill(say.calls, { n: round.pads })}</span>
            </b>
            <Bar round={round} names={names} sentence={say.sentence} />
          </li>
        ))}
      </ul>
      <p class={styles.legend}>
        {sayings.map((kind) => (
          <span key={kind} data-kind={kind}>
            {names[kind]}
          </span>
        ))}
      </p>
      <div class={styles.wide} data-figures tabIndex={0} role="region" aria-label={say.title}>
        <table class="table num">
          <thead>
            <tr>
              <td />
              {sayings.map((kind) => (
                <th key={kind} scope="col">
                  {names[kind]}
                </th>
              ))}
              <th scope="col">{say.asking}</th>
              <th scope="col">{say.deep}</th>
              <th scope="col">{say.early}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ round, counts, asking, deep, early, pads }) => (
              <tr key={round}>
                <th scope="row">{fill(say.round, { n: round })}</th>
                {sayings.map((kind) => (
                  <td key={kind}>{counts[kind]}</td>
                ))}
                <td>{percent(asking)}%</td>
                <td>{percent(deep)}%</td>
                <td>
                  {early} / {pads}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** With fewer calls in a round, one seller more or less makes the difference. */
const comparable = 4;

function changeOf(rounds: readonly Round[], say: Shown['words']['rounds']): string {
  const [first, last] = [rounds[0]!, rounds.at(-1)!];
  const [x, y] = [percent(first.deep), percent(last.deep)];
  if (first === last) return fill(say.finding, { x });
  if (Math.min(first.pads, last.pads) < comparable)
    return fill(say.few, { a: first.round, b: last.round, x, y });
  const sentence = y > x ? say.more : y < x ? say.less : say.level;
  return fill(sentence, { a: first.round, b: last.round, x, y });
}

/** A drawing; the table below says the same. */
function Bar(props: { round: Round; names: Shown['names']; sentence: string }) {
  const { round, names, sentence } = props;
  let from = 0;
  return (
    <svg class={styles.bar} role="img" aria-label={fullOf(round, names, sentence)}>
      {sayings.map((kind) => {
        const share = round.all === 0 ? 0 : (round.counts[kind] / round.all) * 100;
        const x = from;
        from += share;
        return (
          <rect key={kind} data-kind={kind} x={`${x}%`} width={`${share}%`} height="100%">
            <title>{names[kind]}</title>
          </rect>
        );
      })}
    </svg>
  );
}

const fullOf = ({ counts, all }: Round, names: Shown['names'], sentence: string): string =>
  sayings
    .filter((kind) => counts[kind] > 0)
    .map((kind) =>
      fill(sentence, { name: names[kind], n: counts[kind], share: percent(counts[kind] / all) }),
    )
    .join(' · ');
