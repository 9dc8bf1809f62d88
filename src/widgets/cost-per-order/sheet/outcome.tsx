import { writeNumber } from '../../../i18n/number.ts';
import { fill } from '../../../i18n/text.ts';
import { figures, rangeOf, resultOf, sizeOf, timesOf, type Costs, type Range } from '../model.ts';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

/** Whole from a hundred on, one decimal below. */
const shown = (value: number): string => writeNumber(value, value >= 100 ? 0 : 1);

/** Which sentence says how the two differ. */
function findingOf({ low, high }: Range) {
  if (timesOf(low) === '1' && timesOf(high) === '1') return 'same';
  if (sizeOf(low) === 'many') return 'dearest';
  if (sizeOf(high) === 'few') return 'cheapest';
  if (low > 1) return 'dearer';
  if (high < 1) return 'cheaper';
  return 'open';
}

/** Both kinds of order on one scale, by how much they differ, and which figure to find out first. */
export function Outcome({ costs, words }: { costs: Costs; words: Words }) {
  const { sheet } = words;
  const result = resultOf(costs);
  if (!result) {
    const missing = figures.filter((figure) => rangeOf(figure, costs.figures[figure]) === null);
    return (
      <p class={styles.missing}>
        {missing.length > 0 && fill(sheet.missing, { n: missing.length })}
      </p>
    );
  }
  const { fresh, existing, ratio, widest } = result;
  const told = (value: number): string => {
    const size = sizeOf(value);
    return size === 'told' ? timesOf(value) : sheet[size];
  };
  const said = ({ low, high }: Range, say = shown): string =>
    say(low) === say(high) ? say(low) : fill(sheet.range, { low: say(low), high: say(high) });
  const times = { low: told(ratio.low), high: told(ratio.high), ratio: said(ratio, told) };
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
      <h4>{fill(sheet[findingOf(ratio)], times)}</h4>
      {bar(fresh, sheet.fresh)}
      {bar(existing, sheet.existing)}
      <p class={styles.hint}>{sheet.howto}</p>
      <p>{widest ? fill(sheet.ask, { figure: words.figures[widest] }) : sheet.asked}</p>
    </section>
  );
}
