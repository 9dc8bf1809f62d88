import { writeDay } from '../../../i18n/date.ts';
import { fill } from '../../../i18n/text.ts';
import { useAnswers } from '../../kit/hands/use-answers.ts';
import { daysBetween, oldAfter, progressOf, type Account } from '../model/account.ts';
import { headline } from './finding.tsx';
import type { AccountStairs } from '../model/standing.ts';
import type { BenchWords } from '../props.ts';
import styles from '../view.module.css';

interface HistoryProps {
  account: Account;
  data: AccountStairs;
  today: string;
  on: string;
  words: BenchWords;
  show(on: string): void;
  remove(on: string): void;
}

/** Every look at the account with what it came to: how it moved over the months. */
export function History(props: HistoryProps) {
  const { account, data, today, words } = props;
  const { history, now } = progressOf(data, account);
  const { guard } = useAnswers(history.map(({ on }) => on).join());
  if (!now) return null;
  const days = daysBetween(now.on, today);
  return (
    <section class={styles.history} {...guard}>
      <h5 tabIndex={-1} data-history>
        {words.history}
      </h5>
      {days > oldAfter && <p>{fill(words.old, { n: days })}</p>}
      <table class="table num">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">
              <span class="visually-hidden">{words.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ on, finding }) => (
            <tr key={on} aria-current={on === props.on ? 'date' : undefined}>
              <th scope="row">{writeDay(document.documentElement.lang, on)}</th>
              <td>
                <Steps step={finding.step} /> {headline(finding, words)}
              </td>
              <td class={styles.tools}>
                <button type="button" class="button-quiet" onClick={() => props.show(on)}>
                  {words.open}
                  <span class="visually-hidden"> {on}</span>
                </button>
                <button type="button" class="button-quiet" onClick={() => props.remove(on)}>
                  {words.removeLook}
                  <span class="visually-hidden"> {on}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Four small steps, those that are reached filled. */
const Steps = ({ step }: { step: number }) => (
  <svg class={styles.pips} viewBox="0 0 40 20" width="40" height="20" aria-hidden="true">
    {[1, 2, 3, 4].map((n) => (
      <rect
        key={n}
        x={(n - 1) * 10 + 1}
        y={20 - n * 4.5}
        width="8"
        height={n * 4.5}
        data-reached={n <= step}
      />
    ))}
  </svg>
);
