import { fill } from '../../../i18n/text.ts';
import { debrief } from '../model/debrief/debrief.ts';
import { sharedStart } from '../model/debrief/findings.ts';
import { labelOf } from '../model/state/scenario.ts';
import { exchangesOf } from '../model/talk/said.ts';
import type { Told } from './props.ts';
import styles from './view.module.css';

/** The call as it first went beside the call as it went when something else was said. */
export function Compare(told: Told & { earlier: NonNullable<Told['earlier']> }) {
  const { coach, call, play, recording, result, exchanges, earlier, words: spoken } = told;
  const { words } = coach;
  const same = sharedStart(earlier, recording.turns);
  const runs = [
    {
      name: words.first,
      result: debrief(call, earlier),
      exchanges: exchangesOf(play, call, earlier, spoken.saidJoin),
    },
    { name: words.second, result, exchanges },
  ];
  const length = Math.max(earlier.length, recording.turns.length);
  return (
    <section>
      <h4>{words.compare}</h4>
      {same < length && <p>{fill(words.compareText, { n: same + 1 })}</p>}
      <div class={styles.scroll} tabIndex={0} role="group">
        <table class={`table ${styles.compare}`} aria-label={words.compare}>
          <thead>
            <tr>
              <td />
              {runs.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.outcomeTitle}</th>
              {runs.map((run) => (
                <td key={run.name}>{words.outcomes[run.result.outcome ?? 'no-sale']}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.processTitle}</th>
              {runs.map((run) => (
                <td key={run.name} class="num">
                  {words.process[run.result.process]} ·{' '}
                  {fill(words.points, { n: run.result.score })}
                </td>
              ))}
            </tr>
            {same > 0 && (
              <tr>
                <td colSpan={3} class="muted">
                  {fill(words.compareSame, { n: same })}
                </td>
              </tr>
            )}
            {Array.from({ length: length - same }, (_, place) => same + place).map((at) => (
              <tr key={at}>
                <th scope="row" class="num">
                  {at + 1}
                </th>
                {runs.map((run) => {
                  const turn = run.result.turns[at];
                  return (
                    <td key={run.name}>
                      {turn ? (
                        <>
                          <small data-kind={turn.line.kind}>
                            {spoken.kinds[labelOf(turn.line)]}
                          </small>
                          {run.exchanges[at]!.you}
                          {run.exchanges[at]!.reply.map((sentence) => (
                            <span key={sentence} class={styles.answer}>
                              {sentence}
                            </span>
                          ))}
                        </>
                      ) : (
                        <span class="muted">{words.nothing}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
