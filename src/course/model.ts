import { isText } from '../i18n/text.ts';

interface Kind {
  tag: string;
  folder: string;
  /** see `Kind` of the widgets */
  pass?: number | undefined;
  optional?: true | undefined;
}

/** The activities of a lesson, as `<folder>/<id>`, in the order of its text, read from the tags in its MDX. */
export const activitiesIn = (mdx: string, kinds: readonly Kind[]): string[] => {
  const tags = kinds.map((kind) => kind.tag).join('|');
  return [...mdx.matchAll(new RegExp(`<(${tags})\\s[^>]*?id="([^"]+)"`, 'g'))].map(
    ([, tag, id]) => `${kinds.find((kind) => kind.tag === tag)!.folder}/${id!}`,
  );
};

/** An activity with the share of right answers that it asks for, where it does: `quizzes/check:0.6`. */
export const goalOf = (activity: string, kinds: readonly Kind[]): string => {
  const { pass } = kinds.find(({ folder }) => activity.startsWith(`${folder}/`)) ?? {};
  return pass === undefined ? activity : `${activity}:${pass}`;
};

/** What the activities of a lesson ask for; nothing is asked of those that are optional. */
export const goalsOf = (activities: readonly string[], kinds: readonly Kind[]): string[] =>
  activities
    .filter((id) => !kinds.some(({ folder, optional }) => optional && id.startsWith(`${folder}/`)))
    .map((id) => goalOf(id, kinds));

/** What a goal says; `pass` is 0 where having ended is enough. */
export const readGoal = (goal: string): { activity: string; pass: number } => {
  const [activity = '', pass = '0'] = goal.split(':');
  return { activity, pass: Number(pass) };
};

/** What a lesson needs to know of one activity's results. */
export interface Result {
  ended: boolean;
  /** 0 to 1; null where the activity gives no score */
  best: number | null;
}

export const isDone = (goal: string, resultOf: (activity: string) => Result): boolean => {
  const { activity, pass } = readGoal(goal);
  const { ended, best } = resultOf(activity);
  return ended && (best ?? 0) >= pass;
};

export type LessonState = 'new' | 'begun' | 'done';

/** A lesson is complete when each activity was ended once and reached what it asks for; `missing` are goals. */
export const lessonState = (
  goals: readonly string[],
  resultOf: (activity: string) => Result,
): { state: LessonState; missing: string[] } => {
  const missing = goals.filter((goal) => !isDone(goal, resultOf));
  const begun = goals.some((goal) => resultOf(readGoal(goal).activity).ended);
  return {
    state: goals.length > 0 && missing.length === 0 ? 'done' : begun ? 'begun' : 'new',
    missing,
  };
};

/** The neighbours of an item in reading order. */
export const neighbours = <T>(items: readonly T[], item: T): { before?: T; after?: T } => {
  const index = items.indexOf(item);
  const before = items[index - 1];
  const after = items[index + 1];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
};

/**
 * A short name (FNV-1a, base 36) for what an activity is made of: its ids, links and numbers, never its words.
 * A draft that carries another digest was made for other content; a mended typo changes nothing.
 */
export const digest = (data: unknown): string => {
  let hash = 0x811c9dc5;
  const add = (part: string): void => {
    for (const char of part) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  };
  const walk = (value: unknown): void => {
    if (isText(value)) return;
    if (typeof value !== 'object' || value === null) return add(`${String(value)};`);
    for (const [key, item] of Object.entries(value)) {
      add(`${key}:`);
      walk(item);
    }
  };
  walk(data);
  return (hash >>> 0).toString(36);
};

/** A course of so many lessons can be looked over as a whole; the lists of a longer one fold. */
export const lookedOver = 60;

/** What the list of one part shows, and what it folds away; a few more are not worth a fold. */
export const inFold = <One>(
  part: readonly One[],
  lessons: number,
): { shown: readonly One[]; folded: readonly One[] } => {
  const shown = lessons <= lookedOver || part.length <= 10 ? part.length : 8;
  return { shown: part.slice(0, shown), folded: part.slice(shown) };
};
