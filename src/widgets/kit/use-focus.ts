import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the learner goes on after a move that replaces what had it.
 *
 * @returns a ref for the activity's root, and `focusOn(selector)`: focuses the first match after the next render
 */
export function useFocusAfterMove<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const wanted = useRef<string | null>(null);
  // Not after the paint: a quick second move would meet the effect of the first one still waiting.
  useLayoutEffect(() => {
    if (wanted.current) root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return { root, focusOn: (selector: string) => void (wanted.current = selector) };
}
