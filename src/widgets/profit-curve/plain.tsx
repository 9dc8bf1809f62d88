import { fill } from '../../i18n/text.ts';
import { Accounts } from './accounts/table.tsx';
import { Whale } from './chart/whale.tsx';
import { bandsOf, curveOf, figure, percent, ranked, type ProfitCurve } from './model/curve.ts';
import { balance, finding, peakSentence, type Words } from './model/sentences.ts';
import styles from './view.module.css';

/** The example to read only: the whale, the bands with what to do, and the accounts. */
export default function Plain({ data, words }: { data: ProfitCurve; words: Words }) {
  const { unit, cuts, invented } = data;
  const accounts = ranked(data.accounts.map((account, id) => ({ id, ...account })));
  const curve = curveOf(accounts);
  const bands = bandsOf(curve, cuts);
  const titles = data.bands.map(({ title }) => title);
  const title = finding(words, curve, unit);
  return (
    <div class={styles.plain}>
      <figure class={styles.figure}>
        <figcaption>
          <h4 class={styles.finding}>{title}</h4>
          <p class={styles.sub}>{words.subShare}</p>
        </figcaption>
        <Whale label={title} guess={null} {...{ accounts, curve, cuts, titles, unit, words }} />
        <p class={styles.said}>{peakSentence(words, curve, unit)}</p>
      </figure>
      <Accounts {...{ words, unit }}>
        {bands.map((band, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={3} class={styles.group}>
                {index + 1} {titles[index]}
                <span class={styles.hint}>
                  {fill(words.bandSum, {
                    n: band.count,
                    profit: balance(words, band.profit, unit),
                  })}
                  {' · '}
                  {data.bands[index]!.strategies.join(words.clause)}
                </span>
              </th>
            </tr>
            {accounts.slice(band.from, band.to).map((account, place) => (
              <tr key={account.id}>
                <td>{account.name}</td>
                <td class={styles.right}>{figure(account.profit)}</td>
                <td class={styles.right}>
                  {percent(curve.sums[band.from + place + 1]! / curve.total)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </Accounts>
      <p class={styles.source}>{invented}</p>
    </div>
  );
}
