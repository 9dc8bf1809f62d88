import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Below this a drawn map is too narrow for four columns of names. */
const leastForMap = 660;

/** Shows the map, given its width in pixels, where there is room for it, and a list where there is not. */
export function Room(props: {
  map: (width: number) => ComponentChildren;
  list: () => ComponentChildren;
}) {
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
  return (
    <div ref={place}>{width > 0 && (width < leastForMap ? props.list() : props.map(width))}</div>
  );
}
