import { parse, rules } from '../every/model.ts';
import { kinds, serialise, splitName, type Kind, type Values } from '../model.ts';
import { unreadName } from '../unread/model.ts';
import { ofTheDevice, type Backup } from './model.ts';

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
