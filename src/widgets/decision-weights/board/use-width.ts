import { useEffect, useState } from 'preact/hooks';

/** The narrowest phone. */
const narrow = 284;

/** The width of an element in the browser, in pixels, and again whenever it changes. */
export function useWidth(ref: { current: Element | null }): number {
  const [width, setWidth] = useState(narrow);
  useEffect(() => {
    const element = ref.current!;
    const observer = new ResizeObserver(() => {
      const now = Math.round(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
