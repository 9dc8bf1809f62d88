import { writeNumber } from '../../i18n/number.ts';
import { fill } from '../../i18n/text.ts';
import { figures, rangeOf, resultOf, type Costs, type Range } from './model.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

/** Whole from a hundred on, one decimal below. */
const shown = (value: number): string => writeNumber(value, value >= 100 ? 0 : 1);

/** Both kinds of order on one scale, by how much they differ, and which figure to find out first. */
export function Outcome({ costs, words }: { costs: Costs; words: Words }) {
  const { sheet } = words;
  const result = resultOf(costs);
  if (!result) {
    const missing = figures.filter((figure) => rangeOf(costs.figures[figure]) === null);
    return (
      <p class={styles.missing}>
        {missing.length > 0 && fill(sheet.missing, { n: missing.length })}
      </p>
    );
  }
  const { fresh, existing, ratio, widest } = result;
  const said = ({ low, high }: Range): string =>
    shown(low) === shown(high)
      ? shown(low)
      : fill(sheet.range, { low: shown(low), high: shown(high) });
  const times = { low: shown(ratio.low), high: shown(ratio.high), ratio: said(ratio) };
  const finding =
    ratio.low > 1
      ? sheet.dearer
      : ratio.high < 1
        ? sheet.cheaper
        : ratio.low === ratio.high
          ? sheet.same
          : sheet.open;
  const end = Math.max(fresh.high, existing.high);
  const bar = (range: Range, title: string) => (
    <div class={styles.bar}>
      <span>{title}</span>
      <svg
        viewBox="0 0 100 14"
        width="100"
        height="14"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 7H100" />
        <rect
          x={(range.low / end) * 99}
          width={Math.max(1, ((range.high - range.low) / end) * 99)}
          height="14"
        />
      </svg>
      <b class="num">{fill(words.sums[costs.unit], { sum: said(range) })}</b>
    </div>
  );
  return (
    <section class={styles.outcome} aria-label={sheet.result}>
      <h4>{fill(finding, times)}</h4>
      {bar(fresh, sheet.fresh)}
      {bar(existing, sheet.existing)}
      <p class={styles.hint}>{sheet.howto}</p>
      <p>{widest ? fill(sheet.ask, { figure: words.figures[widest] }) : sheet.asked}</p>
    </section>
  );
}
