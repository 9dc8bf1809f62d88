import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { empty, withAttempt, type Attempt } from '../activity/model.ts';
import { copyUnread, moveUnread } from '../unread/store.ts';
import { parse, rules, serialise, splitName, type Kind, type Values } from '../model.ts';
import { editedNote } from '../note/model.ts';
import type { Storage } from '../storage.ts';

/** What the learner must be told: nothing is saved, a value could not be read, a value is newer than this page. */
export type Trouble = 'unsaved' | 'unread' | 'newer';

type AnyValue = Values[Kind] | null;
export type Progress = ReturnType<typeof createProgress>;

/** Everything that is kept, over one storage. A page has one; a test makes as many as it has tabs. */
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

  const toldUnread = (moved: boolean): boolean => {
    if (moved) tell('unread');
    return moved;
  };

  /** No room to set it aside: it stays where it is, and the page does without it. */
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
        if (toldUnread(copyUnread(storage, name, raw))) write(name, serialise(parsed.value));
        else leave(name);
      }
      return parsed.value;
    }
    if (parsed.state === 'newer') {
      untouchable.add(name);
      tell('newer');
    } else if (!toldUnread(moveUnread(storage, name, raw))) leave(name);
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

  /** Removes one thing, unless a newer version wrote it. */
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

    /** Removes everything that this course keeps on this device, what was moved aside included. */
    eraseAll: (): void => {
      for (const name of storage.names()) storage.remove(name);
      for (const name of entries.keys()) forget(name);
      $trouble.set([]);
      listNames();
    },

    keep,
    drop,
    storage,
  };
}
