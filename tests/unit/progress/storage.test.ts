import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStorage } from '../../../src/progress/storage.ts';
import { createProgress } from '../../../src/progress/entries/store.ts';
import { rules } from '../../../src/progress/every/model.ts';
import { commonRules } from '../../../src/progress/model.ts';
import { notesOf } from '../../../src/progress/note/save.client.ts';

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
    createProgress(storage, rules).eraseAll();
    expect(localStorage.getItem('key-accounts:note:x')).toBeNull();
    expect(localStorage.getItem('other-course:note:x')).toBe('theirs');
  });

  it('that is full leaves the value to the visit, where the next page finds it', () => {
    give('localStorage', browserStore(5));
    const storage = browserStorage('c');
    storage.write('note:x', 'short');
    expect(storage.write('note:x', 'too long for it')).toBe(false);
    expect(browserStorage('c').held('note:x')).toBe('too long for it');
    expect(browserStorage('c').read('note:x')).toBe('short');
    expect(storage.names()).toEqual(['note:x']);
    expect(storage.write('note:x', 'fits')).toBe(true);
    expect(browserStorage('c').read('note:x')).toBe('fits');
    expect(sessionStorage.length).toBe(0);
  });

  it('that neither lasts nor serves the visit leaves the newest value to the page', () => {
    give('localStorage', null);
    give('sessionStorage', browserStore(5));
    const storage = browserStorage('c');
    storage.write('note:x', 'short');
    storage.write('note:x', 'too long for it');
    expect(storage.held('note:x')).toBe('too long for it');
    storage.write('note:x', 'fits');
    expect(storage.held('note:x')).toBe('fits');
    expect(browserStorage('c').held('note:x')).toBe('fits');
  });

  it('keeps both notes when the visit and what lasts hold one each', () => {
    give('localStorage', browserStore(60));
    const note = 'Call Li about the packaging line in Wuxi before Friday noon';
    const here = createProgress(browserStorage('c'), rules);
    notesOf(here).saveNote('lesson', [note], []);
    expect(here.$trouble.get()).toEqual(['unsaved']);
    give('localStorage', browserStore());
    localStorage.setItem('c:note:lesson', JSON.stringify({ v: 1, at: 9e12, texts: ['Ask Wang'] }));
    const again = createProgress(browserStorage('c'), rules);
    const kept = (): string[] | undefined => again.$entry('note', 'lesson').get()?.texts;
    expect(kept()).toEqual(['Ask Wang', note]);
    notesOf(again).saveNote('lesson', [`${note}.`], kept()!.slice(1));
    expect(kept()).toEqual([`${note}.`, 'Ask Wang']);
    expect(JSON.parse(localStorage.getItem('c:note:lesson')!)).toMatchObject({ texts: kept() });
    expect(sessionStorage.length).toBe(0);
    expect(again.$trouble.get()).toEqual([]);
  });

  it('says that nothing is saved for as long as that is so, on the next page as well', () => {
    give('localStorage', browserStore(5));
    createProgress(browserStorage('c'), rules).saveSetting('theme', 'dark');
    const next = createProgress(browserStorage('c'), rules);
    expect(next.$trouble.get()).toEqual(['unsaved']);
    expect(next.$entry('setting', 'theme').get()?.value).toBe('dark');
    give('localStorage', browserStore());
    const roomy = createProgress(browserStorage('c'), rules);
    expect(roomy.$trouble.get()).toEqual([]);
    expect(localStorage.getItem('c:setting:theme')).toContain('dark');
  });

  it('takes in what the visit alone holds on a page that shows no such thing as well', async () => {
    give('localStorage', browserStore(5));
    notesOf(createProgress(browserStorage('c'), rules)).saveNote('lesson', ['Call Li'], []);
    give('localStorage', browserStore());
    const next = createProgress(browserStorage('c'), { ...commonRules });
    await expect.poll(() => localStorage.getItem('c:note:lesson')).toContain('Call Li');
    expect(sessionStorage.length).toBe(0);
    expect(next.$entry('note', 'lesson').get()?.texts).toEqual(['Call Li']);
  });

  it('refuses, with its name, what no rules were brought along for', () => {
    const progress = createProgress(browserStorage('c'), { ...commonRules });
    expect(() => progress.$entry('note', 'lesson')).toThrow('note:lesson');
  });

  it('that is forbidden costs nothing while the page is open', () => {
    give('localStorage', null);
    give('sessionStorage', null);
    const progress = createProgress(browserStorage('c'), rules);
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
    const progress = createProgress(browserStorage('c'), rules);
    progress.saveSetting('theme', 'light');
    createProgress(browserStorage('c'), rules).saveSetting('theme', 'dark');
    expect(progress.$entry('setting', 'theme').get()?.value).toBe('light');
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(progress.$entry('setting', 'theme').get()?.value).toBe('dark');
  });
});
