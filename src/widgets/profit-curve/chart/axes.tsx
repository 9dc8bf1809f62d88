import type { Plot } from '../model/plot.ts';
import styles from './chart.module.css';

/** Lines and figures of the running total, and the water: what is above it is more than the year's. */
export function Axes({ plot, sea }: { plot: Plot; sea: number }) {
  const { marks, em, left, right, width, bottom, y } = plot;
  return (
    <>
      {marks.map(({ value, text }) => (
        <g key={value}>
          <path class={styles.grid} d={`M${left} ${y(value)}H${right}`} />
          <text
            class={value === sea ? styles.strong : styles.quiet}
            x={left - 8}
            y={y(value) + em * 0.35}
            text-anchor="end"
          >
            {text}
          </text>
        </g>
      ))}
      <rect
        class={styles.water}
        x={left}
        y={y(sea)}
        width={width - left}
        height={Math.max(0, bottom + 8 - y(sea))}
      />
      <path class={styles.surface} d={`M${left} ${y(sea)}H${width}`} />
      <path class={styles.zero} d={`M${left} ${y(0)}H${right}`} />
    </>
  );
}
