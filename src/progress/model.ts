import type { Account } from './account/model.ts';
import { mergeActivities, readActivity, type ActivityRecord } from './activity/model.ts';
import type { Guess } from './guess/model.ts';
import type { Monday } from './monday/model.ts';
import type { Note } from './note/model.ts';
import { isFields, isFlat, isTime, readFrom, type Fields, type Read } from './read/model.ts';
import type { Sentences } from './sentences/model.ts';

/** What the learner did in an activity that is not over: events that a fresh store can replay. */
export interface Draft {
  /** the shape of the content that the events belong to */
  digest: string;
  at: number;
  events: unknown[];
}

/** Something that the learner made in a tool and keeps: a deal, an account, the result of a test. */
export interface Sheet {
  /** when it was last changed, and when it was first kept */
  at: number;
  made: number;
  /** what the learner calls it */
  name: string;
  /** JSON that the tool's own model reads, and refuses when it is broken */
  data: unknown;
}

/** The account that a sheet belongs to, kept apart from the sheet; empty where it belongs to none any more. */
export interface Belonging {
  at: number;
  account: string;
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
  guess: Guess;
  monday: Monday;
  sentences: Sentences;
  sheet: Sheet;
  account: Account;
  belongs: Belonging;
  place: Place;
  setting: Setting;
}
export type Kind = keyof Values;

export const kinds = [
  'activity',
  'draft',
  'note',
  'guess',
  'monday',
  'sentences',
  'sheet',
  'account',
  'belongs',
  'place',
  'setting',
] as const satisfies readonly Kind[];

export const version = 1;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A moment that cannot be read is the earliest, which loses against every other. */
const time = (value: unknown): number => (isTime(value) ? value : 0);

// What a field about a thing says wrongly costs that field, never the thing itself.
const readDraft = (fields: Fields): Read<Draft> | null =>
  Array.isArray(fields.events) && isFlat(fields.events)
    ? readFrom(fields, {
        digest: text(fields.digest),
        at: time(fields.at),
        events: fields.events,
      })
    : null;

const readSheet = (fields: Fields): Read<Sheet> | null =>
  fields.data !== undefined && isFlat(fields.data)
    ? readFrom(fields, {
        at: time(fields.at),
        made: time(isTime(fields.made) ? fields.made : fields.at),
        name: text(fields.name),
        data: fields.data,
      })
    : null;

const readBelonging = (fields: Fields): Read<Belonging> | null =>
  typeof fields.account === 'string' && fields.account.length <= 120
    ? readFrom(fields, { at: time(fields.at), account: fields.account })
    : null;

const readPlace = (fields: Fields): Read<Place> | null =>
  typeof fields.lesson === 'string'
    ? readFrom(fields, {
        lesson: fields.lesson,
        anchor: text(fields.anchor),
        at: time(fields.at),
      })
    : null;

const readSetting = (fields: Fields): Read<Setting> | null =>
  typeof fields.value === 'string'
    ? readFrom(fields, { value: fields.value, at: time(fields.at) })
    : null;

const readGuess = (fields: Fields): Read<Guess> | null =>
  typeof fields.answer === 'string'
    ? readFrom(fields, { at: time(fields.at), digest: text(fields.digest), answer: fields.answer })
    : null;

const newer = <T extends { at: number }>(a: T, b: T): T => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
};

export interface Rule<T> {
  read: (fields: Fields) => Read<T> | null;
  /** what is kept of two states of the same thing: commutative, associative, idempotent */
  merge: (a: T, b: T) => T;
}
export type Rules = { [K in Kind]: Rule<Values[K]> };

/** The rules that every page knows; the others come with what shows such things: see `know` in store.ts. */
export const commonRules: Omit<Rules, 'note' | 'monday' | 'sentences' | 'account'> = {
  activity: { read: readActivity, merge: mergeActivities },
  draft: { read: readDraft, merge: newer },
  guess: { read: readGuess, merge: newer },
  sheet: { read: readSheet, merge: newer },
  belongs: { read: readBelonging, merge: newer },
  place: { read: readPlace, merge: newer },
  setting: { read: readSetting, merge: newer },
};

/**
 * `ok`: a value of this version, with a part missing where not `whole`; `newer`: written by a later
 * version, to be left alone; `broken`: neither.
 */
export type Parsed<T> =
  { state: 'ok'; value: T; whole: boolean } | { state: 'newer' } | { state: 'broken' };

/** Reads one stored value by the rule of its kind. Never throws. */
export function parseBy<T>(rule: Rule<T>, raw: string): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { state: 'broken' };
  }
  if (!isFields(json) || typeof json.v !== 'number') return { state: 'broken' };
  if (json.v > version) return { state: 'newer' };
  const read = json.v === version ? rule.read(json) : null;
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
