import { corridor, type Layout, type Spot } from './layout.ts';

export interface Route {
  kind: 'reports' | 'listens';
  from: string;
  to: string;
  /** corner by corner; it runs through nobody */
  points: [number, number][];
}

/** Which of the lines that run beside each other in one place each takes: those of one owner share one. */
function makeLanes() {
  const taken = new Map<string, { owner: string; from: number; to: number; lane: number }[]>();
  return (place: string, owner: string, a: number, b: number): number => {
    const here = taken.get(place) ?? [];
    taken.set(place, here);
    const [from, to] = [Math.min(a, b) - 9, Math.max(a, b) + 9];
    const meets = (lane: number) =>
      here.some(
        (one) => one.lane === lane && one.owner !== owner && one.from < to && from < one.to,
      );
    let lane = 0;
    while (meets(lane)) lane++;
    here.push({ owner, from, to, lane });
    return lane;
  };
}

/**
 * The links of a map. Across they run in the corridors above the heads, up and down at the borders between
 * the cells, where nobody stands. Who reports leaves by the crown and comes in below the superior's name, or
 * by the crown where the superior stands no higher. Neighbours who listen are joined straight.
 */
export function routesOf(layout: Layout): Route[] {
  const { spots, corridors, left, cell } = layout;
  const at = new Map(spots.map((spot) => [spot.person.id, spot]));
  const across = makeLanes();
  const beside = makeLanes();
  const border = (x: number): number => left + Math.round((x - left) / cell) * cell;

  const reports = (from: Spot, to: Spot): Route => {
    const below = to.row < from.row;
    const last = below ? to.row + 1 : to.row;
    // Beside where the superior's own line leaves the crown.
    const into = below ? to.x : to.x - 14;
    const end = below ? corridors[to.row + 1]! - 3 : to.y + to.top - 5;
    const run = (row: number, a: number, b: number): number =>
      corridors[row]! + 8 + (across(`r${row}`, to.person.id, a, b) % 3) * 8;
    const start: [number, number] = [from.x, from.y + from.top - 3];
    if (last === from.row) {
      const y = run(last, from.x, to.x);
      return link('reports', from, to, [start, [from.x, y], [into, y], [into, end]]);
    }
    const lane = beside(`r${border(to.x)}`, to.person.id, corridors[from.row]!, corridors[last]!);
    const gutter = Math.max(border(to.x) - 3 - (lane % 2) * 4, left + 3);
    const [out, back] = [run(from.row, from.x, gutter), run(last, gutter, to.x)];
    return link('reports', from, to, [
      start,
      [from.x, out],
      [gutter, out],
      [gutter, back],
      [into, back],
      [into, end],
    ]);
  };

  const listens = (from: Spot, to: Spot): Route => {
    const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const between = spots.some(({ row, x }) => row === from.row && x > low && x < high);
    if (from.row === to.row && !between) {
      const side = Math.sign(to.x - from.x);
      const y = Math.max(from.y + from.middle, to.y + to.middle);
      return link('listens', from, to, [
        [from.x + side * (from.wide + 3), y],
        [to.x - side * (to.wide + 6), y],
      ]);
    }
    const run = (row: number, a: number, b: number): number =>
      corridors[row]! + corridor - 5 - (across(`l${row}`, from.person.id, a, b) % 3) * 7;
    const [leave, enter] = [from.x + 7, to.x - 7];
    const start: [number, number] = [leave, from.y + from.top - 2];
    const end: [number, number] = [enter, to.y + to.top - 4];
    if (from.row === to.row) {
      const y = run(from.row, leave, enter);
      return link('listens', from, to, [start, [leave, y], [enter, y], end]);
    }
    const lane = beside(`l${border(to.x)}`, from.person.id, from.y, to.y);
    const gutter = Math.min(border(to.x) + 3 + (lane % 2) * 4, layout.width - 3);
    const [out, back] = [run(from.row, leave, gutter), run(to.row, gutter, enter)];
    return link('listens', from, to, [
      start,
      [leave, out],
      [gutter, out],
      [gutter, back],
      [enter, back],
      end,
    ]);
  };

  const drawn = (kind: Route['kind'], draw: (from: Spot, to: Spot) => Route): Route[] =>
    spots.flatMap((from) => {
      const to = at.get(from.person[kind] ?? '');
      return to ? [draw(from, to)] : [];
    });
  return [...drawn('reports', reports), ...drawn('listens', listens)];
}

const link = (kind: Route['kind'], from: Spot, to: Spot, points: [number, number][]): Route => ({
  kind,
  from: from.person.id,
  to: to.person.id,
  points,
});

/** The path of a route, its corners rounded. */
export function pathOf(points: readonly [number, number][], round: number): string {
  const corners = points.filter(
    ([x, y], place) => place === 0 || x !== points[place - 1]![0] || y !== points[place - 1]![1],
  );
  const towards = ([x, y]: [number, number], [a, b]: [number, number]): string => {
    const far = Math.hypot(a - x, b - y);
    const share = Math.min(round, far / 2) / far;
    return `${x + (a - x) * share} ${y + (b - y) * share}`;
  };
  const bends = corners
    .slice(1, -1)
    .map(
      (corner, place) =>
        `L${towards(corner, corners[place]!)}Q${corner.join(' ')} ${towards(corner, corners[place + 2]!)}`,
    );
  return `M${corners[0]!.join(' ')}${bends.join('')}L${corners.at(-1)!.join(' ')}`;
}
