import { fill } from '../../i18n/text.ts';
import type { PadRoom } from '../pad/words.ts';
import { said } from './model/said.ts';
import type { Shown } from './props.ts';
import styles from './view.module.css';

/** What the observers wrote down: the sentences to talk about, and how often each mark was met. */
export function Said({ items, words, called, checks }: Shown & { checks: PadRoom['check'] }) {
  const { said: say, rounds } = words;
  const { quotes, marks } = said(items);
  if (quotes.length === 0 && marks.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      {quotes.length > 0 && (
        <ul class={styles.quotes}>
          {quotes.map(({ seller, round, text }, n) => (
            <li key={n}>
              <q>{text}</q>{' '}
              <span class="small muted">
                {called(seller)}
                {words.result.separator}
                {fill(rounds.round, { n: round })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && (
        <table class="table num">
          <thead>
            <tr>
              <th scope="col">{say.mark}</th>
              <th scope="col">{say.met}</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ check, yes, of }) => (
              <tr key={check}>
                <th scope="row">{checks[check]}</th>
                <td class={styles.met}>{fill(say.of, { yes, of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
