import { useRef } from 'preact/hooks';
import { figure, percent, type Band } from '../model/curve.ts';
import type { Words } from '../model/sentences.ts';
import { useSize } from './use-size.ts';
import styles from '../view.module.css';

const height = 300;
const rowTop = 34;
const rowHeight = 65;

/** For each band its share of the accounts beside its profit: two charts, each with its own scale. */
export function BandsChart(props: {
  label: string;
  bands: readonly Band[];
  titles: readonly string[];
  words: Words;
  shown: number | null;
}) {
  const { bands, titles, words, shown } = props;
  const root = useRef<SVGSVGElement>(null);
  const { width, em } = useSize(root);
  const gap = 24;
  const panel = (width - gap) / 2;
  const start = panel + gap;
  const profits = bands.map(({ profit }) => profit);
  const low = Math.min(0, ...profits);
  const span = Math.max(0, ...profits) - low || 1;
  const x = (profit: number): number => start + ((profit - low) / span) * panel;

  return (
    <svg
      ref={root}
      class={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      <text class={styles.quiet} x={0} y={em + 2}>
        {words.bandShare}
      </text>
      <text class={styles.quiet} x={start} y={em + 2}>
        {words.bandProfit}
      </text>
      {bands.map((band, index) => {
        const y = rowTop + index * rowHeight;
        const tone = index === shown ? styles.strong : styles.label;
        return (
          <g key={titles[index]}>
            <text class={tone} x={0} y={y + em}>
              {`${titles[index]} `}
              <tspan class={styles.quiet}>{percent(band.share)}</tspan>
            </text>
            <text class={tone} x={start} y={y + em}>
              {figure(band.profit)}
            </text>
            <path class={styles.grid} d={`M0 ${y + em + 15}H${panel}`} />
            <rect
              class={styles.share}
              x={0}
              y={y + em + 8}
              width={panel * band.share}
              height={14}
            />
            <path class={styles.zero} d={`M0 ${y + em + 4}v22M${x(0)} ${y + em + 4}v22`} />
            <rect
              class={band.profit < 0 ? styles.loss : styles.gain}
              x={Math.min(x(0), x(band.profit))}
              y={y + em + 8}
              width={Math.abs(x(band.profit) - x(0))}
              height={14}
            />
          </g>
        );
      })}
    </svg>
  );
}
