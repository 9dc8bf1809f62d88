import { useRef, useState } from 'preact/hooks';
import { cellAt, type Layout } from '../model/layout.ts';
import { functions, levels } from '../model/map.ts';
import type { DrawnProps } from '../props.ts';

interface Drag {
  id: string;
  /** how far the figure is from where it stood, in pixels */
  by: [number, number];
  /** the cell under the pointer, counted from the top and from the left; null beside the map */
  over: [number, number] | null;
}

/** Nearer than this to where it went down, a pointer presses. */
const slack = 6;

const whoAt = (event: Event): string | undefined =>
  (event.target as Element).closest<SVGElement>('[data-person]')?.dataset['person'];

/**
 * Somebody is taken by a mouse or a thumb and put down in another cell; Escape, or a place beside the map,
 * leaves them where they stood. `move` says by how many cells, as the arrow keys do.
 */
export function useDrag(
  { spots, ...layout }: Layout,
  { move, selected }: Pick<DrawnProps, 'move' | 'selected'>,
) {
  const held = useRef<{ id: string; from: [number, number] } | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const letGo = (): void => {
    held.current = null;
    setDrag(null);
  };
  const on = move && {
    // A thumb scrolls the page over the map, and drags only who is chosen: `touch-action` is not heeded on
    // a part of a drawing.
    onTouchMove: (event: TouchEvent) => {
      if (held.current) event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      const id = whoAt(event);
      if (!id || event.button !== 0) return;
      if (event.pointerType !== 'touch' || id === selected)
        held.current = { id, from: [event.clientX, event.clientY] };
    },
    onPointerMove: (event: PointerEvent) => {
      if (!held.current) return;
      const { id, from } = held.current;
      const by: [number, number] = [event.clientX - from[0], event.clientY - from[1]];
      if (!drag && Math.hypot(...by) < slack) return;
      const map = event.currentTarget as Element;
      if (!drag) map.setPointerCapture(event.pointerId);
      const box = map.getBoundingClientRect();
      setDrag({ id, by, over: cellAt(layout, event.clientX - box.left, event.clientY - box.top) });
    },
    onPointerUp: () => {
      const spot = spots.find(({ person }) => person.id === drag?.id);
      if (drag?.over && spot) {
        const { level, function: part } = spot.person;
        move(drag.id, drag.over[0] - levels.indexOf(level), drag.over[1] - functions.indexOf(part));
      }
      letGo();
    },
    onPointerCancel: letGo,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && drag) letGo();
    },
  };
  return { drag, on };
}
