import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import styles from './drawn.module.css';

/** Below this a drawn map is too narrow for four columns of names. */
const leastForMap = 660;

/** Shows the map, given its width in pixels, where there is room for it, and a list where there is not. */
export function Room(props: {
  map: (width: number) => ComponentChildren;
  list: () => ComponentChildren;
  /** what stands below the map and goes with it */
  legend?: () => ComponentChildren;
  /** the map stays in sight while what follows it is done */
  stays?: boolean;
}) {
  const { map, list, legend, stays } = props;
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
  const drawn = width >= leastForMap;
  return (
    <>
      <div ref={place} class={drawn && stays ? styles.stays : undefined}>
        {width > 0 && (drawn ? map(width) : list())}
      </div>
      {drawn && legend?.()}
    </>
  );
}
