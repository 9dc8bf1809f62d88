import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings the statement back into sight that an earlier visit stopped at: a browser that comes back to where
 * the page was scrolled may show its options alone. Somebody who reads another part of the page stays there.
 *
 * @param shown whether the statements are
 */
export function useInSight(root: RefObject<HTMLElement>, shown: boolean): void {
  const looked = useRef(false);
  useEffect(() => {
    const around = root.current?.getBoundingClientRect();
    if (!shown || looked.current || !around) return;
    looked.current = true;
    const begunAbove = around.top < 0 && around.bottom > 0;
    if (begunAbove) root.current!.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
}
