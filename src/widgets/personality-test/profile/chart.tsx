import { fill } from '../../../i18n/text.ts';
import { highest, lowest, type Scores } from '../../kit/style/model.ts';
import { styles as five } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';
import type { Rest } from '../props.ts';
import styles from '../view.module.css';

type Words = Rest['words'];
type Names = Rest['names'];

const share = (score: number): number => (score - lowest) / (highest - lowest);

/** Five bars with their numbers; where there is a second view, its bar under the first. */
export function Bars(props: {
  scores: Scores;
  order: readonly Style[];
  others?: Scores | undefined;
  words: Words;
  names: Names;
}) {
  const { scores, order, others, words, names } = props;
  const bar = (score: number, style: Style, second = false) => (
    <>
      <svg class={styles.bar} aria-hidden="true">
        <rect width="100%" height="100%" class={styles.rail} />
        <rect
          width={`${Math.max(share(score) * 100, 0.5)}%`}
          height="100%"
          fill={`var(--${style})`}
          {...(second && { class: styles.second })}
        />
      </svg>
      <b class="num">{score}</b>
    </>
  );
  return (
    <dl class={styles.bars}>
      {order.map((style) => (
        <div key={style}>
          <dt>{names[style]}</dt>
          <dd>
            {others && <span class={styles.who}>{words.own}</span>}
            {bar(scores[style], style)}
          </dd>
          {others && (
            <dd>
              <span class={styles.who}>{words.theirs}</span>
              {bar(others[style], style, true)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

const size = 280;
const middle = { x: size / 2, y: 134 };
const reach = 92;
const point = (place: number, part: number): [number, number] => {
  const angle = (place / five.length) * 2 * Math.PI;
  return [middle.x + part * reach * Math.sin(angle), middle.y - part * reach * Math.cos(angle)];
};
const polygon = (part: (style: Style) => number): string =>
  five
    .map((style, place) =>
      point(place, part(style))
        .map((value) => value.toFixed(1))
        .join(),
    )
    .join(' ');

/** Around the web, within the drawing: the two at its sides stand above their corner. */
const labels = [
  { x: middle.x, y: 30, anchor: 'middle' },
  { x: size, y: 84, anchor: 'end' },
  { x: middle.x + 49, y: 226, anchor: 'start' },
  { x: middle.x - 49, y: 226, anchor: 'end' },
  { x: 0, y: 84, anchor: 'start' },
] as const;

/** The same five numbers as a shape. Drawn at the size of the narrowest phone, and never scaled. */
export function Radar(props: { scores: Scores; words: Words; names: Names }) {
  const { scores, words, names } = props;
  const said = five.map((style) => fill(words.score, { style: names[style], n: scores[style] }));
  return (
    <svg
      class={styles.drawing}
      width={size}
      height={260}
      role="img"
      aria-label={fill(words.radarAlt, { scores: said.join(words.comma) })}
    >
      {[0.25, 0.5, 0.75, 1].map((part) => (
        <polygon key={part} points={polygon(() => part)} class={styles.web} />
      ))}
      {five.map((style, place) => {
        const [x, y] = point(place, 1);
        return <line key={style} x1={middle.x} y1={middle.y} x2={x} y2={y} class={styles.web} />;
      })}
      <polygon points={polygon((style) => share(scores[style]))} class={styles.shape} />
      {five.map((style, place) => {
        const [x, y] = point(place, share(scores[style]));
        const { x: labelX, y: labelY, anchor } = labels[place]!;
        return (
          <g key={style}>
            <circle cx={x} cy={y} r="5" fill={`var(--${style})`} />
            <text x={labelX} y={labelY} text-anchor={anchor}>
              {names[style]} {scores[style]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
