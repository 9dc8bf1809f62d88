import { useId, useMemo, useRef } from 'preact/hooks';
import { textWidth } from '../../kit/text/model/width.ts';
import { hasShares, type Account, type Cuts, type Curve } from '../model/curve.ts';
import { rectOf } from '../model/labels.ts';
import { guessLine, plotOf } from '../model/plot.ts';
import { level, type Words } from '../model/sentences.ts';
import { flukeScale, pickedAt, standing } from '../model/standing.ts';
import { backLine, bodyLine, bodyOf, hungOn } from '../model/whale.ts';
import { Axes } from './axes.tsx';
import { Face, Fluke, Weights } from './parts.tsx';
import { Names, namesHeight, namingOf, Track } from './places.tsx';
import { useSize } from './use-size.ts';
import styles from './chart.module.css';

export interface WhaleProps {
  label: string;
  accounts: readonly Account[];
  curve: Curve;
  cuts: Cuts;
  titles: readonly string[];
  unit: string;
  words: Words;
  /** percent; null where it is not to be shown */
  guess: number | null;
  /** index of the band that is pointed out */
  shown?: number | null;
  /** rank of the account that is picked up, from 0 */
  picked?: number | null;
  pick?: (rank: number) => void;
  /** the whale comes up, once */
  animated?: boolean;
  /** `done` once the finger has left the cut */
  drag?: (cut: number, to: number, done: boolean) => void;
}

/** The running total as the back of a whale: the year's profit is the water, losses hang on the tail. */
export function Whale(props: WhaleProps) {
  const { accounts, curve, cuts, titles, unit, words, guess, drag, pick } = props;
  const { shown = null, picked = null } = props;
  const root = useRef<SVGSVGElement>(null);
  const id = useId();
  const { width, em } = useSize(root);
  const dragged = useRef<number | null>(null);
  // A drag ends in a click, which picks nothing.
  const carried = useRef(false);

  const shares = hasShares(curve);
  const guessed = shares && guess !== null ? Math.min(Math.max(guess / 100, 0), 3) : null;
  const one = shares ? curve.total : 1;
  const sea = curve.total / one;
  const body = useMemo(() => bodyOf(curve, cuts, one), [curve, cuts, one]);
  const loss = curve.tail.count > 0 ? level(words, curve, -curve.tail.loss, unit) : '';
  const fluke = flukeScale(width);
  const plot = plotOf(
    curve,
    {
      ...{ width, em, top: 2.2 * em },
      side: Math.max(76 * fluke, loss ? textWidth(loss, em) + 18 : 0),
      bottom: 2.2 * em + (width < 560 ? 200 : 260),
    },
    body.low,
    Math.max(curve.peak.sum / one, guessed ?? 0, sea) || 1,
  );
  const { x, y, left, right, bottom, all } = plot;
  const slab = x(1) - x(0);
  const naming = namingOf(accounts, slab, em);
  const track = bottom + 8 + em * 1.4 + namesHeight(naming, em) + 22;
  const height = Math.ceil(track + 20 + 1.4 * em);
  const outline = bodyLine(body, plot);
  const hung = hungOn(body, accounts, plot);
  const edges = [0, ...cuts, all];
  const slabs = all > 0 && slab >= 6 ? accounts.length : 0;
  const top = { x: x(curve.top.count), y: y(body.back(curve.top.count)) };
  const held = picked === null || picked >= all ? null : pickedAt(body, plot, picked);
  const texts = standing(props, { plot, body, sea, hung, held, guessed });
  const placeOf = (event: MouseEvent): number =>
    ((event.clientX - root.current!.getBoundingClientRect().left - left) / (right - left)) * all;
  const drop = (event: PointerEvent): void => {
    if (dragged.current !== null) drag?.(dragged.current, placeOf(event), true);
    dragged.current = null;
  };

  return (
    <svg
      ref={root}
      class={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      role="img"
      aria-label={props.label}
      onClick={(event) => {
        const place = Math.floor(placeOf(event));
        if (!carried.current && place >= 0 && place < all) pick?.(place);
        carried.current = false;
      }}
      onPointerMove={(event) => {
        if (dragged.current !== null) drag?.(dragged.current, placeOf(event), false);
      }}
      onPointerUp={drop}
      onPointerCancel={() => (dragged.current = null)}
    >
      <defs>
        <clipPath id={`${id}b`}>
          <path d={outline} />
        </clipPath>
        <pattern
          id={`${id}h`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class={styles.hatchGround} width="7" height="7" />
          <path class={styles.hatch} d="M0 0V7" />
        </pattern>
      </defs>
      <g class={props.animated ? styles.rising : undefined}>
        <Fluke {...{ body, plot }} />
        <g clip-path={`url(#${id}b)`}>
          {titles.map((title, band) => (
            <rect
              key={title}
              class={styles[`band${band}`]}
              fill={band === 3 ? `url(#${id}h)` : undefined}
              data-dim={shown !== null && shown !== band}
              x={x(edges[band]!)}
              y={0}
              width={x(edges[band + 1]!) - x(edges[band]!)}
              height={bottom + 20}
            />
          ))}
          {accounts.slice(1, slabs).map(({ id: account }, index) => (
            <path key={account} class={styles.seam} d={`M${x(index + 1)} 0V${bottom + 20}`} />
          ))}
          {held && (
            <rect class={styles.lifted} x={held.x} y={0} width={held.width} height={bottom + 20} />
          )}
        </g>
        <path class={styles.back} data-back d={backLine(body, plot)} />
      </g>
      <Axes plot={plot} sea={sea} />
      <Face {...{ body, plot }} />
      <rect class={styles.ring} x={left} y={2} width={right - left} height={bottom} rx={3} />
      {guessed !== null && (
        <path class={styles.guess} d={guessLine(plot, curve.top.count, guessed)} />
      )}
      {loss && (
        <>
          <path
            class={styles.held}
            d={`M${x(curve.peak.at)} ${y(curve.peak.sum / one)}H${right + 10}`}
          />
          <path
            class={styles.bracket}
            d={`M${right + 4} ${y(curve.peak.sum / one)}h6V${y(sea) - 3}h-6`}
          />
        </>
      )}
      <Weights {...{ hung, em, picked }} />
      <Track
        {...{ plot, cuts, titles, shown }}
        y={track}
        tops={cuts.map((cut) => y(body.back(cut)) - 5)}
        take={
          drag &&
          ((cut, event) => {
            dragged.current = cut;
            carried.current = true;
            root.current!.setPointerCapture(event.pointerId);
            event.preventDefault();
          })
        }
      />
      {guessed !== null && <circle class={styles.guessPoint} cx={top.x} cy={y(guessed)} r={5} />}
      {all > 0 && <circle class={styles.point} cx={top.x} cy={top.y} r={5.5} />}
      {held && (
        <>
          <path class={styles.leader} d={`M${held.middle} 0V${held.top - 3}`} />
          <rect
            class={held.up ? styles.gained : styles.lost}
            x={held.x}
            y={held.top}
            width={held.width}
            height={held.height}
          />
          <circle class={styles.point} cx={held.middle} cy={held.top} r={3.5} />
        </>
      )}
      {texts.map((label) => (
        <g key={label.id}>
          {label.id === 'guess' && <rect class={styles.plate} {...rectOf(label, em)} rx={2} />}
          <text
            class={label.id === 'total' ? styles.quiet : styles.strong}
            x={label.x}
            y={label.y}
            text-anchor={label.anchor}
          >
            {label.text}
          </text>
        </g>
      ))}
      <Names {...{ accounts, naming, plot, picked }} />
    </svg>
  );
}
