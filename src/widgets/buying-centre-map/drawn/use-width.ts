import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Below this a drawn map is too narrow for four columns of names. */
export const roomForMap = 660;

/** The width of an element in pixels, followed as it changes; 0 until it was measured. */
export function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current!;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { place, width };
}
