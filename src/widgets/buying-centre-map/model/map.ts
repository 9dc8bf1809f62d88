/**
 * The lecture's six fields (S13, T5), with the coach as a sixth role; from the top, and from the left. What
 * nobody has said yet is `unknown`, and counts for nothing.
 */
export const levels = ['deciding', 'managing', 'operating'] as const;
export const functions = ['using', 'technical', 'finance', 'purchasing'] as const;
export const roles = [
  'unknown',
  'initiator',
  'designer',
  'decider',
  'user',
  'evaluator',
  'coach',
] as const;
export const attitudes = ['unknown', 'supports', 'neutral', 'opposes'] as const;
export const contacts = ['unknown', 'close', 'frequent', 'distant', 'none'] as const;
export const influences = ['unknown', 'small', 'medium', 'great'] as const;

export type Level = (typeof levels)[number];
export type Function = (typeof functions)[number];
type Role = (typeof roles)[number];
type Attitude = (typeof attitudes)[number];
type Contact = (typeof contacts)[number];
export type Influence = (typeof influences)[number];

export interface Person {
  id: string;
  name: string;
  post: string;
  level: Level;
  function: Function;
  role: Role;
  attitude: Attitude;
  contact: Contact;
  influence: Influence;
  /** the id of the superior, and of the one whose word counts most; null where nobody is known */
  reports: string | null;
  listens: string | null;
}

/** What will be done about a gap, and by which day, `2026-12-04`. */
export interface Plan {
  gap: string;
  action: string;
  by: string;
}

export interface BuyingMap {
  people: readonly Person[];
  plans: readonly Plan[];
}

/** A map among others, as the learner calls it. */
export interface KeptMap {
  id: string;
  name: string;
  map: BuyingMap;
}

/** Each person has at most two links, so that thirty have at most sixty. */
export const mostPeople = 30;
export const longestName = 40;
export const longestAction = 120;

export const noMap: BuyingMap = { people: [], plans: [] };

export const stranger: Omit<Person, 'id' | 'name'> = {
  post: '',
  level: 'operating',
  function: 'using',
  role: 'unknown',
  attitude: 'unknown',
  contact: 'unknown',
  influence: 'unknown',
  reports: null,
  listens: null,
};

export const personIn = ({ people }: BuyingMap, id: string | null): Person | undefined =>
  people.find((one) => one.id === id);

const nextId = (people: readonly Person[]): string =>
  `p${people.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0) + 1}`;

/** The map with one more person, the last; the same map when it is full. */
export const withPerson = (map: BuyingMap, person: Omit<Person, 'id'>): BuyingMap =>
  map.people.length >= mostPeople
    ? map
    : { ...map, people: [...map.people, { id: nextId(map.people), ...person }] };

/** Whether somebody reports to another one, at once or through others. */
export function reportsTo(map: BuyingMap, id: string, to: string): boolean {
  const passed = new Set<string>();
  let at = personIn(map, id)?.reports ?? null;
  while (at !== null && at !== to && !passed.has(at)) {
    passed.add(at);
    at = personIn(map, at)?.reports ?? null;
  }
  return at === to;
}

/** The map in which nobody is above themselves: of each circle the first one reports to nobody known. */
export const withoutCircles = (map: BuyingMap): BuyingMap =>
  map.people.reduce(
    (mended, { id }) =>
      reportsTo(mended, id, id)
        ? {
            ...mended,
            people: mended.people.map((one) => (one.id === id ? { ...one, reports: null } : one)),
          }
        : mended,
    map,
  );

/** The map with some of a person changed; the same map when nothing is, or when nobody can be linked so. */
export function withChange(
  map: BuyingMap,
  id: string,
  change: Partial<Omit<Person, 'id'>>,
): BuyingMap {
  const now = personIn(map, id);
  const keys = Object.keys(change) as (keyof typeof change)[];
  const links = [change.reports, change.listens].filter((to) => to !== undefined && to !== null);
  if (!now || keys.every((key) => now[key] === change[key])) return map;
  if (links.some((to) => to === id || !personIn(map, to))) return map;
  if (change.reports && reportsTo(map, change.reports, id)) return map;
  return { ...map, people: map.people.map((one) => (one === now ? { ...now, ...change } : one)) };
}

/** The map without a person, the links to them, and what was planned about them. */
export function withoutPerson(map: BuyingMap, id: string): BuyingMap {
  if (!personIn(map, id)) return map;
  const left = (to: string | null): string | null => (to === id ? null : to);
  return {
    people: map.people
      .filter((one) => one.id !== id)
      .map((one) => ({ ...one, reports: left(one.reports), listens: left(one.listens) })),
    plans: map.plans.filter(({ gap }) => gap.split(':')[1] !== id),
  };
}

/** The map with one plan for a gap, in place of another one. */
export const withPlan = (map: BuyingMap, plan: Plan): BuyingMap => ({
  ...map,
  plans: [...map.plans.filter(({ gap }) => gap !== plan.gap), plan],
});

export const withoutPlan = (map: BuyingMap, gap: string): BuyingMap => ({
  ...map,
  plans: map.plans.filter((plan) => plan.gap !== gap),
});
