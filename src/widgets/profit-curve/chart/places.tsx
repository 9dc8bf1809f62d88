import { inRows } from '../model/labels.ts';
import { textWidth } from '../../kit/text/model/width.ts';
import type { Account, Cuts } from '../model/curve.ts';
import type { Plot } from '../model/plot.ts';
import styles from './chart.module.css';

/** How the names of all accounts fit below their slabs: upright, in rows, or not at all. */
export type Naming = { upright: number } | { rows: readonly number[] } | null;

const han = /^[\u3400-\u9fff]{1,6}$/;

export function namingOf(accounts: readonly Account[], slab: number, em: number): Naming {
  if (slab < 1.4 * em) return null;
  if (accounts.every(({ name }) => han.test(name)))
    return { upright: Math.max(...accounts.map(({ name }) => name.length)) };
  const names = accounts.map(({ name }, index) => ({ text: name, x: (index + 0.5) * slab }));
  const rows = slab > 2.6 * em ? inRows(names, 4, em) : null;
  return rows && { rows };
}

export const namesHeight = (naming: Naming, em: number): number =>
  naming === null
    ? 0
    : 'upright' in naming
      ? naming.upright * em * 1.12 + 6
      : (Math.max(...naming.rows) + 1) * em * 1.4 + 6;

/** Number and name of each account below its slab. */
export function Names(props: {
  accounts: readonly Account[];
  naming: Naming;
  plot: Plot;
  picked: number | null;
}) {
  const { accounts, naming, plot, picked } = props;
  const { em, bottom, all, x } = plot;
  const slab = x(1) - x(0);
  const tone = (index: number) =>
    index === picked ? styles.strong : accounts[index]!.profit < 0 ? styles.label : styles.quiet;
  const wide = textWidth(String(all), em) + 8;
  const step = [1, 2, 5].flatMap((n) => [1, 10, 100, 1e3, 1e4].map((power) => n * power));
  const every = step.sort((a, b) => a - b).find((n) => n * slab >= wide) ?? all;
  const numbers = new Set([0, picked ?? 0]);
  for (let n = every; n <= all; n += every) numbers.add(n - 1);
  const first = bottom + 8 + em * 1.1;
  return (
    <>
      {[...numbers]
        .filter((n) => n === picked || (n < all && Math.abs(n - (picked ?? -all)) * slab >= wide))
        .filter((n) => n === 0 || n === picked || n * slab >= wide)
        .map((n) => (
          <text key={n} class={tone(n)} x={x(n + 0.5)} y={first} text-anchor="middle">
            {n + 1}
          </text>
        ))}
      {naming &&
        accounts.map(({ id, name }, index) =>
          'upright' in naming ? (
            <text key={id} class={tone(index)} text-anchor="middle">
              {[...name].map((char, line) => (
                <tspan key={line} x={x(index + 0.5)} y={first + (line + 1.25) * em * 1.12}>
                  {char}
                </tspan>
              ))}
            </text>
          ) : (
            <g key={id}>
              {naming.rows[index]! > 0 && (
                <path
                  class={styles.grid}
                  d={`M${x(index + 0.5)} ${first + 5}V${first + 5 + naming.rows[index]! * em * 1.4}`}
                />
              )}
              <text
                class={tone(index)}
                x={x(index + 0.5)}
                y={first + (naming.rows[index]! + 1) * em * 1.4}
                text-anchor="middle"
              >
                {name}
              </text>
            </g>
          ),
        )}
    </>
  );
}

/** The bands below the accounts, and the cut lines that part them. */
export function Track(props: {
  plot: Plot;
  cuts: Cuts;
  titles: readonly string[];
  y: number;
  /** where each line begins, above the back */
  tops: readonly number[];
  shown: number | null;
  /** index of the cut that the finger takes */
  take: ((cut: number, event: PointerEvent) => void) | undefined;
}) {
  const { plot, cuts, titles, y, shown, take } = props;
  const { em, x, all } = plot;
  const edges = [0, ...cuts, all];
  const named = titles.every(
    (title, index) => textWidth(title, em) + 6 < x(edges[index + 1]!) - x(edges[index]!),
  );
  return (
    <>
      {titles.map((title, index) => {
        const [from, to] = [x(edges[index]!), x(edges[index + 1]!)];
        return (
          <g key={title} data-band={index}>
            <rect class={styles[`band${index}`]} x={from} y={y - 4} width={to - from} height={8} />
            {to - from >= em * 0.8 && (
              <text
                class={index === shown ? styles.strong : styles.quiet}
                x={(from + to) / 2}
                y={y + 16 + em}
                text-anchor="middle"
              >
                {named ? title : index + 1}
              </text>
            )}
          </g>
        );
      })}
      {cuts.map((cut, index) => (
        <g key={index}>
          <path class={styles.cutGround} d={`M${x(cut)} ${props.tops[index]}V${y}`} />
          <path class={styles.cut} d={`M${x(cut)} ${props.tops[index]}V${y}`} />
        </g>
      ))}
      {take &&
        cuts.map((cut, index) => (
          <g
            key={index}
            class={styles.handle}
            transform={`translate(${x(cut)} ${y})`}
            // `touch-action` is not heeded on a part of a drawing: the page would scroll instead.
            onTouchStart={(event) => event.preventDefault()}
            onPointerDown={(event) => take(index, event)}
          >
            <rect x={-22} y={-22} width={44} height={44} />
            <circle r={12} />
            <path d="M-2.5-4l-4 4 4 4M2.5-4l4 4-4 4" />
          </g>
        ))}
    </>
  );
}
