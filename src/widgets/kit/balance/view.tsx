import { beamAngle, stacked, sumOf, type DrawnWeight } from './model.ts';
import { textWidth } from '../text/model/width.ts';
import { wrapped } from '../text/model/wrapped.ts';
import styles from './view.module.css';

export interface DrawnPan {
  /** below the pan: what it weighs */
  label: string;
  /** below the label: how much */
  total?: string;
  weights: readonly DrawnWeight[];
}

/** In units of the drawing, which is as wide as a narrow phone: a letter is as large as in the text. */
const width = 340;
const pivot = { x: width / 2, y: 34 };
const arm = 92;
const em = 14;
const lineHeight = 17;
const gap = 3;
/** Of a weight with so many lines of words, and of the heaviest weight, which is as much higher. */
const heightOf = (lines: number): number => 4 + lineHeight * Math.max(1, lines);
const highest = 14;
const widest = 124;
const narrowest = 64;
/** The words below a pan: its label, and its total. */
const panLines = (label: string, total = ''): [string[], string[]] => [
  wrapped(label, em, 128),
  wrapped(total, em, 156),
];

/**
 * A brass balance with words on its weights: two pans, a needle that shows the difference small or large.
 * It settles by itself when the sums change. The drawing is one picture to a screen reader.
 *
 * @param room how many weights a pan shows; further ones become one weight with `more` on it
 * @param more `and {n} more`, filled in by the caller
 */
export function Balance(props: {
  left: DrawnPan;
  right: DrawnPan;
  alt: string;
  room?: number;
  more?: (n: number) => string;
}) {
  const { left, right, alt, room = 3 } = props;
  const angle = beamAngle(sumOf(left.weights), sumOf(right.weights));
  const largest = Math.max(...[...left.weights, ...right.weights].map(({ sum }) => sum), 1);
  const piles = [left, right].map(({ weights }) => pileOf(weights, room, largest, props.more));
  const hang = 34 + Math.max(room * (heightOf(1) + gap) + highest, ...piles.map(heightOfAll));
  const lines = Math.max(
    ...[left, right].map(({ label, total }) => panLines(label, total).flat().length),
  );
  // Below the words of a pan that is down.
  const foot = pivot.y + hang + 60 + lineHeight * lines;
  const pan = (side: 'left' | 'right', given: DrawnPan, pile: Pile) => (
    <g transform={`translate(${side === 'left' ? -arm : arm} 0)`}>
      <g class={styles.turn} transform={`rotate(${angle})`}>
        <Pan {...given} {...{ side, pile, hang }} />
      </g>
    </g>
  );
  return (
    <div class={styles.frame}>
      <svg
        class={styles.balance}
        viewBox={`0 0 ${width} ${foot + 8}`}
        role="img"
        aria-label={alt}
        data-angle={angle.toFixed(1)}
      >
        <Stand foot={foot} />
        <g transform={`translate(${pivot.x} ${pivot.y})`}>
          <g class={styles.turn} transform={`rotate(${-angle})`}>
            <path class={styles.needle} d="M-2.2 8 0 62 2.2 8z" />
            {pan('left', left, piles[0]!)}
            {pan('right', right, piles[1]!)}
            <Beam />
          </g>
          <circle class={styles.brass} r="8" />
          <circle class={styles.bearing} r="2.6" />
        </g>
      </svg>
    </div>
  );
}

function Beam() {
  return (
    <>
      <path
        class={styles.brass}
        d={`M${-arm - 7} -1.8Q-40 -3.4 0 -8.5 40 -3.4 ${arm + 7} -1.8V1.8Q40 3 0 5 -40 3 ${-arm - 7} 1.8z`}
      />
      <path
        class={styles.shine}
        d={`M${4 - arm} -.4Q-40 -1.6 -12 -4.2M12 -4.2Q40 -1.6 ${arm - 4} -.4`}
      />
      {[-arm, arm].map((x) => (
        <circle key={x} class={styles.brass} cx={x} r="4" />
      ))}
    </>
  );
}

/** Pillar, foot, and the scale that the needle moves over. */
function Stand({ foot }: { foot: number }) {
  const { x, y } = pivot;
  const scale = y + 62;
  return (
    <>
      <path class={styles.brass} d={`M${x - 2.6} ${y}h5.2L${x + 4} ${foot - 12}h-8z`} />
      <circle class={styles.brass} cx={x} cy={y - 14} r="3.6" />
      <path class={styles.line} d={`M${x} ${y - 11}v6`} />
      <path
        class={styles.sheet}
        d={`M${x - 19} ${scale - 3}Q${x} ${scale + 3} ${x + 19} ${scale - 3}v9Q${x} ${scale + 12} ${x - 19} ${scale + 6}z`}
      />
      <path
        class={styles.line}
        d={[-14, -7, 0, 7, 14]
          .map(
            (at) =>
              `M${x + at} ${scale + (at === 0 ? 1 : 2 - Math.abs(at) / 7)}v${at === 0 ? 6 : 4}`,
          )
          .join('')}
      />
      <path
        class={styles.brass}
        d={`M${x - 16} ${foot - 7}Q${x - 5} ${foot - 9} ${x - 4} ${foot - 14}h8Q${x + 5} ${foot - 9} ${x + 16} ${foot - 7}z`}
      />
      <path class={styles.ink} d={`M${x - 46} ${foot - 7}h92l3 5h-98z`} />
      <path class={styles.line} d={`M${x - 58} ${foot}h116`} />
    </>
  );
}

/** Weights from the pan up, with the lines of their words; `share` of the heaviest of both pans, 0 to 1. */
type Pile = { weight: DrawnWeight; lines: string[]; share: number; height: number }[];

function pileOf(
  weights: readonly DrawnWeight[],
  room: number,
  largest: number,
  moreWords: ((n: number) => string) | undefined,
): Pile {
  const { shown, more } = stacked(weights, room);
  const sum = sumOf(weights.slice(shown.length));
  const rest = more > 0 ? [{ id: 'more', label: moreWords?.(more) ?? `+${more}`, sum }] : [];
  return [...shown, ...rest].map((weight) => {
    const lines = wrapped(weight.label, em, widest - 14);
    const share = Math.min(1, weight.sum / largest);
    return { weight, lines, share, height: heightOf(lines.length) + highest * share };
  });
}

const heightOfAll = (pile: Pile): number => pile.reduce((sum, { height }) => sum + height + gap, 0);

function Pan(
  props: Omit<DrawnPan, 'weights'> & {
    side: 'left' | 'right';
    pile: Pile;
    hang: number;
  },
) {
  const { pile, hang, label, total } = props;
  const [labels, totals] = panLines(label, total);
  return (
    <g data-pan={props.side}>
      <path class={styles.string} d={`M0 4-64 ${hang}M0 4 64 ${hang}M0 4V${hang}`} />
      {pile.map((one, place) => (
        <Weight
          key={one.weight.id}
          {...one}
          y={hang - 2 - heightOfAll(pile.slice(0, place))}
          top={place === pile.length - 1}
        />
      ))}
      <path
        class={styles.brass}
        d={`M-66 ${hang - 1.5}H66V${hang + 1.5}H61C55 ${hang + 14} 32 ${hang + 19} 0 ${hang + 19}S-55 ${hang + 14}-61 ${hang + 1.5}H-66z`}
      />
      <path
        class={styles.shine}
        d={`M-50 ${hang + 5.5}C-44 ${hang + 11}-30 ${hang + 14}-14 ${hang + 15}`}
      />
      {[...labels, ...totals].map((line, index) => (
        <text
          key={index}
          class={index < labels.length ? styles.label : styles.total}
          y={hang + 37 + lineHeight * index}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** A weight that stands on `y`. The heavier, the higher, and the wider as far as its words leave a choice. */
function Weight(props: Pile[number] & { y: number; top: boolean }) {
  const { weight, lines, height, y, share, top } = props;
  const firstLine = 15.4 + (height - heightOf(lines.length)) / 2;
  const broad = Math.max(
    ...lines.map((text) => textWidth(text, em) + 14),
    narrowest + (widest - narrowest) * Math.sqrt(share),
  );
  const half = Math.min(broad, widest) / 2;
  return (
    <g
      class={styles.weight}
      transform={`translate(0 ${y})`}
      data-weight={weight.id}
      data-unknown={weight.sum === 0}
    >
      <g class={styles.body}>
        <g transform={`translate(0 ${-height})`}>
          <path class={styles.neck} d={top ? 'M-5 0v-4h10v4zM-3-4h6' : 'M-9 0v-3h18v3z'} />
          {top && <circle class={styles.knob} cy="-7.5" r="4" />}
          <rect x={-half} width={2 * half} height={height} rx="2.5" />
          <path
            class={styles.edge}
            d={`M${4 - half} 2.5V${height - 2.5}M${half - 4} 2.5V${height - 2.5}`}
          />
          {lines.map((text, index) => (
            <text key={index} y={firstLine + lineHeight * index} text-anchor="middle">
              {text}
            </text>
          ))}
        </g>
      </g>
    </g>
  );
}
