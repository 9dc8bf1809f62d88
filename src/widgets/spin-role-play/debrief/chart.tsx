import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { crossedAt, findingOf } from '../model/debrief/findings.ts';
import { signed } from '../model/debrief/report.ts';
import { everything, labelOf, type Label } from '../model/state/scenario.ts';
import type { Told } from './props.ts';
import styles from './view.module.css';

const labels: readonly Label[] = [...everything, 'improper'];
const always: readonly Label[] = ['situation', 'problem', 'implication', 'need-payoff', 'pitch'];

/** What was said when, and how problem and price grew with it; the finding is the title. */
export function Chart({ coach, result, words: call }: Told) {
  const { words } = coach;
  const { turns, mix } = result;
  const rows = labels.filter((kind) => always.includes(kind) || mix[kind]);
  const title = fill(words.findings[findingOf(result)], { s: mix.situation ?? 0 });
  const crossed = crossedAt(result);
  const last = turns.at(-1);
  const most = Math.max(1, ...turns.flatMap(({ weight, cost }) => [weight.after, cost.after]));
  const level = (sum: number): number => 100 - (sum / most) * 96;
  /** The price in steps, from before the first sentence to after the last one. */
  const price = turns
    .flatMap(({ cost }, at) => [
      [at, cost.before],
      [at + 0.5, cost.before],
      [at + 0.5, cost.after],
      [at + 1, cost.after],
    ])
    .map(([x, y]) => `${x},${level(y!)}`)
    .join(' ');
  return (
    <section>
      <h4>{words.chart}</h4>
      <figure>
        <figcaption class={styles.finding}>
          {title}
          {crossed !== null && <small>{fill(words.crossed, { n: crossed + 1 })}</small>}
        </figcaption>
        <div class={styles.chart} aria-hidden="true" style={{ '--turns': turns.length }}>
          {rows.map((kind) => (
            <div key={kind} class={styles.track} data-kind={kind}>
              <b>{call.kinds[kind]}</b>
              <span>
                {turns.map((turn, at) => (
                  <i key={at} data-on={labelOf(turn.line) === kind} data-lands={turn.lands} />
                ))}
              </span>
            </div>
          ))}
          <div class={styles.track}>
            <b>
              <span data-weight>
                {words.weight} {writeNumber(last?.weight.after ?? 0, 0)}
              </span>
              <span data-cost>
                {words.price} {writeNumber(last?.cost.after ?? 0, 0)}
              </span>
            </b>
            <svg viewBox={`0 0 ${Math.max(1, turns.length)} 100`} preserveAspectRatio="none">
              {turns.map(({ weight: { before, after } }, at) => (
                <g key={at}>
                  <rect x={at + 0.04} y={level(before)} width="0.92" height={100 - level(before)} />
                  {after > before && (
                    <rect
                      x={at + 0.04}
                      y={level(after)}
                      width="0.92"
                      height={level(before) - level(after)}
                      data-new
                    />
                  )}
                </g>
              ))}
              <polyline points={price} data-cost />
            </svg>
          </div>
          <div class={`${styles.track} num`}>
            <b />
            <span>
              {turns.map((_, at) => (
                <em key={at}>{at + 1}</em>
              ))}
            </span>
          </div>
        </div>
      </figure>
      <details class={styles.data}>
        <summary>{words.showData}</summary>
        <div class={styles.scroll} tabIndex={0} role="region" aria-label={words.showData}>
          <table class="table num">
            <thead>
              <tr>
                <th scope="col">{fill(words.turn, { n: '' })}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{call.trust}</th>
                <th scope="col">{call.patience}</th>
                <th scope="col">{words.weight}</th>
                <th scope="col">{words.price}</th>
              </tr>
            </thead>
            <tbody>
              {turns.map(({ line: said, before, after, weight, cost }, at) => (
                <tr key={at}>
                  <th scope="row">{at + 1}</th>
                  <td>{call.kinds[labelOf(said)]}</td>
                  <td>{signed(after.trust - before.trust)}</td>
                  <td>{signed(after.patience - before.patience)}</td>
                  <td>{writeNumber(weight.after, 0)}</td>
                  <td>{writeNumber(cost.after, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
