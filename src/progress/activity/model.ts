import { compare, isFields, isTime, type Fields, type Read } from '../read/model.ts';

/** One finished round of an activity. `score` is 0 to 1, or null where nothing is scored. */
export interface Attempt {
  id: string;
  /** milliseconds since 1970 */
  at: number;
  score: number | null;
}

/** What is kept of an activity: the newest attempts, oldest first, and the best one ever. */
export interface ActivityRecord {
  attempts: Attempt[];
  best: Attempt | null;
}

export const historyLimit = 50;
export const empty: ActivityRecord = { attempts: [], best: null };

const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);

const readAttempt = (value: unknown): Attempt | null =>
  isFields(value) && typeof value.id === 'string' && isTime(value.at) && isScore(value.score)
    ? { id: value.id, at: value.at, score: value.score }
    : null;

/** Keeps every attempt that can be read, so that one broken attempt does not cost the others. */
export const readActivity = (value: Fields): Read<ActivityRecord> | null => {
  const listed = Array.isArray(value.attempts) ? value.attempts : [];
  const attempts = listed.map(readAttempt).filter((attempt) => attempt !== null);
  const best = readAttempt(value.best);
  if (attempts.length === 0 && !best) return null;
  return {
    value: withAttempts(attempts, best),
    whole: Array.isArray(value.attempts) && attempts.length === listed.length && best !== null,
  };
};

// Both orders are total, so that merging in any order, any number of times, ends with the same.
const points = ({ score }: Attempt): number => score ?? -1;
const byTime = (a: Attempt, b: Attempt): number =>
  a.at - b.at || points(a) - points(b) || compare(a.id, b.id);
const byResult = (a: Attempt, b: Attempt): number =>
  points(a) - points(b) || b.at - a.at || compare(b.id, a.id);

const better = (a: Attempt | null, b: Attempt | null): Attempt | null =>
  !a || !b ? (a ?? b) : byResult(a, b) >= 0 ? a : b;

/**
 * Sorts by time, keeps the latest of those with one id, caps the history; the best is kept even when
 * it is older than that.
 */
function withAttempts(attempts: readonly Attempt[], best: Attempt | null): ActivityRecord {
  const latest = new Map([...attempts].sort(byTime).map((attempt) => [attempt.id, attempt]));
  return {
    attempts: [...latest.values()].sort(byTime).slice(-historyLimit),
    best: attempts.reduce(better, best),
  };
}

export const mergeActivities = (a: ActivityRecord, b: ActivityRecord): ActivityRecord =>
  withAttempts([...a.attempts, ...b.attempts], better(a.best, b.best));

/**
 * An attempt counts once, as it was first recorded. Two tabs can end the same round differently: the
 * better of the two results counts.
 */
export const withAttempt = (record: ActivityRecord, attempt: Attempt): ActivityRecord =>
  record.attempts.some(({ id }) => id === attempt.id)
    ? { ...record, best: better(record.best, attempt) }
    : withAttempts([...record.attempts, attempt], record.best);
