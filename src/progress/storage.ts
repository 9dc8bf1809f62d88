/**
 * Where progress is kept: names with strings behind them. This is the one place that touches the
 * browser's storage, so that another host (a learning-management system) can take its place.
 */
export interface Storage {
  /** what lasts */
  read(name: string): string | null;
  /** what only this visit knows, since it could not be made to last; beside what lasts, not instead of it */
  held(name: string): string | null;
  /** false when the value could not be kept beyond this visit */
  write(name: string, raw: string): boolean;
  remove(name: string): void;
  names(): string[];
  /** false where nothing can be made to last, whatever is written */
  lasts: boolean;
  watch(watcher: Watcher): () => void;
}

export interface Watcher {
  /** Another tab wrote a name, or removed it (null). */
  changed(name: string, raw: string | null): void;
  /** Everything was cleared at once, by something else than this course. */
  cleared(): void;
  /** The page comes back after a time in which it heard nothing. */
  resumed(): void;
}

/** A place that holds strings and may refuse one. */
interface Layer {
  get(key: string): string | null;
  set(key: string, raw: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

function memory(): Layer {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, raw) => Boolean(values.set(key, raw)),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

/** One of the browser's two storages; null where it is forbidden: then even naming it throws. */
function browserStore(name: 'localStorage' | 'sessionStorage'): globalThis.Storage | null {
  try {
    globalThis[name].getItem('');
    return globalThis[name];
  } catch {
    return null;
  }
}

function browserLayer(store: globalThis.Storage | null): Layer | null {
  return (
    store && {
      get: (key) => store.getItem(key),
      set: (key, raw) => {
        try {
          store.setItem(key, raw);
          return true;
        } catch {
          return false;
        }
      },
      remove: (key) => store.removeItem(key),
      keys: () => Array.from({ length: store.length }, (_, index) => store.key(index)!),
    }
  );
}

/** What a trainer keeps beside a learner's progress, and out of its backups: where the storage of each begins. */
export const roomOf = (course: string): string => `${course}-room`;
export const plansOf = (course: string): string => `${course}-plans`;

/** Whether a name outlives the page, for the visit at least. */
export const isInBrowser = (course: string, name: string): boolean =>
  (['localStorage', 'sessionStorage'] as const).some((store) => {
    const raw = browserLayer(browserStore(store))?.get(`${course}:${name}`);
    return raw !== null && raw !== undefined;
  });

/** Keeps everything in memory: for the class start, where nothing of the own record is touched. */
export const memoryStorage = (): Storage => layered(memory(), [], '');

/**
 * localStorage under `<course>:`. What it has no room for goes to sessionStorage, which the next page in
 * the same tab still knows; what neither takes is held in memory.
 */
export function browserStorage(course: string): Storage {
  const prefix = `${course}:`;
  const visit = [memory(), browserLayer(browserStore('sessionStorage'))].filter(
    (layer) => layer !== null,
  );
  const storage = layered(browserLayer(browserStore('localStorage')), visit, prefix);
  const watch = (watcher: Watcher): (() => void) =>
    watchLocal(prefix, {
      ...watcher,
      changed: (name, raw) => {
        if (raw === null) for (const layer of visit) layer.remove(prefix + name);
        watcher.changed(name, raw);
      },
    });
  return { ...storage, watch };
}

/**
 * @param lasting null where it is forbidden
 * @param visit layers that only this tab writes, the shortest-lived first: it holds the newest
 */
function layered(lasting: Layer | null, visit: readonly Layer[], prefix: string): Storage {
  const layers = lasting ? [lasting, ...visit] : visit;
  const release = (key: string): void => {
    for (const layer of visit) layer.remove(key);
  };
  return {
    read: (name) => lasting?.get(prefix + name) ?? null,
    held: (name) =>
      visit.reduce<string | null>((raw, layer) => raw ?? layer.get(prefix + name), null),
    write: (name, raw) => {
      const key = prefix + name;
      const lasts = lasting?.set(key, raw) ?? false;
      if (lasts) release(key);
      // Session first: an older value may lie there, which memory would hide from this page alone.
      else if (visit.findLast((layer) => layer.set(key, raw)) !== visit[0]) visit[0]?.remove(key);
      return lasts;
    },
    remove: (name) => {
      for (const layer of layers) layer.remove(prefix + name);
    },
    names: () =>
      [...new Set(layers.flatMap((layer) => layer.keys()))]
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    lasts: lasting !== null,
    watch: () => () => {},
  };
}

function watchLocal(prefix: string, watcher: Watcher): () => void {
  const stored = ({ key, newValue, storageArea }: StorageEvent): void => {
    if (!storageArea || storageArea === browserStore('sessionStorage')) return;
    if (key === null) watcher.cleared();
    else if (key.startsWith(prefix)) watcher.changed(key.slice(prefix.length), newValue);
  };
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) watcher.resumed();
  };
  addEventListener('storage', stored);
  addEventListener('pageshow', shown);
  return () => {
    removeEventListener('storage', stored);
    removeEventListener('pageshow', shown);
  };
}

/** Numbers by chance, each below 2 ** 32. They keep no secret: where there is no `crypto`, any will do. */
export const byChance = (count: number): number[] =>
  globalThis.crypto
    ? [...crypto.getRandomValues(new Uint32Array(count))]
    : Array.from({ length: count }, () => Math.floor(Math.random() * 2 ** 32));
