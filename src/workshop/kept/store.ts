/**
 * What a session of the workshop leaves on this device: apart from the learner's own progress and its
 * backup, under `<course>-room:`, each thing under a name of its own.
 *
 *   key-accounts-room:session  {"v":1,"at":1764000000000,"data":{…}}
 *
 * Life of a value: read when asked for, written at once, until it is erased. One that cannot be read is
 * moved to `aside:<time>:<name>`; one that a newer version wrote stays untouched. What cannot be made to
 * last is held for this visit. Both are told (`$trouble`).
 */
import { atom, type ReadableAtom } from 'nanostores';
import { browserStorage, roomOf, type Storage } from '../../progress/storage.ts';
import { moveUnread } from '../../progress/unread/store.ts';

const version = 1;

/** The name of the call that the whole room plays: it outlives the session beside it. */
export const roomCall = 'together';

/** What the trainer must be told: what is done now does not last, a value could not be read, or is newer. */
export type Trouble = 'unsaved' | 'unread' | 'newer';

/** Whether data has the shape that its reader expects; it may hold anything. */
export type Check<T> = (data: unknown) => data is T;

export interface Kept {
  /** The value of a name; null when there is none, or none that can be used. */
  get<T>(name: string, check: Check<T>): T | null;
  /** @returns false when it lasts only for this visit */
  set(name: string, data: unknown): boolean;
  remove(name: string): void;
  /** the names in use, without what was moved aside */
  names(): string[];
  /**
   * Removes everything, what was moved aside included.
   * @param but a name that stays
   */
  erase(but?: string): void;
  readonly $trouble: ReadableAtom<readonly Trouble[]>;
  /** Calls back with a name that another window wrote or removed. @returns how to end it */
  watch(changed: (name: string) => void): () => void;
}

type Read<T> = { at: number; data: T } | 'newer' | 'broken';

function readEnvelope<T>(raw: string, check: Check<T>): Read<T> {
  try {
    const { v, at, data } = JSON.parse(raw) as { v?: unknown; at?: unknown; data?: unknown };
    if (typeof v === 'number' && v > version) return 'newer';
    return v === version && typeof at === 'number' && check(data) ? { at, data } : 'broken';
  } catch {
    return 'broken';
  }
}

/** @param now the time of day, for the envelopes */
export function createKept(storage: Storage, now: () => number = Date.now): Kept {
  const atFirst: readonly Trouble[] = storage.lasts ? [] : ['unsaved'];
  const $trouble = atom(atFirst);
  /** names whose stored value is not ours to replace -> what this page knows instead */
  const instead = new Map<string, unknown>();
  const unsaved = new Set<string>();

  const tell = (trouble: Trouble, is = true): void => {
    const others = $trouble.get().filter((one) => one !== trouble);
    if (is || others.length < $trouble.get().length)
      $trouble.set(is ? [...others, trouble] : others);
  };
  const noteSaved = (name: string, saved: boolean): boolean => {
    if (saved) unsaved.delete(name);
    else unsaved.add(name);
    const is = unsaved.size > 0 || !storage.lasts;
    if (is !== $trouble.get().includes('unsaved')) tell('unsaved', is);
    return saved;
  };
  /** A stored string that cannot be used: out of the way if it is broken, untouched if it is newer. */
  const leave = (name: string, raw: string, why: 'newer' | 'broken'): void => {
    const stays = why === 'newer' || !moveUnread(storage, name, raw);
    if (stays) instead.set(name, null);
    tell(why === 'newer' ? 'newer' : stays ? 'unsaved' : 'unread');
  };

  return {
    get: <T>(name: string, check: Check<T>): T | null => {
      if (instead.has(name)) {
        const data = instead.get(name);
        return check(data) ? data : null;
      }
      let newest: { at: number; data: T } | null = null;
      for (const raw of [storage.read(name), storage.held(name)]) {
        if (raw === null) continue;
        const read = readEnvelope(raw, check);
        if (typeof read === 'string') leave(name, raw, read);
        else if (!newest || read.at >= newest.at) newest = read;
      }
      return newest?.data ?? null;
    },
    set: (name, data) => {
      if (instead.has(name)) {
        instead.set(name, data);
        return noteSaved(name, false);
      }
      return noteSaved(name, storage.write(name, JSON.stringify({ v: version, at: now(), data })));
    },
    remove: (name) => {
      instead.delete(name);
      storage.remove(name);
      noteSaved(name, true);
    },
    names: () => storage.names().filter((name) => !name.startsWith('aside:')),
    erase: (but) => {
      for (const name of storage.names()) if (name !== but) storage.remove(name);
      instead.clear();
      unsaved.clear();
      $trouble.set(atFirst);
    },
    $trouble,
    watch: (changed) => storage.watch({ changed, cleared: () => {}, resumed: () => {} }),
  };
}

let opened: Kept | null = null;

/** What this device keeps of workshops. Browser only. */
export const kept = (): Kept =>
  (opened ??= createKept(browserStorage(roomOf(document.documentElement.dataset.course!))));
