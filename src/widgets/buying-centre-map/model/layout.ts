import { wrapped } from '../../kit/text/model/wrapped.ts';
import { functions, levels, type BuyingMap, type Influence, type Person } from './map.ts';

/** Where somebody stands: the middle of the feet, in pixels, with what is written below. */
export interface Spot {
  person: Person;
  x: number;
  y: number;
  /** the row of feet, counted from the top of the map */
  row: number;
  /** half of the room to both sides */
  half: number;
  name: string[];
  post: string[];
  /** how high the head rises, and how far it reaches to a side */
  top: number;
  wide: number;
  middle: number;
}

export interface Layout {
  width: number;
  height: number;
  left: number;
  cell: number;
  /** of each level, from the top, its upper edge and its height */
  bands: { y: number; height: number }[];
  /** of each row of feet: the upper edge of the corridor above the heads */
  corridors: number[];
  spots: Spot[];
}

export const corridor = 48;
const head = 34;
const figure = 80;
export const sizes = { name: 15, post: 13 } as const;
/** the least room that a name needs */
const slot = 84;

const radius: Record<Influence, number> = { unknown: 13.5, small: 13.5, medium: 18, great: 24 };

/** The shape of a figure with its feet at 0, 0: half the width of its shoulders, the middle of its head. */
export const shapeOf = ({ influence, attitude }: Person) => {
  const r = radius[influence];
  const middle = -r * 1.25 - r * 0.78;
  // The three shapes weigh the same.
  const wide = attitude === 'opposes' ? r * 1.28 : attitude === 'neutral' ? r * 0.9 : r;
  return { r, middle, wide, top: middle - wide };
};

/** Two lines at most; what does not fit ends in dots. */
function lines(text: string, em: number, width: number): string[] {
  const all = wrapped(text.trim(), em, width).map((line) => line.trim());
  const fit = (line: string): string => {
    if (wrapped(line, em, width).length <= 1 && line.length * em * 0.55 <= width) return line;
    return `${line.slice(0, Math.max(1, Math.floor(width / em / 0.62) - 1))}…`;
  };
  return (all.length > 2 ? [all[0]!, `${all[1]!.slice(0, -1)}…`] : all).map(fit);
}

/**
 * Everybody in the cell of their level and function: side by side, and below each other where a cell is
 * full. Each row of feet has a corridor above the heads in which links run.
 */
export function layoutOf({ people }: BuyingMap, width: number, left: number): Layout {
  const cell = (width - left) / functions.length;
  const across = Math.max(1, Math.floor((cell - 16) / slot));
  const spots: Spot[] = [];
  const bands: Layout['bands'] = [];
  const corridors: number[] = [];
  let y = head;
  for (const level of levels) {
    const cells = functions.map((one) =>
      people.filter((person) => person.level === level && person.function === one),
    );
    const rows = Math.max(1, ...cells.map((here) => Math.ceil(here.length / across)));
    const top = y;
    for (let row = 0; row < rows; row++) {
      const standing = cells.flatMap((here, column) => {
        const now = here.slice(row * across, (row + 1) * across);
        const half = Math.min((cell - 16) / now.length / 2, 80);
        return now.map((person, place) => ({
          person,
          ...shapeOf(person),
          half,
          x: left + column * cell + 8 + ((cell - 16) * (place + 0.5)) / now.length,
          name: lines(person.name, sizes.name, 2 * half - 4),
          post: lines(person.post, sizes.post, 2 * half - 4),
        }));
      });
      const feet = y + corridor + figure;
      spots.push(...standing.map((one) => ({ ...one, y: feet, row: corridors.length })));
      corridors.push(y);
      const written = standing.map(({ name, post }) => name.length * 18 + post.length * 16);
      y = feet + Math.max(34, ...written) + 10;
    }
    bands.push({ y: top, height: y - top });
  }
  return { width, height: y + 2, left, cell, bands, corridors, spots };
}

/** The cell at a place of the map, counted from the top and from the left; null beside the cells. */
export function cellAt(
  { left, cell, bands }: Pick<Layout, 'left' | 'cell' | 'bands'>,
  x: number,
  y: number,
): [row: number, column: number] | null {
  const column = Math.floor((x - left) / cell);
  const row = bands.findIndex((band) => y >= band.y && y < band.y + band.height);
  return row >= 0 && column >= 0 && column < functions.length ? [row, column] : null;
}
