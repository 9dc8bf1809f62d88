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

/** What the learner did in an activity that is not over: events that a fresh store can replay. */
export interface Draft {
  /** the shape of the content that the events belong to */
  digest: string;
  at: number;
  events: unknown[];
}

/** The learner's own words on a lesson. Two tabs that wrote different things leave two texts. */
export interface Note {
  at: number;
  texts: string[];
}

/** Where the learner was: `anchor` is an element's id, empty for the top of the page. */
export interface Place {
  lesson: string;
  anchor: string;
  at: number;
}

/** A choice of the learner about the site, such as theme or language. */
export interface Setting {
  value: string;
  at: number;
}

export interface Values {
  activity: ActivityRecord;
  draft: Draft;
  note: Note;
  place: Place;
  setting: Setting;
}
export type Kind = keyof Values;

export const historyLimit = 50;
export const version = 1;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The last moment that a Date can name. */
const endOfTime = 8.64e15;
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= endOfTime;
const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);

/** What could be read; `whole` is false when a part was unreadable and is missing from the value. */
interface Read<T> {
  value: T;
  whole: boolean;
}
const whole = <T>(value: T): Read<T> => ({ value, whole: true });

const readAttempt = (value: unknown): Attempt | null =>
  isFields(value) && typeof value.id === 'string' && isTime(value.at) && isScore(value.score)
    ? { id: value.id, at: value.at, score: value.score }
    : null;

// Writing a value that is nested thousands deep would throw.
const isFlat = (value: unknown, depth = 16): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isFlat(part, depth - 1)));

const readDraft = (value: Fields): Read<Draft> | null =>
  typeof value.digest === 'string' &&
  isTime(value.at) &&
  Array.isArray(value.events) &&
  isFlat(value.events)
    ? whole({ digest: value.digest, at: value.at, events: value.events })
    : null;

/** Keeps every attempt that can be read, so that one broken attempt does not cost the others. */
const readActivity = (value: Fields): Read<ActivityRecord> | null => {
  const listed = Array.isArray(value.attempts) ? value.attempts : [];
  const attempts = listed.map(readAttempt).filter((attempt) => attempt !== null);
  const best = readAttempt(value.best);
  if (attempts.length === 0 && !best) return null;
  return {
    value: withAttempts(attempts, best),
    whole: Array.isArray(value.attempts) && attempts.length === listed.length && best !== null,
  };
};

const readNote = (value: Fields): Read<Note> | null => {
  if (!Array.isArray(value.texts)) return null;
  const texts = value.texts.filter((text) => typeof text === 'string');
  if (texts.length === 0 && value.texts.length > 0) return null;
  const at = isTime(value.at) ? value.at : 0;
  return {
    value: noteOf(at, texts),
    whole: at === value.at && texts.length === value.texts.length,
  };
};

const readPlace = (value: Fields): Read<Place> | null =>
  typeof value.lesson === 'string' && typeof value.anchor === 'string' && isTime(value.at)
    ? whole({ lesson: value.lesson, anchor: value.anchor, at: value.at })
    : null;

const readSetting = (value: Fields): Read<Setting> | null =>
  typeof value.value === 'string' && isTime(value.at)
    ? whole({ value: value.value, at: value.at })
    : null;

// Both orders are total, so that merging in any order, any number of times, ends with the same.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
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

const newer = <T extends { at: number }>(a: T, b: T): T => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
};

/** The first text is the one in the note's field; the others follow in an order of their own. */
export const noteOf = (at: number, [main = '', ...others]: readonly string[]): Note => ({
  at,
  texts: [main, ...[...new Set(others)].filter((text) => text.trim() && text !== main).sort()],
});

const mergeNotes = (a: Note, b: Note): Note => {
  const order = a.at - b.at || compare(a.texts[0] ?? '', b.texts[0] ?? '');
  const [younger, older] = order >= 0 ? [a, b] : [b, a];
  return noteOf(younger.at, [...younger.texts, ...older.texts]);
};

/**
 * The note after an edit.
 *
 * @param now what is kept at this moment
 * @param seen what was kept when the edit began; texts that came since then are kept beside the edit
 */
export const editedNote = (
  now: Note | null,
  edit: { at: number; texts: readonly string[]; seen: readonly string[] },
): Note =>
  noteOf(edit.at, [
    ...(edit.texts.length > 0 ? edit.texts : ['']),
    ...(now?.texts ?? []).filter((text) => !edit.seen.includes(text)),
  ]);

export const empty: ActivityRecord = { attempts: [], best: null };

/**
 * An attempt counts once, as it was first recorded. Two tabs can end the same round differently: the
 * better of the two results counts.
 */
export const withAttempt = (record: ActivityRecord, attempt: Attempt): ActivityRecord =>
  record.attempts.some(({ id }) => id === attempt.id)
    ? { ...record, best: better(record.best, attempt) }
    : withAttempts([...record.attempts, attempt], record.best);

type Rules = {
  [K in Kind]: {
    read: (fields: Fields) => Read<Values[K]> | null;
    /** what is kept of two states of the same thing: commutative, associative, idempotent */
    merge: (a: Values[K], b: Values[K]) => Values[K];
  };
};

export const rules: Rules = {
  activity: {
    read: readActivity,
    merge: (a, b) => withAttempts([...a.attempts, ...b.attempts], better(a.best, b.best)),
  },
  draft: { read: readDraft, merge: newer },
  note: { read: readNote, merge: mergeNotes },
  place: { read: readPlace, merge: newer },
  setting: { read: readSetting, merge: newer },
};
export const kinds = Object.keys(rules) as Kind[];

/**
 * `ok`: a value of this version, with a part missing where not `whole`; `newer`: written by a later
 * version, to be left alone; `broken`: neither.
 */
export type Parsed<T> =
  { state: 'ok'; value: T; whole: boolean } | { state: 'newer' } | { state: 'broken' };

/** Reads one stored value. Never throws. */
export function parse<K extends Kind>(kind: K, raw: string): Parsed<Values[K]> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { state: 'broken' };
  }
  if (!isFields(json) || typeof json.v !== 'number') return { state: 'broken' };
  if (json.v > version) return { state: 'newer' };
  const read = json.v === version ? rules[kind].read(json) : null;
  return read === null ? { state: 'broken' } : { state: 'ok', ...read };
}

/** The stored form: the value's own fields behind the version. */
export const serialise = <K extends Kind>(value: Values[K]): string =>
  JSON.stringify({ v: version, ...value });

/** `activity:quizzes/x` in its two parts; null for a name that is none of ours. */
export const splitName = (name: string): { kind: Kind; id: string } | null => {
  const at = name.indexOf(':');
  const kind = kinds.find((one) => one === name.slice(0, at));
  return kind && at < name.length - 1 ? { kind, id: name.slice(at + 1) } : null;
};
