import { unreadName } from '../unread/model.ts';
import { parse, rules } from '../every/model.ts';
import { kinds, serialise, splitName, type Kind, type Values } from '../model.ts';

/**
 * A backup file: every value as it is stored, under its name without the course.
 *
 *   { "format": "course-backup", "course": "key-accounts", "version": 1, "at": 1764000000000,
 *     "entries": { "note:what-is-a-key-account": "{\"v\":1,…}" } }
 */
interface BackupFile {
  format: 'course-backup';
  course: string;
  version: number;
  at: number;
  entries: Record<string, string>;
}

const format = 'course-backup';
const fileVersion = 1;

/**
 * What is larger is no backup of ours; in bytes of a file or characters of a text. A browser keeps at most
 * 5 Mi characters that last and as many for the visit; in a file each takes up to three bytes.
 */
export const sizeLimit = 32 * 1024 * 1024;

/** What belongs to the device and not to the learner: it stays out of backups. */
export const backupMade = 'backup-made';
const ofTheDevice = new Set([`setting:${backupMade}`]);

/** @param now every kept value by its name, as stored */
export const writeBackup = (now: Record<string, string>, course: string, at: number): string => {
  const entries = Object.fromEntries(
    Object.entries(now).filter(([name]) => !ofTheDevice.has(name)),
  );
  const file: BackupFile = { format, course, version: fileVersion, at, entries };
  return JSON.stringify(file, null, 1);
};

/** Why a text is not taken as a backup. */
export type Fault = 'large' | 'not-json' | 'not-backup' | 'other-course' | 'newer';

export interface Backup {
  /** when it was made; null when the file does not say */
  at: number | null;
  /** names and values as they stand in the file, nothing checked yet */
  entries: readonly (readonly [name: string, raw: unknown])[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a backup's text. Never throws. */
export function readBackup(text: string, course: string): Backup | { fault: Fault } {
  if (text.length > sizeLimit) return { fault: 'large' };
  let file: unknown;
  try {
    // A byte order mark comes with files that passed through an editor on Windows.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-json' };
  }
  if (!isObject(file) || file.format !== format) return { fault: 'not-backup' };
  if (typeof file.version !== 'number' || !isObject(file.entries)) return { fault: 'not-backup' };
  if (file.course !== course) return { fault: 'other-course' };
  if (file.version > fileVersion) return { fault: 'newer' };
  const at = typeof file.at === 'number' && file.at >= 0 && file.at <= 8.64e15 ? file.at : null;
  return { at, entries: Object.entries(file.entries) };
}

/** What taking one value of a backup over would do. */
export type Change =
  | { [K in Kind]: KnownChange<K> }[Kind]
  /** could not be read there, and is kept here, too, as it was; `here`: it already is */
  | { name: string; state: 'set-aside'; raw: string; here: boolean }
  /** not a value of ours, broken, or (newer) written by a later version here or in the file */
  | { name: string; state: 'unreadable' | 'newer' };

export interface KnownChange<K extends Kind = Kind> {
  name: string;
  kind: K;
  id: string;
  state: 'new' | 'merged' | 'same';
  before: Values[K] | null;
  after: Values[K];
}

/** Whether taking a change over would change anything. */
export const isWanted = (
  change: Change,
): change is Exclude<Change, { state: 'unreadable' | 'newer' }> =>
  'kind' in change ? change.state !== 'same' : change.state === 'set-aside' && !change.here;

// The names of content/, of which none is longer than a file name may be.
const isId = (id: string): boolean => /^[a-z0-9-]{1,120}(\/[a-z0-9-]{1,120})?$/.test(id);

/** Compares a backup with what is kept; what is here is never replaced, only merged with. */
export const preview = (now: Record<string, string>, backup: Backup): Change[] =>
  backup.entries
    .filter(([name]) => !ofTheDevice.has(name))
    .map(([name, raw]) => changeOf(name, raw, Object.hasOwn(now, name) ? now[name]! : null))
    .sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));

const order = (change: Change): number => ('kind' in change ? kinds.indexOf(change.kind) : 99);

function changeOf(name: string, raw: unknown, here: string | null): Change {
  const unread = unreadName(name);
  const known = splitName(unread ? unread.of : name);
  if (!known || !isId(known.id) || unread?.at === null || typeof raw !== 'string')
    return { name, state: 'unreadable' };
  if (unread) return { name, state: 'set-aside', raw, here: here === raw };
  return changeOfKind(name, known.kind, known.id, raw, here) as Change;
}

function changeOfKind<K extends Kind>(
  name: string,
  kind: K,
  id: string,
  raw: string,
  here: string | null,
): KnownChange<K> | { name: string; state: 'unreadable' | 'newer' } {
  const read = parse(kind, raw);
  if (read.state === 'newer') return { name, state: 'newer' };
  if (read.state === 'broken') return { name, state: 'unreadable' };
  const kept = here === null ? null : parse(kind, here);
  if (kept?.state === 'newer') return { name, state: 'newer' };
  if (kept?.state !== 'ok')
    return { name, kind, id, state: 'new', before: null, after: read.value };
  const after = rules[kind].merge(kept.value, read.value);
  const state = serialise(after) === serialise(kept.value) ? 'same' : 'merged';
  return { name, kind, id, state, before: kept.value, after };
}
