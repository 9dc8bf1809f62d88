import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import styles from './view.module.css';

/**
 * One sheet of paper: while it is there, it alone is printed, and the printing begins by itself.
 * @param begun the browser has begun to print already
 * @param done when the printing is over, so that the sheet can be put away
 */
export function Printed(props: { children: ComponentChildren; begun?: boolean; done: () => void }) {
  // Where the browser has begun already, it may end before the next frame.
  useLayoutEffect(() => {
    addEventListener('afterprint', props.done, { once: true });
    return () => removeEventListener('afterprint', props.done);
  }, []);
  useEffect(() => {
    if (!props.begun) print();
  }, []);
  return (
    <section class={styles.printed} data-printed>
      {props.children}
    </section>
  );
}
