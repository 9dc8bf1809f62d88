import { isText } from '../i18n/text.ts';

/** A kind of activity: the tag that a lesson writes, the widget's folder and its folder in content/. */
export const activityKinds = [
  { tag: 'Sorter', widget: 'sorter', folder: 'sorters' },
  { tag: 'Matcher', widget: 'matcher', folder: 'matchers' },
  { tag: 'ProfitCurve', widget: 'profit-curve', folder: 'profit-curves' },
  { tag: 'PersonalityTest', widget: 'personality-test', folder: 'personality-tests' },
  { tag: 'AccountStairs', widget: 'account-stairs', folder: 'account-stairs' },
  { tag: 'StageQuiz', widget: 'stage-quiz', folder: 'stage-quizzes' },
  { tag: 'StyleGrid', widget: 'style-grid', folder: 'style-grids' },
  { tag: 'SpinRolePlay', widget: 'spin-role-play', folder: 'scenarios' },
  { tag: 'BalanceScale', widget: 'balance-scale', folder: 'balances' },
  { tag: 'MessageRewriter', widget: 'message-rewriter', folder: 'rewrites' },
  { tag: 'Quiz', widget: 'quiz', folder: 'quizzes' },
] as const;
export type ActivityKind = (typeof activityKinds)[number];
export type ActivityFolder = ActivityKind['folder'];

/** `<folder>/<id>`, the name under which an activity's results are kept. */
export type ActivityId = `${ActivityFolder}/${string}`;

/** The share of right answers with which check-yourself is passed. */
export const passMark = 0.6;

export const needsPass = (activity: string): boolean => activity.startsWith('quizzes/');

/** The activities of a lesson in the order of its text, read from the tags in its MDX. */
export const activitiesIn = (mdx: string): ActivityId[] => {
  const tags = activityKinds.map((kind) => kind.tag).join('|');
  return [...mdx.matchAll(new RegExp(`<(${tags})\\s[^>]*?id="([^"]+)"`, 'g'))].map(
    ([, tag, id]) => `${activityKinds.find((kind) => kind.tag === tag)!.folder}/${id!}` as const,
  );
};

/** What a lesson needs to know of one activity's results. */
export interface Result {
  ended: boolean;
  /** 0 to 1; null where the activity gives no score */
  best: number | null;
}

export const isDone = (activity: string, result: Result): boolean =>
  result.ended && (!needsPass(activity) || (result.best ?? 0) >= passMark);

export type LessonState = 'new' | 'begun' | 'done';

/** A lesson is complete when each activity was ended once and check-yourself was passed. */
export const lessonState = (
  activities: readonly string[],
  resultOf: (activity: string) => Result,
): { state: LessonState; missing: string[] } => {
  const missing = activities.filter((activity) => !isDone(activity, resultOf(activity)));
  const begun = activities.some((activity) => resultOf(activity).ended);
  return {
    state: activities.length > 0 && missing.length === 0 ? 'done' : begun ? 'begun' : 'new',
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
