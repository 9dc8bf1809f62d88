/** One thing of a session. */
export interface Item {
  /** its own in the plan */
  id: string;
  /** `quizzes/name` of an activity, `exercise/name` of the workshop's own, `pause`, or '' for what is not the course's */
  of: string;
  /** what it is called where the course has no name for it; else '' */
  title: string;
  minutes: number;
  /** what is laid out for it, or said to it */
  needs: string;
  /** the name of the call that is played; missing or '' where that is not said */
  scenario?: string;
}

/** What is done in a session, in which order, and when. */
export interface Plan {
  id: string;
  /** when it was made, in milliseconds: the order of the plans */
  made: number;
  name: string;
  /** when it begins, in minutes after midnight */
  start: number;
  items: readonly Item[];
}

export const pause = 'pause';
export const exerciseOf = (name: string): string => `exercise/${name}`;

export const longestName = 60;
export const longestTitle = 80;
export const longestNeeds = 160;
export const mostItems = 40;
export const mostMinutes = 240;
export const mostPlans = 60;
export const day = 24 * 60;

/** Within what an item may take. */
export const withinMinutes = (minutes: number): number =>
  Math.max(1, Math.min(mostMinutes, Math.round(minutes) || 1));

export const lengthOf = ({ items }: Pick<Plan, 'items'>): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** Each item with when it begins and ends, in minutes after midnight of the first day. */
export function timed({ start, items }: Plan): (Item & { from: number; to: number })[] {
  let at = start;
  return items.map((item) => ({ ...item, from: at, to: (at += item.minutes) }));
}

/** `09:05`; what is past midnight begins anew. */
export function clockTime(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Null for what is no time of day. */
export function minutesIn(clock: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)(:\d\d)?$/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The plan with an item by `by` places later (earlier below 0), no farther than its ends. */
export function moved(plan: Plan, id: string, by: number): Plan {
  const from = plan.items.findIndex((item) => item.id === id);
  const to = Math.max(0, Math.min(plan.items.length - 1, from + by));
  if (from < 0 || from === to) return plan;
  const items = [...plan.items];
  items.splice(to, 0, ...items.splice(from, 1));
  return { ...plan, items };
}

export const withItem = (plan: Plan, item: Item): Plan =>
  plan.items.length < mostItems ? { ...plan, items: [...plan.items, item] } : plan;

export const withoutItem = (plan: Plan, id: string): Plan => ({
  ...plan,
  items: plan.items.filter((item) => item.id !== id),
});

/** What can be changed of an item. */
export type Change = Partial<Pick<Item, 'title' | 'minutes' | 'needs' | 'scenario'>>;

export const changedItem = (plan: Plan, id: string, change: Change): Plan => ({
  ...plan,
  items: plan.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});
