import { fill } from '../../../i18n/text.ts';
import { beamAngle, sumOf } from '../../kit/balance/model.ts';
import { isSure, money, sum, type Words } from '../model/sentences.ts';
import { breakEvens } from './model/break-even.ts';
import { drawnPan, gapOf, totalOf, type Deal, type KeptDeal } from './model/deal.ts';
import { oddsOf } from './model/odds.ts';
import { dealMoney, evenWords, hasBoth, ofHundred } from './model/sentences.ts';
import styles from './deal.module.css';

/** The deals side by side, each with its beam. */
export function Compare({ words, deals }: { words: Words; deals: readonly KeptDeal[] }) {
  const rows: [string, (deal: Deal) => string][] = [
    [words.years, ({ years }) => fill(words.yearsOf, { n: years })],
    [words.compareNeed, (deal) => dealMoney(words, deal, totalOf(deal, 'need'))],
    [words.compareCost, (deal) => dealMoney(words, deal, totalOf(deal, 'cost'))],
    [words.compareGap, (deal) => (hasBoth(deal) ? gapWords(words, deal) : '–')],
    [
      words.compareOdds,
      (deal) => (hasBoth(deal) ? fill(words.oddsOf, { n: ofHundred(oddsOf(deal).share) }) : '–'),
    ],
    [
      words.compareEven,
      (deal) => (hasBoth(deal) ? evenWords(words, breakEvens(deal).middle) : '–'),
    ],
  ];
  const mixed = new Set(deals.map(({ data }) => data.currency)).size > 1;
  return (
    <div class={styles.compare} role="region" aria-label={words.compare} tabIndex={0}>
      <table class="table num">
        <thead>
          <tr>
            <td />
            {deals.map(({ id, name, data }) => (
              <th key={id} scope="col">
                <Beam deal={data} />
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {deals.map(({ id, data }) => (
                <td key={id}>{cell(data)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {mixed && <p class={styles.read}>{words.compareNote}</p>}
    </div>
  );
}

function gapWords(words: Words, deal: Deal): string {
  const gap = gapOf(deal);
  const { currency } = deal;
  if (gap.low >= 0) return fill(words.heavierBy, { gap: money(words, currency, gap) });
  if (gap.high <= 0)
    return fill(words.lighterBy, {
      gap: money(words, currency, { low: -gap.high, high: -gap.low }),
    });
  return isSure(gap)
    ? ''
    : fill(words.between, {
        light: sum(words, currency, -gap.low),
        heavy: sum(words, currency, gap.high),
      });
}

/** The balance as small as a letter. */
function Beam({ deal }: { deal: Deal }) {
  const angle = beamAngle(sumOf(drawnPan(deal, 'need')), sumOf(drawnPan(deal, 'cost')));
  return (
    <svg class={styles.beam} viewBox="-24 -12 48 30" width="48" height="30" aria-hidden="true">
      <path d="M0 0V16M-8 17H8" />
      <path class={styles.bar} d="M-20 0H20" transform={`rotate(${-angle})`} />
    </svg>
  );
}
