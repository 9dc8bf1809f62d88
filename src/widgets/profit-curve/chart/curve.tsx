import { useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { textWidth } from '../../kit/text/model/width.ts';
import {
  drawnPoints,
  figure,
  hasShares,
  percent,
  ticks,
  type Cuts,
  type Curve,
} from '../model/curve.ts';
import { level, type FirstWords } from '../model/sentences.ts';
import { useSize } from './use-size.ts';
import styles from '../view.module.css';

const height = 300;
const top = 34;

export interface ChartProps {
  label: string;
  curve: Curve;
  cuts: Cuts;
  titles: readonly string[];
  unit: string;
  words: FirstWords;
  /** percent; null where it is not to be shown */
  guess: number | null;
  /** before the guess there are only the axes */
  hidden?: boolean;
  /** index of the band that is pointed out */
  shown?: number | null;
  /** draws the line from its start, once */
  animated?: boolean;
  /** `done` once the finger has left the cut */
  drag?: (cut: number, to: number, done: boolean) => void;
}

/** The running total of profit over the accounts, best first. */
export function Chart(props: ChartProps) {
  const { curve, cuts, titles, unit, words, guess, hidden, shown, drag } = props;
  const root = useRef<SVGSVGElement>(null);
  const { width, em } = useSize(root);
  // Below the curve a line with the bands and a line with the ends of the axis.
  const bottom = height - 6 - 3 * em;
  const dragged = useRef<number | null>(null);

  const shares = hidden || hasShares(curve);
  // The axis on which one guessed stays when the curve is drawn.
  const asked = shares && (hidden || guess !== null);
  const one = shares ? curve.total : 1;
  const goal = hidden ? 1 : curve.total / one;
  const guessed = guess === null ? 0 : Math.min(guess / 100, 3);
  // It rises to its peak and falls from there.
  const low = Math.min(0, goal);
  const high =
    Math.max(hidden ? 0 : curve.peak.sum / one, asked ? 2 : 0, shares ? guessed : 0) || 1;
  const marks = ticks(low, high);
  const written = (mark: number): string => (shares ? percent(mark) : figure(mark));

  const left = Math.max(...marks.map((mark) => textWidth(written(mark), em))) + 10;
  const loss = !hidden && curve.tail.count > 0 ? level(words, curve, -curve.tail.loss, unit) : '';
  const right = width - Math.max(8, loss ? textWidth(loss, em) + 16 : 0);
  const x = (place: number): number =>
    round(left + ((right - left) * place) / Math.max(1, curve.all));
  const y = (value: number): number =>
    round(bottom - ((bottom - top) * (value - low)) / (high - low));
  const at = (place: number): string => `${x(place)} ${y(curve.sums[place]! / one)}`;
  const points = hidden ? [] : drawnPoints(curve, cuts);
  const path = (from: number, to: number): string =>
    points
      .filter((place) => place >= from && place <= to)
      .map(at)
      .join('L');

  // A year that ends in the red has its line where the bands are named.
  const grounded = y(goal) > bottom - 2 * em;
  const edges = [0, ...cuts, curve.all];
  const named = titles.every(
    (title, index) => textWidth(title, em) + 6 < x(edges[index + 1]!) - x(edges[index]!),
  );
  const placeOf = (event: PointerEvent): number =>
    ((event.clientX - root.current!.getBoundingClientRect().left - left) / (right - left)) *
    curve.all;
  const best = { x: x(curve.top.count), y: y(curve.top.sum / one) };
  const guessY = y(guessed);
  // The learner's own point gives way to the one at issue.
  const near = !hidden && Math.abs(guessY - best.y) < 2 * em;
  const bestText = fill(words.topPoint, {
    n: curve.top.count,
    share: level(words, curve, curve.top.sum, unit),
  });
  const peakText = fill(words.peakPoint, { share: level(words, curve, curve.peak.sum, unit) });
  const peakHalf = textWidth(peakText, em) / 2;

  return (
    <svg
      ref={root}
      class={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
      onPointerMove={(event) => {
        if (dragged.current !== null) drag?.(dragged.current, placeOf(event), false);
      }}
      onPointerUp={(event) => {
        if (dragged.current !== null) drag?.(dragged.current, placeOf(event), true);
        dragged.current = null;
      }}
      onPointerCancel={() => (dragged.current = null)}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <path class={styles.grid} d={`M${left} ${y(mark)}H${right}`} />
          <text class={styles.quiet} x={left - 8} y={y(mark) + em * 0.35} text-anchor="end">
            {written(mark)}
          </text>
        </g>
      ))}
      {shown != null && points.length > 1 && (
        <path
          class={styles.area}
          d={`M${x(edges[shown]!)} ${y(0)}L${path(edges[shown]!, edges[shown + 1]!)}L${x(edges[shown + 1]!)} ${y(0)}Z`}
        />
      )}
      {low < 0 && <path class={styles.zero} d={`M${left} ${y(0)}H${right}`} />}
      <path class={styles.total} d={`M${left} ${y(goal)}H${right}`} />
      {!hidden &&
        cuts.map((cut, index) => (
          <path key={index} class={styles.cut} d={`M${x(cut)} ${top - 6}V${bottom + 4}`} />
        ))}
      <text
        class={styles.quiet}
        x={grounded ? left + 4 : right - 4}
        y={loss && !grounded ? y(goal) + em * 1.3 : y(goal) - em * 0.5}
        text-anchor={grounded ? 'start' : 'end'}
      >
        {fill(words.totalLine, {
          share: hidden ? percent(1) : level(words, curve, curve.total, unit),
        })}
      </text>
      {!hidden && (
        <>
          <path
            class={props.animated ? styles.drawing : styles.curve}
            pathLength={1}
            d={`M${path(0, curve.all)}`}
          />
          {loss && (
            <>
              <path
                class={styles.bracket}
                d={`M${x(curve.peak.at)} ${y(curve.peak.sum / one)}H${right + 6}V${y(goal)}H${right}`}
              />
              <text
                class={styles.label}
                x={right + 11}
                y={(y(curve.peak.sum / one) + y(goal)) / 2 + em * 0.35}
              >
                {loss}
              </text>
              <text
                class={styles.label}
                x={Math.min(Math.max(x(curve.peak.at), left + peakHalf), right - peakHalf)}
                y={y(curve.peak.sum / one) - em * 0.8}
                text-anchor="middle"
              >
                {peakText}
              </text>
            </>
          )}
          {curve.all > 0 && (
            <>
              <circle class={styles.point} cx={best.x} cy={best.y} r={6} />
              <text class={styles.strong} x={best.x + 11} y={best.y + em * 1.25}>
                {bestText}
              </text>
            </>
          )}
        </>
      )}
      {guess !== null && shares && (
        <>
          <circle class={styles.guess} cx={best.x} cy={guessY} r={7} />
          <text
            class={styles.quiet}
            x={best.x + 13}
            y={guessY + em * (near ? (guessY > best.y ? 2.6 : -0.6) : 0.35)}
          >
            {fill(words.yourGuess, { share: percent(guess / 100) })}
          </text>
        </>
      )}
      {!hidden &&
        titles.map((title, index) => {
          const [from, to] = [x(edges[index]!), x(edges[index + 1]!)];
          if (to - from < em * 0.8) return null;
          return (
            <text
              key={title}
              class={index === shown ? styles.strong : styles.quiet}
              x={(from + to) / 2}
              y={bottom + em * 1.6}
              text-anchor="middle"
            >
              {named ? title : index + 1}
            </text>
          );
        })}
      {drag &&
        cuts.map((cut, index) => (
          <g
            key={index}
            class={styles.handle}
            transform={`translate(${x(cut)} ${bottom})`}
            // `touch-action` is not heeded on a part of a drawing: the page would scroll instead.
            onTouchStart={(event) => event.preventDefault()}
            onPointerDown={(event) => {
              dragged.current = index;
              root.current!.setPointerCapture(event.pointerId);
              event.preventDefault();
            }}
          >
            <rect x={-16} y={top - bottom} width={32} height={bottom - top + 24} />
            <path d="M-5 11H5V4L0 -2L-5 4Z" />
          </g>
        ))}
      <text class={styles.quiet} x={left} y={height - 6}>
        {words.axisBest}
      </text>
      <text class={styles.quiet} x={right} y={height - 6} text-anchor="end">
        {words.axisWorst}
      </text>
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
