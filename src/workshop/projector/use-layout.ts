import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layoutOf, type Layout } from './model/layout.ts';

/** In hundredths of the height of the screen; the least is what ten metres away can be read. */
const least = 3.34;
const largest = 7.4;
/** Beside a name, in widths of its type: the number of the group and the sign of the role. */
const beside = 2.9;
/** From here on it is no screen to be looked at from afar: all stand below one another. */
const narrow = 700;

/**
 * Lays out groups of names in the box that is given them; null where they may just stand below one another.
 *
 * @param groups the names of each
 */
export function useLayout(groups: readonly (readonly string[])[]) {
  const box = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const shown = JSON.stringify(groups);
  useLayoutEffect(() => {
    const element = box.current!;
    const pen = document.createElement('canvas').getContext('2d');
    const fit = (): void => {
      if (!pen || innerWidth <= narrow) return setLayout(null);
      pen.font = `100px ${getComputedStyle(element).fontFamily}`;
      const unit = Math.min(innerHeight, 0.5625 * innerWidth) / 100;
      const drawn = groups.map((names) => ({
        width: beside + Math.max(...names.map((name) => pen.measureText(name).width / 100)),
        lines: names.length,
      }));
      const room = { width: element.clientWidth, height: element.clientHeight };
      setLayout(layoutOf(drawn, room, { least: least * unit, largest: largest * unit }));
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [shown]);
  return { box, layout };
}
