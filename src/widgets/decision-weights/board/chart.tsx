import { useRef } from 'preact/hooks';
import { textWidth } from '../../kit/text/model/width.ts';
import { stages as count } from '../model/case.ts';
import { spread } from '../model/labels.ts';
import { overtakings, pointsAt } from '../model/ranking.ts';
import { finding, score, stageSentence, type Telling } from '../model/sentences.ts';
import { letterOf } from '../model/example.ts';
import { Mark } from './mark.tsx';
import { useWidth } from './use-width.ts';
import styles from './board.module.css';

const em = 14;
const line = 18;
const foot = 10;
/** How far the last names may reach over the chart's edge: the sheet's own margin is wider. */
const margin = 14;
/** From here on the last column has room for names. */
const roomy = 640;

/**
 * The suppliers' scores from stage to stage. Drawn in real pixels, so that letters keep their size; the four
 * columns are as wide as the four buttons that stand below it.
 */
export function Chart(props: {
  telling: Telling;
  /** the stage that is looked at; null on paper */
  stage: number | null;
  /** where the first place was thought to be lost */
  guess?: number | null;
  /** on paper, which nobody can measure */
  fixed?: number;
}) {
  const { telling, stage, guess = null } = props;
  const { data } = telling;
  const root = useRef<SVGSVGElement>(null);
  const measured = useWidth(root);
  const width = props.fixed ?? measured;
  const wide = width >= roomy;
  const top = 54;
  const height = props.fixed ? 270 : wide ? 360 : 320;
  const bottom = height - foot;

  const all = Array.from({ length: count }, (_, at) => pointsAt(data, at));
  const low = Math.min(...all.flat());
  const high = Math.max(...all.flat(), low + 40);
  const x = (at: number): number => Math.round((width / count) * (at + 0.5));
  const y = (points: number): number =>
    Math.round(bottom - 14 - ((points - low) / (high - low)) * (bottom - 14 - top));

  const passes = overtakings(data).map((one) => ({
    ...one,
    x: x(one.after) + (x(one.after + 1) - x(one.after)) * one.at,
    y: y(one.points),
  }));
  const firsts = passes.filter(({ first }) => first);
  const tags = spread(
    firsts.map((one) => one.x),
    26,
    14,
    width - 14,
  );
  // The learner's line lies on top.
  const drawn = [...data.suppliers.keys()].reverse();
  return (
    <svg
      ref={root}
      class={styles.chart}
      data-fixed={props.fixed !== undefined}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[finding(telling), ...all.map((_, at) => stageSentence(telling, at))].join(' ')}
    >
      {stage !== null && (
        <rect
          class={styles.now}
          x={x(stage) - (wide ? 44 : 30)}
          y={top - 16}
          width={wide ? 88 : 60}
          height={height - top + 16}
        />
      )}
      {all.map((_, at) => (
        <path key={at} class={styles.grid} d={`M${x(at)} ${top - 10}V${bottom}`} />
      ))}
      <path class={styles.ground} d={`M0 ${bottom}H${width}`} />
      {guess !== null && guess < count && (
        <>
          <path class={styles.guess} d={`M${x(guess)} ${top - 2}V${bottom}`} />
          <text class={styles.value} x={x(guess)} y={top - 8} text-anchor="middle">
            {telling.words.yourGuess}
          </text>
        </>
      )}
      {firsts.map((one, place) => (
        <path key={place} class={styles.lead} d={`M${tags[place]} 32L${one.x} ${one.y - 7}`} />
      ))}
      {drawn.map((supplier) => (
        <path
          key={supplier}
          class={supplier === 0 ? styles.ourLine : styles.line}
          data-line={supplier}
          d={`M${all.map((points, at) => `${x(at)} ${y(points[supplier]!)}`).join('L')}`}
        />
      ))}
      {passes.map((one, place) => (
        <circle
          key={place}
          class={one.first ? styles.crossing : styles.ring}
          cx={one.x}
          cy={one.y}
          r={one.first ? 7 : 4}
        />
      ))}
      {firsts.map((_, place) => (
        <g key={place} transform={`translate(${tags[place]} 20)`}>
          <circle class={styles.tag} r={12} />
          <text class={styles.tagText} y={5} text-anchor="middle">
            {place + 1}
          </text>
        </g>
      ))}
      {drawn.flatMap((supplier) =>
        all.map((points, at) => (
          <Mark key={`${supplier} ${at}`} {...{ supplier }} x={x(at)} y={y(points[supplier]!)} />
        )),
      )}
      {all.map((points, at) => {
        const order = [...points.keys()].sort((a, b) => points[b]! - points[a]! || a - b);
        const places = spread(
          order.map((supplier) => y(points[supplier]!)),
          line,
          top - 4,
          bottom - 14,
        );
        const [left, inner] = [at === 0, at > 0 && at < count - 1];
        return order.map((supplier, row) => {
          const [from, to] = [y(points[supplier]!), places[row]!];
          const moved = Math.abs(from - to) > 5;
          const value = score(points[supplier]!);
          // Alone beside its own mark a value needs no letter.
          const crowded = places.some((at, other) => other !== row && Math.abs(at - to) <= line);
          const text = inner && !crowded ? value : `${letterOf(supplier)} ${value}`;
          const edge = x(at) + (left ? -11 : 11);
          const name =
            at === count - 1 && wide
              ? fitting(data.suppliers[supplier]!.name, width + margin - edge - textWidth(text, em))
              : '';
          return (
            <g key={`${at} ${supplier}`}>
              {moved && (
                <path
                  class={styles.leader}
                  d={`M${x(at) + (left ? -6 : 6)} ${from}L${edge} ${to}`}
                />
              )}
              <text
                class={supplier === 0 ? styles.ourValue : styles.value}
                data-now={at === stage}
                x={edge + (left ? -2 : 2)}
                y={to + 5}
                text-anchor={left ? 'end' : 'start'}
              >
                {text}
                {name && ` ${name}`}
              </text>
            </g>
          );
        });
      })}
    </svg>
  );
}

/** A name where so many pixels hold all of it; else the letter stands alone, as in the tables. */
const fitting = (name: string, room: number): string => (textWidth(name, em) <= room ? name : '');
