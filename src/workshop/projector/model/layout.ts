/** A group on the projector, in widths of its type: its widest line, and how many lines it has. */
export interface Drawn {
  width: number;
  lines: number;
}

export interface Layout {
  /** of the type, in pixels */
  size: number;
  columns: number;
  /** the names are shown one part after the other */
  pages: number;
}

/** In heights of the type: `view.module.css` draws with them. */
const lineHeight = 1.16;
const betweenGroups = 0.5;
const below = 0.4;
const betweenColumns = 1.2;
const mostColumns = 6;

/** How many groups a page holds, so that no page is nearly empty. */
export const perPage = (groups: number, pages: number): number => Math.ceil(groups / pages);

const partsOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

/** The largest type with which groups stand row by row in so many columns. */
function sizeIn(
  groups: readonly Drawn[],
  columns: number,
  { width, height }: { width: number; height: number },
): number {
  const widest = Math.max(...groups.map((group) => group.width));
  const across = columns * widest + (columns - 1) * betweenColumns;
  const down = partsOf(groups, columns).reduce(
    (sum, row) => sum + Math.max(...row.map(({ lines }) => lines)) * lineHeight + betweenGroups,
    below,
  );
  return Math.min(width / across, height / down);
}

/**
 * How the groups are laid out so that everybody finds the own name: on one screen in as large a type as
 * there is room for; on as few as will do where that would be smaller than what the last row can read.
 *
 * @param room in pixels
 * @param type the smallest and the largest that is wanted, in pixels
 */
export function layoutOf(
  groups: readonly Drawn[],
  room: { width: number; height: number },
  type: { least: number; largest: number },
): Layout {
  for (let pages = 1; ; pages++) {
    const parts = partsOf(groups, perPage(groups.length, pages));
    const most = Math.min(mostColumns, parts[0]?.length ?? 1);
    let best = { columns: 1, size: 0 };
    for (let columns = 1; columns <= most; columns++) {
      const size = Math.min(type.largest, ...parts.map((part) => sizeIn(part, columns, room)));
      if (size > best.size) best = { columns, size };
    }
    if (best.size >= type.least || pages >= groups.length) return { ...best, pages: parts.length };
  }
}
