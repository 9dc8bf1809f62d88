import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkshopRoom } from '../words.ts';
import styles from './view.module.css';

interface EndProps {
  words: { desk: Pick<WorkshopRoom['desk'], 'erase' | 'eraseAsk' | 'eraseYes' | 'eraseNo'> };
  over: boolean;
  erase(): void;
}

/** Ends a session for good, after one question. */
export function End({ words: { desk }, over, erase }: EndProps) {
  const [asks, setAsks] = useState(false);
  const acted = useRef(false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (acted.current) root.current?.querySelector('button')?.focus();
    acted.current = false;
  }, [asks]);
  const ask = (now: boolean): void => {
    acted.current = true;
    setAsks(now);
  };
  return (
    <section ref={root} class={styles.end}>
      {asks ? (
        <>
          <p role="alert">{desk.eraseAsk}</p>
          <button type="button" class="button-line" onClick={() => ask(false)}>
            {desk.eraseNo}
          </button>
          <button type="button" class="button-line" onClick={erase}>
            {desk.eraseYes}
          </button>
        </>
      ) : (
        <button type="button" class={over ? 'button' : 'button-quiet'} onClick={() => ask(true)}>
          {desk.erase}
        </button>
      )}
    </section>
  );
}
