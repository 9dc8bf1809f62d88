import { fill } from '../../i18n/text.ts';
import type { Account, Band, ProfitCurve } from './model/curve.ts';
import { figure } from './model/curve.ts';
import { balance, type Words } from './model/sentences.ts';
import styles from './view.module.css';

const listed = 12;

/** The four bands: each opens to what to do with its accounts, and to the accounts. */
export function Bands(props: {
  accounts: readonly Account[];
  bands: readonly Band[];
  data: ProfitCurve['bands'];
  unit: string;
  words: Words;
  /** index of the open band */
  shown: number | null;
  show: (band: number | null) => void;
}) {
  const { accounts, bands, data, unit, words, shown } = props;
  return (
    <div class={styles.bands}>
      <h4 class={styles.legend}>{words.bands}</h4>
      {bands.map((band, index) => {
        const { id, title, strategies } = data[index]!;
        const members = accounts.slice(band.from, Math.min(band.to, band.from + listed));
        return (
          <details
            key={id}
            open={shown === index}
            onToggle={({ currentTarget: { open } }) => {
              if (open !== (shown === index)) props.show(open ? index : null);
            }}
          >
            <summary>
              <b class={styles.bandName}>
                <span class="num">{index + 1}</span> {title}
              </b>
              <span class={styles.bandSum}>
                {band.count === 0
                  ? words.bandEmpty
                  : fill(words.bandSum, {
                      n: band.count,
                      profit: balance(words, band.profit, unit),
                    })}
              </span>
            </summary>
            <div class={styles.band}>
              <h5>{words.bandDo}</h5>
              <ul>
                {strategies.map((strategy) => (
                  <li key={strategy}>{strategy}</li>
                ))}
              </ul>
              <h5>{words.bandWho}</h5>
              <ul role="list" class={styles.members}>
                {members.map(({ id: account, name, profit }) => (
                  <li key={account}>
                    {name} <span class="num">{figure(profit)}</span>
                  </li>
                ))}
                {band.count > listed && <li>{fill(words.more, { n: band.count - listed })}</li>}
                {band.count === 0 && <li>{words.bandEmpty}</li>}
              </ul>
            </div>
          </details>
        );
      })}
    </div>
  );
}
