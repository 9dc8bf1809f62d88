import type { Plan } from '../../../model/plan.ts';
import { blocksOf } from './height.ts';
import { columns, high, linesIn, whole } from './lines.ts';

/** What a page of `paper.module.css` holds, in millimetres. */
const page = 277;

/** What a manager would ask, and what is said of what is not printed, below all. */
const asked = { 'zh-CN': 21, en: 18 } as const;
const notes = (said: string): number => linesIn(said, whole, 3.2) * 4.6;

/** How full each page is, in shares of what it holds. */
export function pagesOf(plan: Plan, parted = false, foot = ''): number[] {
  const { head, ...parts } = blocksOf(plan);
  const pages = [head];
  const put = (height: number, fresh = false): void => {
    if (fresh || pages.at(-1)! + height > page) pages.push(0);
    pages[pages.length - 1]! += height;
  };
  for (const [section, blocks] of Object.entries(parts))
    blocks.forEach((height, place) =>
      put(height, parted && place === 0 && section === 'cares' && parts.centres.length > 0),
    );
  if (plan.note) put(14 + linesIn(plan.note, columns.text) * high[plan.locale].line);
  put(asked[plan.locale] + notes(foot));
  return pages.map((used) => used / page);
}

/** Whether two pages hold a plan, no line of which is broken. */
export const isRoomFor = (plan: Plan, foot = ''): boolean => {
  const pages = pagesOf(plan, false, foot);
  return pages.length <= 2 && pages.every((used) => used <= 1);
};

/** The first page says who and how, the second what is done about it, where each is well filled by it. */
export const isParted = (plan: Plan, foot = ''): boolean => {
  const pages = pagesOf(plan, true, foot);
  return pages.length === 2 && pages.every((used) => used > 0.72 && used <= 1);
};
