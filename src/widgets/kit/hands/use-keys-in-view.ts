import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whether any of an element is in the window. */
const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * Takes keys that are pressed within an element, and those that are pressed while nothing has the focus,
 * as after a reload, as long as the element is in view.
 */
export function useKeysInView(
  root: RefObject<HTMLElement>,
  pressed: (event: KeyboardEvent) => void,
): void {
  // A key may come between what is drawn and the effects that follow it.
  const latest = useRef(pressed);
  latest.current = pressed;
  useEffect(() => {
    const meant = (event: KeyboardEvent): void => {
      const around = root.current;
      const at = event.target as Element;
      const nowhere = at === document.body && !document.querySelector('dialog[open]');
      if (around?.contains(at) || (around && nowhere && isInView(around))) latest.current(event);
    };
    document.addEventListener('keydown', meant);
    return () => document.removeEventListener('keydown', meant);
  }, []);
}
