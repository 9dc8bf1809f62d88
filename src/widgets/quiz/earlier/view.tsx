import { useState } from 'preact/hooks';
import { useLate } from '../../kit/use-late.ts';
import type { EarlierProps } from './props.ts';
import styles from './view.module.css';

/** Two questions of earlier lessons, for who wants them; nothing of them is graded or kept. */
export function EarlierView(props: EarlierProps) {
  const { words } = props;
  const [wanted, setWanted] = useState(false);
  const late = useLate(async () => {
    const { default: View, asked } = await import('./late.tsx');
    return { View, ...(await asked(props)) };
  }, wanted);
  return (
    <section class={styles.earlier} aria-label={words.title} data-band>
      {late ? (
        <late.View data={late.data} seed={late.seed} words={words} />
      ) : (
        <p class={styles.offer}>
          <button
            type="button"
            class="button-line"
            aria-disabled={wanted}
            onClick={() => setWanted(true)}
          >
            {words.title}
          </button>
          <span class="small muted">{words.text}</span>
        </p>
      )}
    </section>
  );
}
