/**
 * What the learner has done, kept on this device.
 *
 * Each thing has a key of its own, `<course>:<kind>:<id>`, so that two tabs never overwrite each other:
 *
 *   key-accounts:activity:sorters/ten-purchases  {"v":1,"attempts":[{"id":"1k2","at":1764000000000,"score":0.9}],"best":{…}}
 *   key-accounts:draft:quizzes/what-is-…         {"v":1,"digest":"x3f","at":…,"events":[{"type":"began","seed":7}]}
 *   key-accounts:note:what-is-a-key-account      {"v":1,"at":…,"texts":["…"]}
 *   key-accounts:place:last                      {"v":1,"lesson":"…","anchor":"…","at":…}
 *   key-accounts:setting:theme                   {"v":1,"value":"dark","at":…}
 *
 * Life of a value: read when first asked for; each change is made on what is stored at that moment and
 * written at once; a change in another tab arrives by the storage event. An attempt is never changed.
 * Cleared by the browser while a page is open: the page writes back what it knows. Removed by the learner:
 * it stays removed, in every tab. No room, or storing forbidden: kept for this visit, and told (`$trouble`).
 * When content changes: results stay under the activity's id; a draft carries the digest of the content's
 * shape and is not replayed into another shape. A value that does not parse is moved to
 * `<course>:aside:<time>:<name>`, one that parses in part is copied there; one that a newer version wrote
 * is left untouched; all are told.
 */
import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import {
  editedNote,
  empty,
  parse,
  rules,
  serialise,
  splitName,
  withAttempt,
  type ActivityRecord,
  type Attempt,
  type Kind,
  type Values,
} from './model.ts';
import { browserStorage, memoryStorage, type Storage } from './storage.ts';

/** What the learner must be told: nothing is saved, a value was moved aside, a value is newer than this page. */
export type Trouble = 'unsaved' | 'aside' | 'newer';

/** A stored value that could not be read, as it was. */
export interface Aside {
  /** under which it lies now; for `dropAside` */
  name: string;
  /** what it was, as in `note:what-is-a-key-account` */
  of: string;
  at: number;
  raw: string;
}

type AnyValue = Values[Kind] | null;
type Progress = ReturnType<typeof createProgress>;

/** Everything below, over one storage. A page has one; a test makes as many as it has tabs. */
export function createProgress(
  storage: Storage,
  $trouble: WritableAtom<readonly Trouble[]> = atom([]),
  $names: WritableAtom<readonly string[]> = atom([]),
) {
  const entries = new Map<string, WritableAtom<AnyValue>>();
  /** written by a newer version, or broken with no room to move it */
  const untouchable = new Set<string>();
  /** where the storage lacks what the page knows */
  const ahead = new Set<string>();

  const tell = (trouble: Trouble): void => {
    if (!$trouble.get().includes(trouble)) $trouble.set([...$trouble.get(), trouble]);
  };

  const ownNames = (): string[] =>
    storage
      .names()
      .filter((name) => splitName(name))
      .sort();

  const listNames = (): void => {
    const now = ownNames();
    if (now.join('\n') !== $names.get().join('\n')) $names.set(now);
  };

  const write = (name: string, raw: string): boolean => {
    const kept = storage.write(name, raw);
    if (kept) ahead.delete(name);
    else {
      ahead.add(name);
      tell('unsaved');
    }
    return kept;
  };

  /** @returns false when there is no room for a copy */
  const copyAside = (name: string, raw: string): boolean => {
    const aside = `aside:${Date.now()}:${name}`;
    const kept = storage.write(aside, raw);
    if (kept) tell('aside');
    else storage.remove(aside);
    return kept;
  };

  const moveAside = (name: string, raw: string): void => {
    if (copyAside(name, raw)) return storage.remove(name);
    storage.remove(name);
    if (copyAside(name, raw)) return;
    // No room even so: the value goes back where it was, and the page does without it.
    storage.write(name, raw);
    leave(name);
  };

  const leave = (name: string): void => {
    untouchable.add(name);
    tell('unsaved');
  };

  /** The value that a stored string stands for; null when it cannot be used. */
  const load = (name: string, raw: string): AnyValue => {
    untouchable.delete(name);
    const parsed = parse(splitName(name)!.kind, raw);
    if (parsed.state === 'ok') {
      if (!parsed.whole) {
        if (copyAside(name, raw)) write(name, serialise(parsed.value));
        else leave(name);
      }
      return parsed.value;
    }
    if (parsed.state === 'newer') {
      untouchable.add(name);
      tell('newer');
    } else moveAside(name, raw);
    return null;
  };

  const merged = <K extends Kind>(
    kind: K,
    a: Values[K] | null,
    b: Values[K] | null,
  ): Values[K] | null => (a && b ? rules[kind].merge(a, b) : (a ?? b));

  const entryOf = <K extends Kind>(kind: K, id: string): WritableAtom<Values[K] | null> => {
    const name = `${kind}:${id}`;
    let entry = entries.get(name);
    if (!entry) {
      const raw = storage.read(name);
      entry = atom<AnyValue>(raw === null ? null : load(name, raw));
      entries.set(name, entry);
    }
    return entry as WritableAtom<Values[K] | null>;
  };

  const forget = (name: string): void => {
    entries.get(name)?.set(null);
    untouchable.delete(name);
    ahead.delete(name);
  };

  const changed = (name: string, event: string | null): void => {
    const entry = entries.get(name);
    // An event may be older than what this page has written meanwhile; the storage never is.
    const raw = ahead.has(name) ? event : storage.read(name);
    if (raw === null) forget(name);
    else if (entry) {
      const known = entry.get();
      const next = load(name, raw);
      const { kind } = splitName(name)!;
      entry.set(ahead.has(name) ? merged(kind, next, known) : (next ?? known));
    }
    listNames();
  };

  /** The storage was emptied by something else than this course: the page still knows what it read. */
  const writeBack = (): void => {
    for (const [name, entry] of entries) {
      const value = entry.get();
      if (value && storage.read(name) === null) write(name, serialise(value));
    }
    listNames();
  };

  /** Changes what is stored at this moment. */
  const keep = <K extends Kind>(
    kind: K,
    id: string,
    change: (now: Values[K] | null) => Values[K],
  ): boolean => {
    const name = `${kind}:${id}`;
    const entry = entryOf(kind, id);
    const known = entry.get();
    const raw = storage.read(name);
    if (raw === null && known) writeBack();
    const read = raw === null ? null : (load(name, raw) as Values[K] | null);
    const now = ahead.has(name) ? merged(kind, read, known) : (read ?? known);
    const next = change(now);
    entry.set(next);
    const text = serialise(next);
    const kept = !untouchable.has(name) && (text === raw || write(name, text));
    listNames();
    return kept;
  };

  const drop = (name: string): void => {
    if (untouchable.has(name)) return;
    storage.remove(name);
    forget(name);
    listNames();
  };

  storage.watch({
    changed,
    cleared: writeBack,
    resumed: () => {
      for (const name of entries.keys()) if (!ahead.has(name)) changed(name, storage.read(name));
    },
  });
  listNames();

  return {
    $trouble: $trouble as ReadableAtom<readonly Trouble[]>,
    $names: $names as ReadableAtom<readonly string[]>,
    $entry: <K extends Kind>(kind: K, id: string): ReadableAtom<Values[K] | null> =>
      entryOf(kind, id),

    record: (activity: string, { id, score }: Omit<Attempt, 'at'>): boolean =>
      keep('activity', activity, (now) => withAttempt(now ?? empty, { id, at: Date.now(), score })),
    saveDraft: (activity: string, digest: string, events: unknown[]): boolean =>
      keep('draft', activity, () => ({ digest, at: Date.now(), events })),
    saveNote: (lesson: string, texts: string[], seen: string[]): boolean =>
      keep('note', lesson, (now) => editedNote(now, { at: Date.now(), texts, seen })),
    savePlace: (lesson: string, anchor: string): boolean =>
      keep('place', 'last', () => ({ lesson, anchor, at: Date.now() })),
    saveSetting: (id: string, value: string): boolean =>
      keep('setting', id, () => ({ value, at: Date.now() })),

    resetActivity: (activity: string): void => {
      drop(`activity:${activity}`);
      drop(`draft:${activity}`);
    },
    eraseAll: (): void => {
      for (const name of storage.names()) storage.remove(name);
      for (const name of entries.keys()) forget(name);
      $trouble.set([]);
      listNames();
    },

    stored: (): Record<string, string> =>
      Object.fromEntries(ownNames().map((name) => [name, storage.read(name)!])),
    restore: <K extends Kind>(kind: K, id: string, value: Values[K]): boolean =>
      keep(kind, id, (now) => merged(kind, now, value)!),
    asides: (): Aside[] =>
      storage
        .names()
        .filter((name) => name.startsWith('aside:'))
        .sort()
        .map((name) => {
          const [, at = '', ...of] = name.split(':');
          return { name, of: of.join(':'), at: Number(at), raw: storage.read(name)! };
        }),
    dropAside: (name: string): void => storage.remove(name),
    /** How many characters lie in the storage, names included. */
    size: (): number =>
      storage.names().reduce((sum, name) => sum + name.length + storage.read(name)!.length, 0),
  };
}

const troubles = atom<readonly Trouble[]>([]);
const names = atom<readonly string[]>([]);
let opened: Progress | null = null;

/** The page's own progress, opened when first asked for: on the server there is none. */
const page = (): Progress =>
  (opened ??= createProgress(
    inClass() ? memoryStorage() : browserStorage(document.documentElement.dataset.course!),
    troubles,
    names,
  ));
onMount(troubles, () => void page());
onMount(names, () => void page());

export const $trouble: ReadableAtom<readonly Trouble[]> = troubles;
/** The name (`kind:id`) of everything that is kept, for pages that list it. */
export const $names: ReadableAtom<readonly string[]> = names;

/** Class start (`?class` in the address): nothing of the trainer's own record is read or written. */
export const inClass = (): boolean => new URLSearchParams(location.search).has('class');

/** The live value of one thing; null when there is none. Browser only. */
export const $entry: Progress['$entry'] = (kind, id) => page().$entry(kind, id);

/** A widget's one way out: notes that a round of an activity has ended. The same attempt counts once. */
export const record: Progress['record'] = (...of) => page().record(...of);

export const saveDraft: Progress['saveDraft'] = (...of) => page().saveDraft(...of);

/**
 * @param texts the first is the note itself, others were written in other tabs
 * @param seen the texts that were kept when the edit began; others that came since are kept as well
 */
export const saveNote: Progress['saveNote'] = (...of) => page().saveNote(...of);
export const savePlace: Progress['savePlace'] = (...of) => page().savePlace(...of);
export const saveSetting: Progress['saveSetting'] = (...of) => page().saveSetting(...of);

/** Forgets the results and the draft of one activity. */
export const resetActivity: Progress['resetActivity'] = (activity) =>
  page().resetActivity(activity);

/** Removes everything that this course keeps on this device, what was moved aside included. */
export const eraseAll: Progress['eraseAll'] = () => page().eraseAll();

/** Everything that is kept, as stored, for a backup file. */
export const stored: Progress['stored'] = () => page().stored();

/** Takes one value in, merged with what is there; false when it could not be kept beyond this visit. */
export const restore: Progress['restore'] = (...of) => page().restore(...of);

/** What was moved aside because it could not be read. */
export const asides: Progress['asides'] = () => page().asides();
export const dropAside: Progress['dropAside'] = (name) => page().dropAside(name);

/** How many characters the course keeps on this device. */
export const size: Progress['size'] = () => page().size();

export const activityRecord = (activity: string): ActivityRecord =>
  $entry('activity', activity).get() ?? empty;

/** What a lesson asks of an activity's results. */
export const resultOf = (activity: string): { ended: boolean; best: number | null } => {
  const { attempts, best } = activityRecord(activity);
  return { ended: attempts.length > 0 || best !== null, best: best?.score ?? null };
};
