import { useId } from 'preact/hooks';
import { textWidth } from '../../kit/text/model/width.ts';
import { functions, levels, type Person } from '../model/map.ts';
import { corridor, layoutOf, type Layout } from '../model/layout.ts';
import { pathOf, routesOf } from '../model/routes.ts';
import type { Gap } from '../model/gaps.ts';
import type { DrawnProps, Words } from '../props.ts';
import { Standing } from './standing.tsx';
import { useDrag } from './use-drag.ts';
import styles from './drawn.module.css';

/** The room at the left for the names of the levels. */
const margin = (words: Words): number =>
  Math.ceil(Math.max(...levels.map((one) => textWidth(words.levels[one], 16)))) + 12;

/** Everybody on the floors of their level, in the columns of the functions; an empty cell is a pit. */
export function Drawing(props: DrawnProps) {
  const { map, words, width, gaps = [], selected } = props;
  const pit = useId();
  const layout = layoutOf(map, width, margin(words));
  const { left, cell, bands, spots, height } = layout;
  const routes = routesOf(layout);
  const { drag, on } = useDrag(layout, props);
  const touches = (one: { from: string; to: string }) =>
    !selected || one.from === selected || one.to === selected;
  return (
    <svg
      class={styles.map}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.drawn.map}
      data-map
      data-dragging={drag ? true : undefined}
      {...on}
    >
      <defs>
        <pattern
          id={pit}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" class={styles.pit} />
          <path d="M0 0V7" class={styles.hatch} />
        </pattern>
      </defs>
      <g aria-hidden="true">
        <rect
          x={left}
          y={bands[0]!.y}
          width={width - left}
          height={height - bands[0]!.y}
          class={styles.sheet}
        />
        {functions.map((one, column) => (
          <text key={one} x={left + (column + 0.5) * cell} y="20" class={styles.head}>
            {words.functions[one]}
          </text>
        ))}
        {levels.map((one, row) => (
          <g key={one}>
            <path d={`M0 ${bands[row]!.y}H${width}`} class={styles.line} />
            <text x="0" y={bands[row]!.y + 26} class={styles.level}>
              {words.levels[one]}
            </text>
          </g>
        ))}
        {pitsIn(layout).map(({ x, y, w, h }) => (
          <g key={`${x} ${y}`}>
            <rect x={x} y={y} width={w} height={h} rx="3" fill={`url(#${pit})`} />
            <path d={`M${x} ${y + h}V${y}H${x + w}`} class={styles.shade} />
            <text x={x + w / 2} y={y + h - 18} class={styles.empty}>
              {words.drawn.empty}
            </text>
          </g>
        ))}
        {drag?.over && (
          <rect
            x={left + drag.over[1] * cell + 4}
            y={bands[drag.over[0]]!.y + 4}
            width={cell - 8}
            height={bands[drag.over[0]]!.height - 8}
            rx="5"
            class={styles.target}
          />
        )}
        {spots.map(({ person, x, y, half }) => (
          <path
            key={person.id}
            d={`M${x - Math.min(half - 6, 54)} ${y}h${2 * Math.min(half - 6, 54)}`}
            class={styles.floor}
          />
        ))}
        {routes.map((route) => {
          const { kind, from, to, points } = route;
          const path = pathOf(points, kind === 'reports' ? 7 : 9);
          const [tip, before] = [points.at(-1)!, points.at(-2)!];
          const angle = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
          return (
            <g key={`${kind} ${from}`} class={styles[kind]} data-dim={!touches(route) || undefined}>
              {kind === 'listens' && <path d={path} class={styles.halo} />}
              <path d={path} data-link={`${from} ${kind} ${to}`} />
              <path
                d={kind === 'reports' ? 'M-7 -4L0 0L-7 4' : 'M-9 -6L2 0L-9 6Z'}
                transform={`translate(${tip[0]} ${tip[1]}) rotate(${angle})`}
                data-tip
              />
            </g>
          );
        })}
      </g>
      {spots.map((spot) => (
        <Standing
          key={spot.person.id}
          {...props}
          spot={spot}
          by={drag?.id === spot.person.id ? drag.by : undefined}
        />
      ))}
      <g aria-hidden="true">
        {gaps.flatMap((gap, place) =>
          pinsOf(layout, gap).map(([x, y]) => (
            <g key={`${place} ${x}`} class={styles.pin}>
              <circle cx={x} cy={y} r="11.5" />
              <text x={x} y={y + 5}>
                {place + 1}
              </text>
            </g>
          )),
        )}
      </g>
    </svg>
  );
}

/** The cells in which nobody stands. */
function pitsIn({ spots, left, cell, bands }: Layout) {
  return levels.flatMap((level, row) =>
    functions.flatMap((one, column) => {
      const here = (person: Person) => person.level === level && person.function === one;
      if (spots.some(({ person }) => here(person))) return [];
      const { y, height } = bands[row]!;
      return [
        {
          x: left + column * cell + 14,
          y: y + corridor + 4,
          w: cell - 28,
          h: Math.min(height, 190) - corridor - 16,
        },
      ];
    }),
  );
}

/** Where the number of a gap stands: beside the person, or at the name of the level or function. */
function pinsOf({ spots, left, cell, bands }: Layout, gap: Gap): [number, number][] {
  if ('who' in gap)
    return spots
      .filter(({ person }) => person.id === gap.who.id)
      .map(({ x, y, wide }) => [x + wide * 1.1 + 16, y - 13]);
  if (gap.kind === 'function') return [[left + functions.indexOf(gap.function) * cell + 14, 15]];
  if (gap.kind === 'level') return [[14, bands[levels.indexOf(gap.level)]!.y + 50]];
  return [];
}
