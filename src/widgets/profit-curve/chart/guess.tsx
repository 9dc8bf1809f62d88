import { useRef } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { percent, type Curve } from '../model/curve.ts';
import { guessHigh, guessLine, plotOf } from '../model/plot.ts';
import type { FirstWords } from '../model/sentences.ts';
import { Axes } from './axes.tsx';
import { useSize } from './use-size.ts';
import styles from './chart.module.css';

const height = 300;

/** Before the curve: the water, and the line that one takes it to be. */
export function GuessChart(props: {
  curve: Curve;
  words: FirstWords;
  /** percent; null before there is one: then all earn alike */
  guess: number | null;
  /** draws the guess on the picture itself; missing where none is asked */
  set: ((percent: number) => void) | undefined;
}) {
  const { curve, words, guess, set } = props;
  const root = useRef<SVGSVGElement>(null);
  const { width, em } = useSize(root);
  const value = Math.min(Math.max((guess ?? (curve.top.count / curve.all) * 100) / 100, 0), 3);
  const box = { width, em, side: 8, top: 20, bottom: height - 10 - 1.5 * em };
  const plot = plotOf(curve, box, 0, Math.max(guessHigh, value), true);
  const { x, y, left, right, top, bottom } = plot;
  const here = { x: x(curve.top.count), y: y(value) };
  const draw = (event: PointerEvent): void => {
    if (!set || event.buttons === 0) return;
    const at = event.clientY - root.current!.getBoundingClientRect().top;
    set(Math.round(Math.min(Math.max((bottom - at) / (bottom - top), 0), 1) * guessHigh * 100));
  };
  return (
    <svg
      ref={root}
      class={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.subShare}
    >
      <Axes plot={plot} sea={1} />
      <text class={styles.quiet} x={right - 4} y={y(1) - em * 0.5} text-anchor="end">
        {fill(words.totalLine, { share: percent(1) })}
      </text>
      <path class={styles.asked} d={`M${here.x} ${top}V${bottom}`} />
      <path class={styles.guessing} d={guessLine(plot, curve.top.count, value)} />
      {guess !== null && (
        <text class={styles.strong} x={here.x + 20} y={here.y + em * 1.6}>
          {fill(words.yourGuess, { share: percent(guess / 100) })}
        </text>
      )}
      {set && (
        <g
          class={styles.grip}
          // `touch-action` is not heeded on a part of a drawing: the page would scroll instead.
          onTouchStart={(event) => event.preventDefault()}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          }}
          onPointerMove={draw}
        >
          <rect x={here.x - 24} y={top - 10} width={48} height={bottom - top + 20} />
          <circle cx={here.x} cy={here.y} r={12} />
          <path
            d={`M${here.x - 4} ${here.y - 2.5}l4-4 4 4M${here.x - 4} ${here.y + 2.5}l4 4 4-4`}
          />
        </g>
      )}
      <text class={styles.quiet} x={left} y={height - 6}>
        {words.axisBest}
      </text>
      <text class={styles.quiet} x={right} y={height - 6} text-anchor="end">
        {words.axisWorst}
      </text>
    </svg>
  );
}
