import { useEffect, useRef } from 'preact/hooks';

/** So long after the last key what stands in a field is kept. */
const pause = 300;

/**
 * Keeps what is being typed, so that nothing of it is lost with the page: a moment after the last key, and at
 * once when the page is hidden or the field is emptied.
 *
 * @returns is to be told what stands in the field, whenever it changes
 */
export function useTyped(keep: (text: string) => void): (text: string) => void {
  const keeping = useRef(keep);
  keeping.current = keep;
  const waiting = useRef<{ text: string; timer: number } | null>(null);
  const flush = (): void => {
    if (!waiting.current) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    keeping.current(text);
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
  return (text) => {
    clearTimeout(waiting.current?.timer);
    waiting.current = { text, timer: window.setTimeout(flush, pause) };
    if (text === '') flush();
  };
}
