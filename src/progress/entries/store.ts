import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { empty, withAttempt, type Attempt } from '../activity/model.ts';
import { copyUnread, moveUnread } from '../unread/store.ts';
import { parseBy, serialise, splitName, type Kind, type Rules, type Values } from '../model.ts';
import type { Storage } from '../storage.ts';

/** What the learner must be told: nothing is saved, a value could not be read, a value is newer than this page. */
export type Trouble = 'unsaved' | 'unread' | 'newer';

type AnyValue = Values[Kind] | null;
export type Progress = ReturnType<typeof createProgress>;

/**
 * Everything that is kept, over one storage. A page has one; a test makes as many as it has tabs.
 *
 * @param rules those of the kinds that are asked for; more may join them later
 */
export function createProgress(storage: Storage, rules: Partial<Rules>) {
  const $trouble = atom<readonly Trouble[]>([]);
  const $names = atom<readonly string[]>([]);
  const entries = new Map<string, WritableAtom<AnyValue>>();
  /** written by a newer version, or broken with no room to move it */
  const untouchable = new Set<string>();
  /** those of them for which there is no room */
  const stuck = new Set<string>();
  /** where what lasts lacks what the page knows */
  const ahead = new Set<string>();

  const tell = (trouble: Trouble): void => {
    if (!$trouble.get().includes(trouble)) $trouble.set([...$trouble.get(), trouble]);
  };
  /** "Cannot be saved" is said for as long as it is so. */
  const tellSaved = (): void => {
    const troubles = $trouble.get();
    if (ahead.size + stuck.size === 0 && troubles.includes('unsaved'))
      $trouble.set(troubles.filter((trouble) => trouble !== 'unsaved'));
  };

  const listNames = (): void => {
    const now = storage.names().filter(splitName).sort();
    if (now.join('\n') !== $names.get().join('\n')) $names.set(now);
  };

  const write = (name: string, raw: string): boolean => {
    const kept = storage.write(name, raw);
    if (kept) {
      ahead.delete(name);
      tellSaved();
    } else {
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
    stuck.add(name);
    tell('unsaved');
  };

  /** The value that a stored string stands for; null when it cannot be used. `stands`: nothing was set aside. */
  const load = (name: string, raw: string): { value: AnyValue; stands: boolean } => {
    const parsed = parseBy<Values[Kind]>(rules[splitName(name)!.kind] as never, raw);
    if (parsed.state === 'newer') {
      untouchable.add(name);
      tell('newer');
      return { value: null, stands: true };
    }
    const { value, stands } =
      parsed.state === 'ok'
        ? { value: parsed.value, stands: parsed.whole }
        : { value: null, stands: false };
    if (!stands && !toldUnread((value ? copyUnread : moveUnread)(storage, name, raw))) leave(name);
    return { value, stands };
  };

  const merged = <K extends Kind>(
    kind: K,
    a: Values[K] | null,
    b: Values[K] | null,
  ): Values[K] | null => (a && b ? rules[kind]!.merge(a, b) : (a ?? b));

  /** What lasts and what the visit holds, merged as two tabs are; what was mended is written as it is now. */
  const read = (name: string): AnyValue => {
    untouchable.delete(name);
    stuck.delete(name);
    const sources = [storage.read(name), storage.held(name)];
    const found = sources.flatMap((raw) => (raw === null ? [] : [load(name, raw)]));
    const { kind } = splitName(name)!;
    const value = found.reduce<AnyValue>(
      (all, one) => merged(kind, all as never, one.value as never),
      null,
    );
    const settled = sources[1] === null && found.every(({ stands }) => stands);
    if (value && !settled && !untouchable.has(name)) write(name, serialise(value));
    return value;
  };

  const entryOf = <K extends Kind>(kind: K, id: string): WritableAtom<Values[K] | null> => {
    const name = `${kind}:${id}`;
    let entry = entries.get(name);
    if (!entry) {
      if (!rules[kind]) throw new Error(`no rules for ${name}`);
      entry = atom<AnyValue>(read(name));
      entries.set(name, entry);
    }
    return entry as WritableAtom<Values[K] | null>;
  };

  const forget = (name: string): void => {
    entries.get(name)?.set(null);
    for (const names of [untouchable, stuck, ahead]) names.delete(name);
    tellSaved();
  };

  /** Another tab wrote a name. Its event may be older than what was written since; what is stored never is. */
  const changed = (name: string): void => {
    const entry = entries.get(name);
    if (storage.read(name) === null) forget(name);
    else if (entry) {
      const known = entry.get();
      const stored = read(name);
      const { kind } = splitName(name)!;
      const now = ahead.has(name)
        ? merged(kind, stored as never, known as never)
        : (stored ?? known);
      entry.set(now);
      if (now && ahead.has(name) && !untouchable.has(name)) write(name, serialise(now));
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
    if (known && !ahead.has(name) && storage.read(name) === null) writeBack();
    const stored = read(name) as Values[K] | null;
    const next = change(ahead.has(name) ? merged(kind, stored, known) : (stored ?? known));
    entry.set(next);
    const text = serialise(next);
    const same = !ahead.has(name) && text === storage.read(name);
    const kept = !untouchable.has(name) && (same || write(name, text));
    listNames();
    return kept;
  };

  /** What an earlier page of this visit could not make last is tried again. */
  const settle = (name: string): void => {
    const known = splitName(name);
    if (!known) {
      if (!storage.write(name, storage.held(name)!)) tell('unsaved');
    } else if (rules[known.kind]) entryOf(known.kind, known.id);
    else
      import('../every/model.ts').then(
        (every) => {
          Object.assign(rules, every.rules);
          entryOf(known.kind, known.id);
        },
        () => tell('unsaved'),
      );
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
      for (const name of entries.keys())
        if (!ahead.has(name) || storage.read(name) !== null) changed(name);
    },
  });
  for (const name of storage.names()) if (storage.held(name) !== null) settle(name);
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

    /**
     * Moves one thing to where the learner can judge it: it can be read, but not be used.
     *
     * @returns false when there was none
     */
    setAside: (name: string): boolean => {
      const raw = storage.held(name) ?? storage.read(name);
      if (raw === null) return false;
      const moved = toldUnread(moveUnread(storage, name, raw));
      forget(name);
      if (!moved) leave(name);
      listNames();
      return true;
    },

    keep,
    drop,
    merged,
    storage,
  };
}
