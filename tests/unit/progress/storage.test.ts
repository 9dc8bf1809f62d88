import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../src/progress/storage.ts';
import { createProgress } from '../../../src/progress/entries/store.ts';

/** The browser's storage with a limit, as the specification has it. */
function browserStore(limit = Infinity): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, raw) => {
      if (raw.length > limit) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, raw);
    },
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}
const forbidden = (): PropertyDescriptor => ({
  configurable: true,
  get: () => {
    throw new DOMException('forbidden', 'SecurityError');
  },
});
const give = (name: string, store: Storage | null): void => {
  Object.defineProperty(
    globalThis,
    name,
    store ? { configurable: true, value: store } : forbidden(),
  );
};
const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  give('localStorage', browserStore());
  give('sessionStorage', browserStore());
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

describe('the browser’s storage', () => {
  it('keeps each value under the course’s own name, beside another course’s', () => {
    localStorage.setItem('other-course:note:x', 'theirs');
    const storage = browserStorage('key-accounts');
    expect(storage.write('note:x', 'ours')).toBe(true);
    expect(localStorage.getItem('key-accounts:note:x')).toBe('ours');
    expect(storage.names()).toEqual(['note:x']);
    createProgress(storage).eraseAll();
    expect(localStorage.getItem('key-accounts:note:x')).toBeNull();
    expect(localStorage.getItem('other-course:note:x')).toBe('theirs');
  });

  it('that is full leaves the value to the visit, where the next page finds it', () => {
    give('localStorage', browserStore(5));
    const storage = browserStorage('c');
    storage.write('note:x', 'short');
    expect(storage.write('note:x', 'too long for it')).toBe(false);
    expect(browserStorage('c').read('note:x')).toBe('too long for it');
    expect(storage.names()).toEqual(['note:x']);
    expect(storage.write('note:x', 'fits')).toBe(true);
    expect(browserStorage('c').read('note:x')).toBe('fits');
    expect(sessionStorage.length).toBe(0);
  });

  it('that is forbidden costs nothing while the page is open', () => {
    give('localStorage', null);
    give('sessionStorage', null);
    const progress = createProgress(browserStorage('c'));
    progress.record('quizzes/x', { id: 'a', score: 1 });
    progress.record('quizzes/x', { id: 'b', score: 0 });
    expect(progress.$entry('activity', 'quizzes/x').get()?.attempts).toHaveLength(2);
    expect(progress.$trouble.get()).toEqual(['unsaved']);
  });

  it('tells of changes in other tabs, and only of this course', () => {
    const changed = vi.fn();
    const cleared = vi.fn();
    const resumed = vi.fn();
    const stop = browserStorage('c').watch({ changed, cleared, resumed });
    const event = (of: object): void => {
      page.dispatchEvent(Object.assign(new Event('storage'), { storageArea: localStorage }, of));
    };
    event({ key: 'c:note:x', newValue: 'new' });
    event({ key: 'd:note:x', newValue: 'new' });
    event({ key: 'c:note:x', newValue: 'new', storageArea: sessionStorage });
    event({ key: null, newValue: null });
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changed.mock.calls).toEqual([['note:x', 'new']]);
    expect(cleared).toHaveBeenCalledOnce();
    expect(resumed).toHaveBeenCalledOnce();
    stop();
    event({ key: null, newValue: null });
    expect(cleared).toHaveBeenCalledOnce();
  });

  it('gives a page that comes back what other tabs did meanwhile', () => {
    const progress = createProgress(browserStorage('c'));
    progress.saveSetting('theme', 'light');
    createProgress(browserStorage('c')).saveSetting('theme', 'dark');
    expect(progress.$entry('setting', 'theme').get()?.value).toBe('light');
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(progress.$entry('setting', 'theme').get()?.value).toBe('dark');
  });
});
