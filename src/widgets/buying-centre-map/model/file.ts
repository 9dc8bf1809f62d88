import { isDay } from '../../../i18n/day.ts';
import {
  attitudes,
  contacts,
  functions,
  influences,
  levels,
  longestAction,
  longestName,
  mostPeople,
  roles,
  withoutCircles,
  type BuyingMap,
  type Person,
  type Plan,
} from './map.ts';

/** Why something is no map: which rule it breaks, and for which person, counted from 1. */
export interface Refusal {
  fault: 'notJson' | 'notMap' | 'tooMany' | 'badPerson' | 'twice' | 'badLink' | 'badPlan';
  n: number;
}

type Read = { map: BuyingMap } | Refusal;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isOne = <T extends string>(all: readonly T[], value: unknown): value is T =>
  all.includes(value as T);
const isLink = (value: unknown): value is string | null => value === null || isShort(value, 40);

/** Why something cannot be planned on a day, both as `2026-12-04`; null where it can. */
export const planFault = (
  { action, by }: Pick<Plan, 'action' | 'by'>,
  today: string,
): 'needDay' | 'pastDay' | null => {
  if (action.trim() === '' || !isDay(by)) return 'needDay';
  return by < today ? 'pastDay' : null;
};

/** Only what a person has is taken over: a file may bring more. */
const readPerson = (value: unknown): Person | null =>
  isFields(value) &&
  typeof value.id === 'string' &&
  /^p[1-9]\d{0,5}$/.test(value.id) &&
  isShort(value.name, longestName) &&
  isShort(value.post, longestName) &&
  isOne(levels, value.level) &&
  isOne(functions, value.function) &&
  isOne(roles, value.role) &&
  isOne(attitudes, value.attitude) &&
  isOne(contacts, value.contact) &&
  isOne(influences, value.influence) &&
  isLink(value.reports) &&
  isLink(value.listens)
    ? {
        id: value.id,
        name: value.name,
        post: value.post,
        level: value.level,
        function: value.function,
        role: value.role,
        attitude: value.attitude,
        contact: value.contact,
        influence: value.influence,
        reports: value.reports,
        listens: value.listens,
      }
    : null;

const readPlan = (value: unknown): Plan | null =>
  isFields(value) &&
  isShort(value.gap, 40) &&
  isShort(value.action, longestAction) &&
  isDay(value.by)
    ? { gap: value.gap, action: value.action, by: value.by }
    : null;

/** The map that a value holds, its circles of superiors cut, or why it holds none. Never throws. */
export function readMap(value: unknown): Read {
  if (!isFields(value) || !Array.isArray(value.people) || !Array.isArray(value.plans))
    return { fault: 'notMap', n: 0 };
  if (value.people.length > mostPeople) return { fault: 'tooMany', n: value.people.length };
  const people: Person[] = [];
  for (const [place, one] of value.people.entries()) {
    const person = readPerson(one);
    if (!person) return { fault: 'badPerson', n: place + 1 };
    if (people.some(({ id }) => id === person.id)) return { fault: 'twice', n: place + 1 };
    people.push(person);
  }
  const known = ({ id }: Person, to: string | null): boolean =>
    to === null || (to !== id && people.some((one) => one.id === to));
  const stray = people.findIndex((one) => !known(one, one.reports) || !known(one, one.listens));
  if (stray >= 0) return { fault: 'badLink', n: stray + 1 };
  const plans = value.plans.map(readPlan);
  const gaps = new Set(plans.map((plan) => plan?.gap));
  const broken = plans.some((plan) => plan === null) || gaps.size < plans.length;
  if (broken) return { fault: 'badPlan', n: 0 };
  return { map: withoutCircles({ people, plans: plans as Plan[] }) };
}

/** Longer than any map can be, with names that are all escapes. */
const mostText = 200_000;

/** A map and its name, as a text to take away. */
export const writeFile = (name: string, map: BuyingMap): string =>
  `${JSON.stringify({ kind: 'buying-centre-map', v: 1, name, ...map }, null, 2)}\n`;

/** What such a text says; its name may be empty. Never throws. */
export function readFile(text: string): { name: string; map: BuyingMap } | Refusal {
  let value: unknown;
  try {
    if (text.length > mostText) return { fault: 'notMap', n: 0 };
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'notJson', n: 0 };
  }
  const read = readMap(value);
  if ('fault' in read) return read;
  const { name } = value as Fields;
  return { name: isShort(name, longestName) ? name.trim() : '', map: read.map };
}
