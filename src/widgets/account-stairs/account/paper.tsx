import { fill } from '../../../i18n/text.ts';
import { progressOf } from '../model/account.ts';
import { headline } from './finding.tsx';
import { actionsFor } from '../model/actions.ts';
import type { AccountStairs } from '../model/standing.ts';
import type { BenchWords } from '../props.ts';
import type { KeptAccount } from '../use-accounts.ts';
import styles from '../view.module.css';

/** Every account in a few lines, for printing. */
export function Paper(props: {
  accounts: readonly KeptAccount[];
  data: AccountStairs;
  words: BenchWords;
}) {
  const { accounts, data, words } = props;
  return (
    <div class={styles.paper}>
      {accounts.map(({ id, name, account }) => {
        const { now, since } = progressOf(data, account!);
        if (!now) return null;
        const { finding } = now;
        const missing = finding.next && data.signs.find((sign) => sign.id === finding.next?.sign);
        return (
          <section key={id}>
            <h4>{name.trim() || words.unnamed}</h4>
            <p>
              <b>{headline(finding, words)}</b> {fill(words.since, { date: since ?? now.on })}
            </p>
            {missing && !finding.stop && (
              <p>
                {fill(finding.next!.looked ? words.missing : words.unknown, {
                  stage: words[finding.next!.stage],
                  sign: missing.text,
                })}
              </p>
            )}
            <ul>
              {actionsFor(data, finding, account!.publicBody).map((deed) => (
                <li key={deed.text}>
                  {deed.text}
                  <small>
                    {fill(words.pair, { term: words.cost, value: deed.cost })}{' '}
                    {fill(words.pair, { term: words.approval, value: deed.approval })}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
