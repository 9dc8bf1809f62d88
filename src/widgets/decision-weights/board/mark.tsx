import styles from './board.module.css';

const r = 6;
/** Six shapes that differ at a glance, of about the same weight. */
const shapes = [
  `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  `M-5.4 -5.4H5.4V5.4H-5.4Z`,
  `M0 -7L6.8 5H-6.8Z`,
  `M0 -7.4L7.4 0L0 7.4L-7.4 0Z`,
  `M0 7L6.8 -5H-6.8Z`,
  `M-2.2 -6.6H2.2V-2.2H6.6V2.2H2.2V6.6H-2.2V2.2H-6.6V-2.2H-2.2Z`,
];

/** A supplier's mark on the chart: filled for the learner, hollow for the others. */
export const Mark = ({ supplier, x = 0, y = 0 }: { supplier: number; x?: number; y?: number }) => (
  <path
    class={supplier === 0 ? styles.us : styles.rival}
    transform={`translate(${x} ${y})`}
    d={shapes[supplier]!}
  />
);

/** The mark beside a name. */
export const Sign = ({ supplier }: { supplier: number }) => (
  <svg class={styles.sign} width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    <Mark supplier={supplier} />
  </svg>
);
