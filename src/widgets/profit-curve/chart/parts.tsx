import { figure } from '../model/curve.ts';
import { textWidth } from '../../kit/text/model/width.ts';
import type { Plot } from '../model/plot.ts';
import { flukeScale } from '../model/standing.ts';
import type { Body, Hung } from '../model/whale.ts';
import styles from './chart.module.css';

export function Fluke({ body, plot }: { body: Body; plot: Plot }) {
  const { all, x, y, width } = plot;
  const end = (body.back(all) + body.belly(all)) / 2;
  const fall = y(body.back(all)) - y(body.back(all * 0.9));
  const turn = Math.atan2(fall, x(all) - x(all * 0.9)) * 20;
  return (
    <path
      class={styles.fluke}
      transform={`translate(${x(all)} ${y(end)}) rotate(${turn.toFixed(1)}) scale(${flukeScale(width)})`}
      d="M-26-8C4-9 16-14 28-30 37-42 54-44 64-39 54-33 45-20 40-4 47 8 58 15 70 14 60 24 40 26 27 15 16 8 2 10-26 9Z"
    />
  );
}

/** Eye, mouth and fin: few strokes, no data; none on a body too flat for them. */
export function Face({ body, plot }: { body: Body; plot: Plot }) {
  const { all, x, y, width } = plot;
  const place = (share: number): number => x(share * all);
  const head = body.back(all * 0.14);
  const at = (share: number): number => y(head * share);
  if (y(0) - at(1) < 50) return null;
  const size = width < 560 ? 0.6 : 1;
  const eye = { x: place(0.088), y: at(0.34) };
  const fin = (share: number): number => y((body.curve.peak.sum / body.one) * share);
  return (
    <g class={styles.face}>
      <path
        d={`M${place(0.012)} ${at(0.09)}C${place(0.045)} ${at(0.02)} ${place(0.1)} ${at(0.03)} ${place(0.14)} ${at(0.16)}`}
      />
      <path d={`M${eye.x} ${eye.y}q${9 * size} ${-7 * size} ${18 * size} 0`} />
      <circle cx={eye.x + 9 * size} cy={eye.y + 3 * size} r={3.4 * size} />
      <path
        class={styles.finLine}
        d={`M${place(0.24)} ${fin(0.13)}C${place(0.255)} ${fin(0.22)} ${place(0.32)} ${fin(0.18)} ${place(0.375)} ${fin(0.11)} ${place(0.325)} ${fin(0.1)} ${place(0.275)} ${fin(0.1)} ${place(0.24)} ${fin(0.13)}Z`}
      />
    </g>
  );
}

/** Iron on the tail; it says what it weighs where it is large enough. */
export function Weights(props: { hung: readonly Hung[]; em: number; picked: number | null }) {
  const { hung, em, picked } = props;
  return (
    <>
      {hung.map(({ from, to, loss, x, hook, y, size }) => (
        <g
          key={from}
          class={picked !== null && from <= picked && picked < to ? styles.mine : styles.iron}
        >
          <path class={styles.string} d={`M${x} ${hook}V${y - 3}`} />
          <circle cx={x} cy={y - 1} r={Math.min(4, size / 5)} />
          <path
            d={`M${x - size * 0.42} ${y + 2}h${size * 0.84}l${size * 0.08} ${size - 2}h${-size}z`}
          />
          {textWidth(figure(loss), em) < size - 5 && (
            <text x={x} y={y + size / 2 + 1 + em * 0.35} text-anchor="middle">
              {figure(loss)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
