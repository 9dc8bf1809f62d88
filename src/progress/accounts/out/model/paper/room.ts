import type { Plan } from '../../../model/plan.ts';
import { blocksOf } from './height.ts';
import { columns, high, linesIn, whole, type Faces } from './lines.ts';

/** What a page of `paper.module.css` holds, in millimetres. */
const page = 276;

/** What stands below all: what a manager would ask, and what is said of what is not printed. */
export interface Foot {
  asked: readonly string[];
  said: string;
}

const askedLine = { 'zh-CN': 5.25, en: 4.4 } as const;
const footHeight = ({ asked, said }: Foot, { locale }: Plan, { lead, text }: Faces): number => {
  const lines = asked.reduce((sum, one) => sum + linesIn(lead, one, columns.text - 6, 3.6), 0);
  return 4 + lines * askedLine[locale] + 2 + linesIn(text, said, whole, 3.2) * 4.6;
};

/** How full each page is, in shares of what it holds. */
export function pagesOf(plan: Plan, faces: Faces, foot: Foot, parted = false): number[] {
  const { head, ...parts } = blocksOf(plan, faces);
  const pages = [head];
  const put = (height: number, fresh = false): void => {
    if (fresh || pages.at(-1)! + height > page) pages.push(0);
    pages[pages.length - 1]! += height;
  };
  for (const [section, blocks] of Object.entries(parts))
    blocks.forEach((height, place) =>
      put(height, parted && place === 0 && section === 'cares' && parts.centres.length > 0),
    );
  if (plan.note) put(14 + linesIn(faces.text, plan.note, columns.text) * high[plan.locale].line);
  put(footHeight(foot, plan, faces));
  return pages.map((used) => used / page);
}

/** Whether two pages hold a plan, no line of which is broken. */
export const isRoomFor = (plan: Plan, faces: Faces, foot: Foot): boolean => {
  const pages = pagesOf(plan, faces, foot);
  return pages.length <= 2 && pages.every((used) => used <= 1);
};

/** The first page says who and how, the second what is done about it, where each is well filled by it. */
export const isParted = (plan: Plan, faces: Faces, foot: Foot): boolean => {
  const pages = pagesOf(plan, faces, foot, true);
  return pages.length === 2 && pages.every((used) => used > 0.72 && used <= 1);
};
