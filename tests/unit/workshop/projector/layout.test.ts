import { describe, expect, it } from 'vitest';
import { layoutOf, perPage } from '../../../../src/workshop/projector/model/layout.ts';

const room = { width: 1780, height: 640 };
const type = { least: 36, largest: 80 };
/** Groups of three whose names are this many widths of the type. */
const groups = (count: number, width: number) =>
  Array.from({ length: count }, () => ({ width, lines: 3 }));

describe('the names on the projector', () => {
  it('are as large as is wanted where few have the room to themselves', () =>
    expect(layoutOf([{ width: 14, lines: 4 }], room, type)).toEqual({
      ...{ columns: 1, pages: 1, size: 80 },
    }));

  it('stand in columns rather than become smaller', () => {
    const { columns, pages, size } = layoutOf(groups(6, 14), room, type);
    expect([columns, pages]).toEqual([2, 1]);
    expect(size).toBeGreaterThan(50);
  });

  it('come on one screen as long as the last row can read them, and on two from then on', () => {
    const two = (height: number) => layoutOf(groups(2, 40), { width: 1780, height }, type);
    const both = 36 * (2 * 3 * 1.16 + 2 * 0.5 + 0.4);
    expect([two(both).pages, two(both - 1).pages]).toEqual([1, 2]);
  });

  it('of sixty people with long names are shared out over pages that are about as full', () => {
    const { pages } = layoutOf(groups(20, 14), room, type);
    expect(pages).toBe(2);
    expect(perPage(20, pages)).toBe(10);
  });

  it('become smaller than that only where not even one group would fit', () => {
    const { pages, size } = layoutOf(groups(2, 60), room, type);
    expect(pages).toBe(2);
    expect(size).toBeCloseTo(1780 / 60);
  });
});
