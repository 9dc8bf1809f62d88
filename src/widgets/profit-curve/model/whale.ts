import { drawnPoints, type Account, type Curve, type Cuts } from './curve.ts';
import type { Plot } from './plot.ts';

/** The running total as the picture says it: shares of the year's profit, or money. */
export interface Body {
  curve: Curve;
  /** what is 1 in the picture */
  one: number;
  /** the places at which it is drawn */
  places: readonly number[];
  back: (place: number) => number;
  /** no data: it makes a body of the back, and is never above it */
  belly: (place: number) => number;
  low: number;
}

/** So many accounts have slabs of their own, with a bent back; more of them become one body. */
const separate = 60;

export function bodyOf(curve: Curve, cuts: Cuts, one: number): Body {
  const { sums, all } = curve;
  const peak = curve.peak.sum / one;
  const thick = 0.06 * Math.max(peak, peak - curve.total / one, 1e-9);
  const back = (place: number): number => {
    const below = Math.min(Math.floor(place), all);
    const part = place - below;
    return (sums[below]! * (1 - part) + (sums[below + 1] ?? 0) * part) / one;
  };
  // Held at the peak as if nobody lost, then pulled down by what is lost, as the back is.
  const belly = (place: number): number => {
    const u = place / Math.max(1, all);
    const chin = u < 0.4 ? -thick * Math.sin((Math.PI * u) / 0.4) * (1 - u / 0.4) : 0;
    const rise = u > 0.15 ? (peak - thick) * ((u - 0.15) / 0.85) ** 1.8 : 0;
    return chin + rise - (place > curve.peak.at ? peak - back(place) : 0);
  };
  const places = drawnPoints(curve, cuts);
  const low = Math.min(0, curve.total / one, ...bellyPlaces(all).map(belly));
  return { curve, one, places, back, belly, low };
}

const bellyPlaces = (all: number): number[] =>
  Array.from({ length: 81 }, (_, step) => (all * step) / 80);

/** The back from its first place to its last. */
export const backLine = ({ places, back, curve }: Body, { x, y }: Plot): string => {
  const points = places.map((place) => [x(place), y(back(place))] as const);
  return curve.all > separate
    ? `M${points.map((point) => point.join(' ')).join('L')}`
    : bent(points);
};

export const bodyLine = (body: Body, plot: Plot): string =>
  `${backLine(body, plot)}L${bellyPlaces(plot.all)
    .reverse()
    .map((place) => `${plot.x(place)} ${plot.y(body.belly(place))}`)
    .join('L')}Z`;

/** A cubic through points that never bulges past them (Fritsch and Carlson). */
function bent(points: readonly (readonly [number, number])[]): string {
  const slopes = points.slice(1).map(([x, y], index) => {
    const before = points[index]!;
    return (y - before[1]) / (x - before[0] || 1);
  });
  const tangent = (index: number): number => {
    const [before, after] = [slopes[index - 1], slopes[index]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  const n = (value: number): number => Math.round(value * 10) / 10;
  return points.reduce((line, [x, y], index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    const third = (x - before[0]) / 3;
    return `${line}C${n(before[0] + third)} ${n(before[1] + tangent(index - 1) * third)} ${n(x - third)} ${n(y - tangent(index) * third)} ${x} ${y}`;
  }, '');
}

/** What one loss, or several side by side, hang on the tail; pixels. */
export interface Hung {
  /** of the accounts that it stands for: ranks, the first and the one behind the last */
  from: number;
  to: number;
  loss: number;
  x: number;
  /** of the string, and of the weight's upper edge */
  hook: number;
  y: number;
  size: number;
}

/** Weights of an area that grows with the loss, each sunk until it is free of those beside it. */
export function hungOn(body: Body, accounts: readonly Account[], plot: Plot): Hung[] {
  const { all, tail } = body.curve;
  const first = all - tail.count;
  const room = Math.floor((plot.x(all) - plot.x(first)) / 11);
  const count = Math.min(tail.count, 12, Math.max(1, room));
  const groups = Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((n) => first + Math.round((tail.count * n) / count));
    const loss = -accounts.slice(from, to).reduce((sum, { profit }) => sum + profit, 0);
    return { from: from!, to: to!, loss };
  });
  const most = Math.max(...groups.map(({ loss }) => loss), 0);
  const slab = plot.x(1) - plot.x(0);
  for (let largest = Math.min(40, Math.max(26, slab)); ; largest *= 0.8) {
    const hung = sunk(groups, (loss) => Math.max(5, largest * Math.sqrt(loss / most)), body, plot);
    if (largest < 8 || hung.every(({ y, size }) => y + size < plot.bottom - 2)) return hung;
  }
}

function sunk(
  groups: readonly Pick<Hung, 'from' | 'to' | 'loss'>[],
  sized: (loss: number) => number,
  body: Body,
  plot: Plot,
): Hung[] {
  const hung: Hung[] = [];
  for (const group of groups) {
    const place = (group.from + group.to) / 2;
    const size = sized(group.loss);
    const [x, hook] = [plot.x(place), plot.y(body.belly(place))];
    const touches = (y: number): boolean =>
      hung.some(
        (other) =>
          Math.abs(other.x - x) < (other.size + size) / 2 + 3 &&
          y < other.y + other.size + 9 &&
          other.y < y + size + 9,
      );
    let y = hook + 12;
    while (y < plot.bottom && touches(y)) y += 2;
    hung.push({ ...group, x, hook, y, size });
  }
  return hung;
}
