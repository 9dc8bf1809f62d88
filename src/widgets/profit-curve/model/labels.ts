import { textWidth } from '../../kit/text/model/width.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where a text may stand, the best place first; `y` is its base line. */
export interface Label {
  id: string;
  text: string;
  at: readonly { x: number; y: number; anchor: Anchor }[];
}
export interface Placed {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const rectOf = ({ text, x, y, anchor }: Placed, em: number): Rect => {
  const width = textWidth(text, em) + 4;
  const left = anchor === 'start' ? x - 2 : anchor === 'end' ? x - width + 2 : x - width / 2;
  return { x: left, y: y - em, width, height: em * 1.3 };
};

/**
 * Each label at the first of its places that lies in the picture and is free of what stands there and of
 * the labels before it; a label without such a place is left out, for another one says it.
 */
export function placed(
  labels: readonly Label[],
  taken: readonly Rect[],
  picture: { width: number; height: number },
  em: number,
): Placed[] {
  const rects = [...taken];
  return labels.flatMap(({ id, text, at }) => {
    for (const place of at) {
      const label = { id, text, ...place };
      const rect = rectOf(label, em);
      const inside =
        rect.x >= -2 &&
        rect.x + rect.width <= picture.width + 2 &&
        rect.y >= 0 &&
        rect.y + rect.height <= picture.height;
      if (!inside || rects.some((other) => overlap(rect, other))) continue;
      rects.push(rect);
      return [label];
    }
    return [];
  });
}

/** Names side by side in as few rows as keep them apart; null when `most` rows do not do. */
export function inRows(
  names: readonly { text: string; x: number }[],
  most: number,
  em: number,
): number[] | null {
  const ends: number[] = Array(most).fill(-Infinity);
  const rows: number[] = [];
  for (const { text, x } of names) {
    const half = textWidth(text, em) / 2;
    const row = ends.findIndex((end) => x - half >= end + 8);
    if (row < 0) return null;
    ends[row] = x + half;
    rows.push(row);
  }
  return rows;
}
