import { useRef } from 'preact/hooks';

interface Grip {
  weight: SVGGElement;
  id: string;
  from: string;
  pointer: number;
  x: number;
  y: number;
}

/**
 * Lets the weights of a drawn balance be carried to the other pan, by mouse or by thumb. The balance is not
 * touched where a finger that wants to scroll begins beside a weight.
 *
 * @param drop called when a weight was let go over the other half of the drawing
 * @returns handlers for an element around the drawing
 */
export function useDrag(drop: (id: string) => void) {
  const grip = useRef<Grip | null>(null);

  const letGo = (): Grip | null => {
    const held = grip.current;
    grip.current = null;
    held?.weight.removeAttribute('data-held');
    held?.weight.querySelector('g')?.removeAttribute('transform');
    return held;
  };
  return {
    // `touch-action` is not heeded on a part of a drawing: the page would scroll and take the weight away.
    onTouchStart: (event: TouchEvent) => {
      if ((event.target as Element).closest('[data-weight]')) event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      const weight = (event.target as Element).closest<SVGGElement>('[data-weight]');
      const id = weight?.dataset['weight'];
      const from = weight?.closest<SVGGElement>('[data-pan]')?.dataset['pan'];
      if (!weight || !id || !from || event.button !== 0) return;
      grip.current = {
        weight,
        id,
        from,
        pointer: event.pointerId,
        x: event.clientX,
        y: event.clientY,
      };
      weight.setAttribute('data-held', '');
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (held?.pointer !== event.pointerId) return;
      const svg = held.weight.ownerSVGElement!;
      const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
      const [x, y] = [(event.clientX - held.x) * scale, (event.clientY - held.y) * scale];
      held.weight.querySelector('g')!.setAttribute('transform', `translate(${x} ${y})`);
    },
    onPointerUp: (event: PointerEvent) => {
      if (grip.current?.pointer !== event.pointerId) return;
      const { weight, id, from } = letGo()!;
      const { left, right, top, bottom } = weight.ownerSVGElement!.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      if (x < left || x > right || y < top || y > bottom) return;
      const to = x < (left + right) / 2 ? 'left' : 'right';
      if (to !== from) drop(id);
    },
    onPointerCancel: letGo,
  };
}
