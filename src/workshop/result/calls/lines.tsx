import { fill } from '../../../i18n/text.ts';
import type { Heat } from '../model/calls.ts';
import { shadeOf } from '../model/turns.ts';
import type { ResultRoom } from '../words.ts';
import styles from './view.module.css';

/** Of a scenario; the rest is folded. */
const shownLines = 10;

/** How often each line of one scenario was said. */
export function Lines({ heat, words }: { heat: Heat; words: ResultRoom['heat'] }) {
  const { calls, lines } = heat;
  const byTimes = [...lines].sort((a, b) => b.said - a.said);
  const most = byTimes.slice(0, shownLines).filter((line) => line.said > 0);
  const rest = byTimes.slice(most.length);
  return (
    <>
      <table class={`table ${styles.lines}`}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.said}</th>
          </tr>
        </thead>
        <tbody>
          {most.map(({ id, text, said: n }) => (
            <tr key={id}>
              <td>{text}</td>
              <td class="num" data-shade={shadeOf(n, calls)}>
                {n} / {calls}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && (
        <details>
          <summary>{fill(words.data, { n: rest.length })}</summary>
          <ul class="small">
            {rest.map(({ id, text, said: n }) => (
              <li key={id}>
                {text} <span class="num muted">{fill(words.times, { n, all: calls })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
