import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the learner goes on after a move that replaces what had it.
 *
 * @returns a ref for the activity's root, and `focusOn(selector)`: focuses the first match after the next paint
 */
export function useFocusAfterMove<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return { root, focusOn: (selector: string) => void (wanted.current = selector) };
}
