import {
  day,
  longestName,
  longestNeeds,
  longestTitle,
  mostItems,
  mostMinutes,
  type Item,
  type Plan,
} from './plan.ts';

/**
 * A session plan as a file:
 *
 *   { "format": "session-plan", "course": "key-accounts", "version": 1, "name": "…", "start": 540,
 *     "items": [{ "of": "sorters/ten-purchases", "title": "", "minutes": 10, "needs": "" }] }
 *
 * An item of which a call is played may name it: "scenario": "lift-care".
 */
const format = 'session-plan';
const version = 1;

/** In bytes of a file or characters of a text: no plan is larger. */
export const sizeLimit = 64 * 1024;

/** Why a text is not taken as a plan. */
export type Fault = 'large' | 'not-json' | 'not-plan' | 'other-course' | 'newer';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isOf = (value: unknown): value is string =>
  isText(value, longestTitle) && /^(|[a-z0-9-]+(\/[a-z0-9-]+)?)$/.test(value);

const isName = (value: unknown): value is string =>
  isText(value, longestTitle) && /^[a-z0-9-]*$/.test(value);

/** Without what breaks a line or turns the direction of writing. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

const isItem = (value: unknown): value is Omit<Item, 'id'> =>
  isObject(value) &&
  isOf(value.of) &&
  isText(value.title, longestTitle) &&
  isCount(value.minutes, 1, mostMinutes) &&
  isText(value.needs, longestNeeds) &&
  (value.scenario === undefined || isName(value.scenario));

const isBare = (
  value: unknown,
): value is Pick<Plan, 'name' | 'start'> & { items: Omit<Item, 'id'>[] } =>
  isObject(value) &&
  isText(value.name, longestName) &&
  isCount(value.start, 0, day - 1) &&
  Array.isArray(value.items) &&
  value.items.length <= mostItems &&
  value.items.every(isItem);

/** Whether what was kept is a plan. */
export const isPlan = (value: unknown): value is Plan =>
  isObject(value) &&
  isText(value.id, 40) &&
  isCount(value.made, 0, 8.64e15) &&
  isBare(value) &&
  value.items.every((item) => isText((item as Item).id, 40));

export const writePlan = ({ name, start, items }: Plan, course: string): string =>
  `${JSON.stringify(
    {
      ...{ format, course, version, name, start },
      items: items.map(({ id: _, ...item }) => item),
    },
    null,
    1,
  )}\n`;

/**
 * Reads a file's text. Never throws; takes nothing that is not named above.
 *
 * @param newId gives the plan and its items ids of their own, so that it replaces none that is here
 * @param made when that is, in milliseconds
 */
export function readPlan(
  text: string,
  course: string,
  newId: () => string,
  made: number,
): { plan: Plan } | { fault: Fault } {
  if (text.length > sizeLimit) return { fault: 'large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-json' };
  }
  if (!isObject(file) || file.format !== format || typeof file.version !== 'number')
    return { fault: 'not-plan' };
  if (file.course !== course) return { fault: 'other-course' };
  if (file.version > version) return { fault: 'newer' };
  if (!isBare(file)) return { fault: 'not-plan' };
  const { name, start, items } = file;
  const taken = items.map(({ of, title, minutes, needs, scenario }) => ({
    ...{ id: newId(), of, minutes },
    title: plain(title),
    needs: plain(needs),
    ...(scenario && { scenario }),
  }));
  return { plan: { id: newId(), made, name: plain(name), start, items: taken } };
}
