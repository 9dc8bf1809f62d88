import styles from './walker.module.css';

/**
 * Somebody on the way through a purchase: the buyer in a hard hat, with the paper of requirements, or the
 * seller with a case. `walks` swings the legs once; draw it anew, with another key, for the next walk.
 */
export function Walker({ side, walks }: { side: 'buyer' | 'seller'; walks?: boolean }) {
  return (
    <svg
      class={side === 'buyer' ? styles.buyer : styles.seller}
      viewBox="0 0 28 40"
      width="28"
      height="40"
      aria-hidden="true"
      data-walks={walks}
    >
      <g class={styles.legs}>
        <path d="M14 25 9 38h-2.5M14 25 19 38h2.5" />
      </g>
      {side === 'buyer' ? (
        <>
          <path d="M14 13V25M14 16 8 21M14 16 19 20" />
          <path class={styles.solid} d="M8.5 7.5a5.5 5.5 0 0 1 11 0h1.5v1.6H7V7.5z" />
          <path d="M10.5 9.5a3.6 3.6 0 0 0 7 0" />
          <path class={styles.paper} d="M18 16.5h7v8h-7z" />
          <path class={styles.thin} d="M19.8 19.2h3.4M19.8 21.7h3.4" />
        </>
      ) : (
        <>
          <path d="M14 13V25M14 16 20 19M14 16 9 21.5" />
          <circle cx="14" cy="8" r="4.3" />
          <path class={styles.solid} d="M3.5 22h9v7h-9z" />
          <path d="M6 22v-1.8h4V22" />
        </>
      )}
    </svg>
  );
}
