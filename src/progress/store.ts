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
 * Life of a value: read when first asked for; each change is merged with what is stored at that moment
 * and written at once; a change in another tab arrives by the storage event. An attempt is never changed.
 * When content changes: results stay under the activity's id; a draft carries the digest of the content's
 * shape and is not replayed into another shape. A value that does not parse is moved to
 * `<course>:aside:<time>:<name>`; one that a newer version wrote is left untouched; both are told (`$trouble`).
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import {
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

type AnyValue = Values[Kind] | null;

let storage: Storage | null = null;
const entries = new Map<string, WritableAtom<AnyValue>>();
const untouchable = new Set<string>();
const troubles = atom<readonly Trouble[]>([]);
const names = atom<readonly string[]>([]);

export const $trouble: ReadableAtom<readonly Trouble[]> = troubles;
/** The name (`kind:id`) of everything that is kept, for pages that list it. */
export const $names: ReadableAtom<readonly string[]> = names;

const tell = (trouble: Trouble): void => {
  if (!troubles.get().includes(trouble)) troubles.set([...troubles.get(), trouble]);
};

/** Class start (`?class` in the address): nothing of the trainer's own record is read or written. */
export const inClass = (): boolean => new URLSearchParams(location.search).has('class');

const listNames = (): void =>
  names.set(
    opened()
      .names()
      .filter((name) => splitName(name))
      .sort(),
  );

function opened(): Storage {
  if (storage) return storage;
  storage = inClass() ? memoryStorage() : browserStorage(document.documentElement.dataset.course!);
  storage.watch(changedElsewhere);
  // A page that comes back from the browser's cache has missed what other tabs did.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const name of entries.keys()) changedElsewhere(name, opened().read(name));
  });
  listNames();
  return storage;
}

function changedElsewhere(name: string | null, raw: string | null): void {
  if (name === null) return writeBack();
  const known = entries.get(name);
  if (known) known.set(raw === null ? null : load(name, raw));
  listNames();
}

/** Somebody emptied the browser's storage while the page was open: the page still knows what it read. */
function writeBack(): void {
  for (const [name, entry] of entries) {
    const value = entry.get();
    if (value && !untouchable.has(name)) opened().write(name, serialise(value));
  }
  listNames();
}

function load(name: string, raw: string): AnyValue {
  const parsed = parse(splitName(name)!.kind, raw);
  if (parsed.state === 'ok') return parsed.value;
  if (parsed.state === 'newer') {
    untouchable.add(name);
    tell('newer');
  } else if (opened().write(`aside:${Date.now()}:${name}`, raw)) {
    opened().remove(name);
    tell('aside');
  }
  return null;
}

function entryOf<K extends Kind>(kind: K, id: string): WritableAtom<Values[K] | null> {
  const name = `${kind}:${id}`;
  let entry = entries.get(name);
  if (!entry) {
    const raw = opened().read(name);
    entry = atom<AnyValue>(raw === null ? null : load(name, raw));
    entries.set(name, entry);
  }
  return entry as WritableAtom<Values[K] | null>;
}

/** The live value of one thing; null when there is none. Browser only. */
export const $entry = <K extends Kind>(kind: K, id: string): ReadableAtom<Values[K] | null> =>
  entryOf(kind, id);

/** Sets a value after merging what another tab may have stored since. */
function keep<K extends Kind>(
  kind: K,
  id: string,
  change: (now: Values[K] | null) => Values[K],
): void {
  const name = `${kind}:${id}`;
  const entry = entryOf(kind, id);
  const raw = untouchable.has(name) ? null : opened().read(name);
  const stored = raw === null ? null : (load(name, raw) as Values[K] | null);
  const known = entry.get();
  const now = stored && known ? rules[kind].merge(stored, known) : (stored ?? known);
  const next = change(now);
  entry.set(next);
  if (untouchable.has(name)) return;
  const text = serialise(next);
  if (text !== raw && !opened().write(name, text)) tell('unsaved');
  listNames();
}

function drop(kind: Kind, id: string): void {
  const name = `${kind}:${id}`;
  entries.get(name)?.set(null);
  if (!untouchable.has(name)) opened().remove(name);
  listNames();
}

/** A widget's one way out: notes that a round of an activity has ended. The same attempt counts once. */
export const record = (activity: string, attempt: Omit<Attempt, 'at'>): void =>
  keep('activity', activity, (now) => withAttempt(now ?? empty, { ...attempt, at: Date.now() }));

export const saveDraft = (activity: string, digest: string, events: unknown[]): void =>
  keep('draft', activity, () => ({ digest, at: Date.now(), events }));

/** @param seen the texts that the learner was editing; another tab's different ones are kept as well */
export const saveNote = (lesson: string, texts: string[], seen: string[]): void =>
  keep('note', lesson, (now) => {
    const note = { at: Date.now(), texts };
    return now && now.texts.join() !== seen.join() ? rules.note.merge(now, note) : note;
  });

export const savePlace = (lesson: string, anchor: string): void =>
  keep('place', 'last', () => ({ lesson, anchor, at: Date.now() }));

export const saveSetting = (id: string, value: string): void =>
  keep('setting', id, () => ({ value, at: Date.now() }));

/** Forgets the results and the draft of one activity. */
export function resetActivity(activity: string): void {
  drop('activity', activity);
  drop('draft', activity);
}

/** Removes everything that this course keeps on this device, what was moved aside included. */
export function eraseAll(): void {
  for (const name of opened().names()) {
    entries.get(name)?.set(null);
    opened().remove(name);
  }
  untouchable.clear();
  troubles.set([]);
  listNames();
}

/** Everything that is kept, as stored, for a backup file. */
export const stored = (): Record<string, string> =>
  Object.fromEntries(
    opened()
      .names()
      .filter((name) => splitName(name))
      .map((name) => [name, opened().read(name)!]),
  );

/** Takes one value in, merged with what is there. */
export const restore = <K extends Kind>(kind: K, id: string, value: Values[K]): void =>
  keep(kind, id, (now) => (now ? rules[kind].merge(now, value) : value));

export const activityRecord = (activity: string): ActivityRecord =>
  $entry('activity', activity).get() ?? empty;
