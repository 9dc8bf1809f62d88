import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the learner goes on after a move that replaces what had it.
 *
 * @returns a ref for the activity's root, and `focusOn(…selectors)`: focuses, after the next render, what the first
 *   selector finds, or else the next one
 */
export function useFocusAfterMove<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const wanted = useRef<readonly string[]>([]);
  // Not after the paint: a quick second move would meet the effect of the first one still waiting.
  useLayoutEffect(() => {
    for (const selector of wanted.current) {
      const place = root.current?.querySelector<HTMLElement>(selector);
      if (!place) continue;
      place.focus();
      break;
    }
    wanted.current = [];
  });
  return { root, focusOn: (...selectors: string[]) => void (wanted.current = selectors) };
}
