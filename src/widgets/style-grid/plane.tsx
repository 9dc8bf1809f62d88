import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from './words.ts';
import { edge, type Axis, type Spot } from './model/plane.ts';
import styles from './plane.module.css';

export type Person = 'me' | 'customer';

interface PlaneProps {
  /** begins the names of the drawing's parts: one on a page */
  id: string;
  words: Words;
  /** the four corners with their animals, which the page has drawn: they weigh too much to bring along */
  corners: ComponentChildren;
  me?: Spot | null | undefined;
  customer?: Spot | null | undefined;
  /** where I would come to by the moves; drawn as one arrow an axis */
  to?: Spot | null | undefined;
  /** which of the moves are right, once that is told */
  right?: Partial<Record<Axis, boolean>> | undefined;
  /** a mark was dragged to a spot, or the person in `hand` put there; without it nothing moves */
  place?: ((who: Person, spot: Spot) => void) | undefined;
  hand?: Person;
}

/** From the middle to the outermost step, in percent of the plane: short of the animal in the corner. */
const reach = 25;
const percent = (steps: number): number => 50 + (steps / edge) * reach;
const x = (spot: Spot): string => `${percent(spot.assertiveness)}%`;
const y = (spot: Spot): string => `${percent(-spot.responsiveness)}%`;

/**
 * The two axes with the four corners and who stands where. A drawing: what it shows stands beside it in
 * words. No viewBox: places are percentages, so text keeps its size at every width.
 */
export function Plane(props: PlaneProps) {
  const { id, words, corners, me, customer, to, right, place, hand } = props;
  const arrow = `${id}-arrow`;
  const held = useRef<Person | null>(null);
  const together =
    me &&
    customer &&
    me.assertiveness === customer.assertiveness &&
    me.responsiveness === customer.responsiveness;

  const whoAt = (event: Event): Person | undefined =>
    (event.target as Element).closest<SVGElement>('[data-who]')?.dataset['who'] as
      Person | undefined;
  const spotAt = (event: MouseEvent): Spot => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const steps = (share: number): number =>
      Math.max(-edge, Math.min(edge, Math.round(((share * 100 - 50) / reach) * edge)));
    return {
      assertiveness: steps((event.clientX - box.left) / box.width),
      // Not -0, which is another number to whoever compares.
      responsiveness: 0 - steps((event.clientY - box.top) / box.height),
    };
  };
  const drag = place && {
    // `touch-action` is not heeded on a part of a drawing: the page would scroll instead.
    onTouchStart: (event: TouchEvent) => {
      if (whoAt(event)) event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      const who = whoAt(event);
      if (!who) return;
      held.current = who;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onClick: (event: MouseEvent) => {
      if (hand && !whoAt(event)) place(hand, spotAt(event));
    },
    onPointerMove: (event: PointerEvent) => {
      const who = held.current;
      if (!who) return;
      const spot = spotAt(event);
      const before = who === 'me' ? me : customer;
      if (
        spot.assertiveness !== before?.assertiveness ||
        spot.responsiveness !== before.responsiveness
      )
        place(who, spot);
    },
    onPointerUp: () => void (held.current = null),
    onPointerCancel: () => void (held.current = null),
  };
  const bend = me && to && { ...me, assertiveness: to.assertiveness };
  const meets = (spot: Spot | null | undefined): boolean =>
    spot?.assertiveness === customer?.assertiveness &&
    spot?.responsiveness === customer?.responsiveness;
  // Where the customer stands, the head comes before the mark, which is wider than high.
  const heads = { across: meets(bend) ? 29 : 8, along: meets(to) ? 22 : 8 };

  return (
    <div class={styles.plane} aria-hidden="true">
      <span class={styles.top}>{words.show}</span>
      <span class={styles.left}>{words.ask}</span>
      <div class={styles.field} data-movable={Boolean(place)}>
        {corners}
        <svg class={styles.marks} {...drag}>
          <defs>
            {(['across', 'along'] as const).map((way) => (
              <marker
                key={way}
                id={`${arrow}-${way}`}
                viewBox="0 0 10 10"
                refX={heads[way]}
                refY="5"
                markerWidth="6"
                markerHeight="6"
                orient="auto-start-reverse"
              >
                <path
                  data-right={right?.[way === 'across' ? 'assertiveness' : 'responsiveness']}
                  d="M0 0 10 5 0 10z"
                />
              </marker>
            ))}
          </defs>
          <line class={styles.axis} x1="50%" x2="50%" y1="0" y2="100%" />
          <line class={styles.axis} x1="0" x2="100%" y1="50%" y2="50%" />
          {me && bend && to && (
            <g class={styles.way}>
              {bend.assertiveness !== me.assertiveness && (
                <line
                  data-right={right?.assertiveness}
                  x1={x(me)}
                  y1={y(me)}
                  x2={x(bend)}
                  y2={y(bend)}
                  marker-end={`url(#${arrow}-across)`}
                />
              )}
              {to.responsiveness !== me.responsiveness && (
                <line
                  data-right={right?.responsiveness}
                  x1={x(bend)}
                  y1={y(bend)}
                  x2={x(to)}
                  y2={y(to)}
                  marker-end={`url(#${arrow}-along)`}
                />
              )}
            </g>
          )}
          {customer && (
            <svg class={styles.mark} data-who="customer" x={x(customer)} y={y(customer)}>
              <g transform={together ? 'translate(17 0)' : undefined}>
                <rect x="-26" y="-16" width="52" height="32" rx="4" />
                <text dy="0.36em">{words.customer}</text>
              </g>
            </svg>
          )}
          {me && (
            <svg class={styles.mark} data-who="me" x={x(me)} y={y(me)}>
              <g transform={together ? 'translate(-21 0)' : undefined}>
                <circle r="18" />
                <text dy="0.36em">{words.me}</text>
              </g>
            </svg>
          )}
        </svg>
      </div>
      <span class={styles.right}>{words.tell}</span>
      <span class={styles.bottom}>{words.hold}</span>
    </div>
  );
}
