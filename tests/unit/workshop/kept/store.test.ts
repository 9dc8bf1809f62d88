import { describe, expect, it } from 'vitest';
import { memoryStorage, type Storage } from '../../../../src/progress/storage.ts';
import { createKept, type Check } from '../../../../src/workshop/kept/store.ts';

const isList: Check<number[]> = (data): data is number[] =>
  Array.isArray(data) && data.every((one) => typeof one === 'number');

/** A browser's storage that has no room for anything more; what it holds already can be read. */
function full(storage: Storage): Storage {
  const visit = new Map<string, string>();
  return {
    ...storage,
    held: (name) => visit.get(name) ?? null,
    write: (name, raw) => {
      visit.set(name, raw);
      return false;
    },
    remove: (name) => {
      visit.delete(name);
      storage.remove(name);
    },
    names: () => [...new Set([...storage.names(), ...visit.keys()])],
  };
}

describe('what a workshop keeps', () => {
  it('is there again when the page is opened anew', () => {
    const storage = memoryStorage();
    expect(createKept(storage).set('session', [1, 2])).toBe(true);
    expect(createKept(storage).get('session', isList)).toEqual([1, 2]);
    expect(createKept(storage).get('pad', isList)).toBeNull();
  });

  it.each(['', 'not json', '{"v":1,"at":1}', '{"v":1,"at":1,"data":["x"]}', '{"at":1,"data":[1]}'])(
    'is moved aside and told when it cannot be read: %s',
    (raw) => {
      const storage = memoryStorage();
      storage.write('session', raw);
      const kept = createKept(storage);
      expect(kept.get('session', isList)).toBeNull();
      expect(kept.$trouble.get()).toEqual(['unread']);
      const aside = storage.names().filter((name) => name.startsWith('aside:'));
      expect(aside.map((name) => storage.read(name))).toEqual([raw]);
      expect(kept.names()).toEqual([]);
    },
  );

  it('is left untouched when a newer version wrote it, and the session goes on beside it', () => {
    const storage = memoryStorage();
    const raw = '{"v":2,"at":1,"data":[1]}';
    storage.write('session', raw);
    const kept = createKept(storage);
    expect(kept.get('session', isList)).toBeNull();
    expect(kept.set('session', [3])).toBe(false);
    expect(kept.get('session', isList)).toEqual([3]);
    expect(storage.read('session')).toBe(raw);
    expect([...kept.$trouble.get()].sort()).toEqual(['newer', 'unsaved']);
  });

  it('goes on for this visit when there is no room, and says so until there is', () => {
    let room = true;
    const lasting = memoryStorage();
    const cramped = full(lasting);
    const storage: Storage = {
      ...cramped,
      write: (name, raw) => (room ? lasting : cramped).write(name, raw),
    };
    const kept = createKept(storage, () => 5);
    kept.set('session', [1]);
    room = false;
    expect(kept.set('session', [2])).toBe(false);
    expect(kept.get('session', isList)).toEqual([2]);
    expect(kept.$trouble.get()).toEqual(['unsaved']);
    room = true;
    expect(kept.set('session', [3])).toBe(true);
    expect(kept.$trouble.get()).toEqual([]);
  });

  it('where nothing can last it says so before anything is written, and after all is erased', () => {
    const kept = createKept({ ...memoryStorage(), lasts: false, write: () => false });
    expect(kept.$trouble.get()).toEqual(['unsaved']);
    kept.set('session', [1]);
    kept.remove('session');
    expect(kept.$trouble.get()).toEqual(['unsaved']);
    kept.erase();
    expect(kept.$trouble.get()).toEqual(['unsaved']);
  });

  it('stays where it is when it cannot be read and there is no room to move it', () => {
    const lasting = memoryStorage();
    lasting.write('session', 'not json');
    const storage: Storage = {
      ...lasting,
      write: (name, raw) => name === 'session' && lasting.write(name, raw),
    };
    const kept = createKept(storage);
    expect(kept.get('session', isList)).toBeNull();
    expect(kept.$trouble.get()).toEqual(['unsaved']);
    expect(kept.set('session', [1])).toBe(false);
    expect(kept.get('session', isList)).toEqual([1]);
    expect(lasting.read('session')).toBe('not json');
  });

  it('is gone without a trace when it is erased', () => {
    const storage = memoryStorage();
    storage.write('session', 'not json');
    const kept = createKept(storage);
    kept.get('session', isList);
    kept.set('pad', [1]);
    kept.erase();
    expect(storage.names()).toEqual([]);
    expect(kept.$trouble.get()).toEqual([]);
    expect(kept.get('pad', isList)).toBeNull();
  });
});
