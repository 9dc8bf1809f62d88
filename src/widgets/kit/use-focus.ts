import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the learner goes on after a move that replaces what had it.
 *
 * @returns a ref for the activity's root, and `focusOn(…selectors)`: focuses, after the next render, what
 *   the first selector finds, or else the next one. Where none is there yet, as what it finds is still
 *   being loaded, it comes to it then, unless the learner has gone elsewhere.
 */
export function useFocusAfterMove<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const wanted = useRef<readonly string[]>([]);
  const waits = useRef(false);
  // Not after the paint: a quick second move would meet the effect of the first one still waiting.
  useLayoutEffect(() => {
    if (wanted.current.length === 0) return;
    const elsewhere = waits.current && document.activeElement !== document.body;
    const place = wanted.current
      .map((selector) => root.current?.querySelector<HTMLElement>(selector))
      .find(Boolean);
    waits.current = !place && !elsewhere;
    if (!elsewhere) place?.focus();
    if (!waits.current) wanted.current = [];
  });
  const focusOn = (...selectors: string[]): void => {
    wanted.current = selectors;
    waits.current = false;
  };
  return { root, focusOn };
}
