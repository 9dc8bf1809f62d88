/**
 * Where progress is kept: names with strings behind them. This is the one place that touches
 * localStorage, so that another host (a learning-management system) can take its place.
 */
export interface Storage {
  read(name: string): string | null;
  /** false when the value could not be kept beyond this visit */
  write(name: string, raw: string): boolean;
  remove(name: string): void;
  names(): string[];
  /** Calls back when another tab changed a name; null when it cleared everything. */
  watch(changed: (name: string | null, raw: string | null) => void): () => void;
}

/** Keeps everything in memory: for the class start, for tests and where the browser forbids storing. */
export function memoryStorage(keeps = true): Storage {
  const values = new Map<string, string>();
  return {
    read: (name) => values.get(name) ?? null,
    write: (name, raw) => {
      values.set(name, raw);
      return keeps;
    },
    remove: (name) => void values.delete(name),
    names: () => [...values.keys()],
    watch: () => () => {},
  };
}

/** Even naming localStorage throws where it is forbidden. */
function localStorageIfAllowed(): globalThis.Storage | null {
  try {
    localStorage.getItem('');
    return localStorage;
  } catch {
    return null;
  }
}

/** localStorage under `<course>:`; in memory, and saying so at each write, where it is forbidden. */
export function browserStorage(course: string): Storage {
  const prefix = `${course}:`;
  const store = localStorageIfAllowed();
  if (!store) return memoryStorage(false);
  return {
    read: (name) => store.getItem(prefix + name),
    write: (name, raw) => {
      try {
        store.setItem(prefix + name, raw);
        return true;
      } catch {
        return false;
      }
    },
    remove: (name) => store.removeItem(prefix + name),
    names: () =>
      Object.keys(store)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    watch: (changed) => {
      const listen = ({ key, newValue, storageArea }: StorageEvent): void => {
        if (storageArea !== store) return;
        if (key === null) changed(null, null);
        else if (key.startsWith(prefix)) changed(key.slice(prefix.length), newValue);
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}
