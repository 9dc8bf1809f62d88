import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sizes of text, in hundredths of the height of the screen: the largest that is wanted, and the least. */
const largest = 6.6;
const least = 3.34;
const step = 0.2;
/** Below the least only where a room would else not see all there is to choose from. */
const last = 2.4;

/**
 * Gives what is shown the largest text with which all of it stands on the screen. Where the least is still
 * too large, `data-tight` leaves out what can be spared.
 *
 * @param shown names what is shown
 */
export function useFit<Root extends HTMLElement>(shown: string) {
  const root = useRef<Root>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      const element = root.current;
      if (!element) return;
      const tried = (size: number): boolean => {
        element.style.setProperty('--fit', String(size));
        return element.scrollHeight <= innerHeight;
      };
      const from = (size: number, to: number): boolean => {
        for (let one = size; one > to; one -= step) if (tried(one)) return true;
        return tried(to);
      };
      delete element.dataset.tight;
      if (from(largest, least)) return;
      element.dataset.tight = '';
      from(least, last);
    };
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [shown]);
  return root;
}
