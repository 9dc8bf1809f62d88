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
const isTime = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0;
const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 1);

const readAttempt = (value: unknown): Attempt | null =>
  isFields(value) && typeof value.id === 'string' && isTime(value.at) && isScore(value.score)
    ? { id: value.id, at: value.at, score: value.score }
    : null;

const readDraft = (value: Fields): Draft | null =>
  typeof value.digest === 'string' && isTime(value.at) && Array.isArray(value.events)
    ? { digest: value.digest, at: value.at, events: value.events }
    : null;

/** Keeps every attempt that can be read, so that one broken attempt does not cost the others. */
const readActivity = (value: Fields): ActivityRecord | null => {
  if (!Array.isArray(value.attempts)) return null;
  const attempts = value.attempts.map(readAttempt).filter((attempt) => attempt !== null);
  const best = readAttempt(value.best);
  if (attempts.length === 0 && !best) return null;
  return withAttempts(attempts, best);
};

const readNote = (value: Fields): Note | null =>
  isTime(value.at) && Array.isArray(value.texts)
    ? { at: value.at, texts: value.texts.filter((text) => typeof text === 'string') }
    : null;

const readPlace = (value: Fields): Place | null =>
  typeof value.lesson === 'string' && typeof value.anchor === 'string' && isTime(value.at)
    ? { lesson: value.lesson, anchor: value.anchor, at: value.at }
    : null;

const readSetting = (value: Fields): Setting | null =>
  typeof value.value === 'string' && isTime(value.at) ? { value: value.value, at: value.at } : null;

const better = (a: Attempt | null, b: Attempt | null): Attempt | null => {
  if (!a || !b) return a ?? b;
  const order = (a.score ?? -1) - (b.score ?? -1) || b.at - a.at || (a.id < b.id ? 1 : -1);
  return order >= 0 ? a : b;
};

/** Sorts by time, drops doubles, caps the history and keeps the best even when it is older than that. */
function withAttempts(attempts: readonly Attempt[], best: Attempt | null): ActivityRecord {
  const byId = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = byId.get(attempt.id);
    byId.set(attempt.id, known ? better(known, attempt)! : attempt);
  }
  const sorted = [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return {
    attempts: sorted.slice(-historyLimit),
    best: sorted.reduce(better, best),
  };
}

const newer = <T extends { at: number }>(a: T, b: T): T => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
};

const mergeNotes = (a: Note, b: Note): Note => {
  const [older, younger] = newer(a, b) === a ? [b, a] : [a, b];
  const extra = older.texts.filter((text) => text.trim() && !younger.texts.includes(text));
  return { at: younger.at, texts: [...younger.texts, ...extra] };
};

export const empty: ActivityRecord = { attempts: [], best: null };

export const withAttempt = (record: ActivityRecord, attempt: Attempt): ActivityRecord =>
  record.attempts.some(({ id }) => id === attempt.id)
    ? record
    : withAttempts([...record.attempts, attempt], record.best);

type Rules = {
  [K in Kind]: {
    read: (fields: Fields) => Values[K] | null;
    /** what is kept of two states of the same thing: commutative, and a thing merged with itself is itself */
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

/** `ok`: a value of this version; `newer`: written by a later version, to be left alone; `broken`: neither. */
export type Parsed<T> = { state: 'ok'; value: T } | { state: 'newer' } | { state: 'broken' };

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
  const value = json.v === version ? rules[kind].read(json) : null;
  return value === null ? { state: 'broken' } : { state: 'ok', value };
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
