import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differences,
  makeListStore,
  mostItems,
  type ListEvent,
} from '../../../../../src/progress/sheets/list/store.ts';

const one = 'one';
const two = 'two';
const made = (id: string): ListEvent<string> => ({ type: 'made', id, name: id, data: one });
const undone: ListEvent<string> = { type: 'undone' };
const redone: ListEvent<string> = { type: 'redone' };

const after = (...events: ListEvent<string>[]) => {
  const store = makeListStore<string>();
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};

describe('several that are kept', () => {
  test('a new one is looked at', () =>
    expect(after(made('a'), made('b'))).toMatchObject({ open: 'b', items: [{}, {}] }));

  test('a deleted one makes room for its neighbour, and comes back with undo', () => {
    const gone = after(made('a'), made('b'), { type: 'dropped', id: 'b' });
    expect(gone).toMatchObject({ open: 'a', items: [{ id: 'a' }] });
    const back = after(made('a'), made('b'), { type: 'dropped', id: 'b' }, undone);
    expect(back).toMatchObject({ open: 'b', items: [{ id: 'a' }, { id: 'b' }] });
  });

  test('once another tab has changed them, undo takes nothing of that back, and that is told', () => {
    const theirs = [{ id: 'a', name: 'theirs', data: two }];
    const read: ListEvent<string> = { type: 'read', items: theirs };
    expect(after(read).overtaken).toBe(false);
    const overtaken = { items: theirs, overtaken: true, past: [] };
    expect(after(made('a'), read, undone)).toMatchObject(overtaken);
    expect(after(made('a'), read, read)).toMatchObject(overtaken);
    expect(after(made('a'), read, { type: 'changed', id: 'a', name: 'mine' })).toMatchObject({
      overtaken: false,
      past: [theirs],
    });
  });

  test('undo shows the one that it changes, not the one that is open', () => {
    const { open, items } = after(
      made('a'),
      made('b'),
      { type: 'changed', id: 'a', data: two },
      { type: 'opened', id: 'b' },
      undone,
    );
    expect(open).toBe('a');
    expect(items[0]?.data).toBe(one);
  });

  test('a change that changes nothing is no step', () =>
    expect(
      after(
        made('a'),
        { type: 'changed', id: 'a', data: one },
        { type: 'changed', id: 'a', name: 'a' },
      ).past,
    ).toHaveLength(1));

  test('a new change ends what could be redone', () =>
    expect(after(made('a'), undone, made('b'), redone).items.map(({ id }) => id)).toEqual(['b']));

  test('what another tab changed is read, and is not this one’s to undo', () => {
    const { items, past, open } = after(made('a'), {
      type: 'read',
      items: [{ id: 'a', name: 'new name', data: two }],
    });
    expect(items[0]).toEqual({ id: 'a', name: 'new name', data: two });
    expect([past, open]).toEqual([[], 'a']);
  });

  test('no more are made than are kept', () =>
    expect(
      after(...Array.from({ length: mostItems + 5 }, (_, n) => made(`d${n}`))).items,
    ).toHaveLength(mostItems));

  test('as many undos as steps lead back to the start, as many redos to the end', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const step: fc.Arbitrary<ListEvent<string>> = fc.oneof(
      id.map(made),
      id.map((of) => ({ type: 'dropped' as const, id: of })),
      fc.tuple(id, fc.nat(50)).map(([of, n]) => ({
        type: 'changed' as const,
        id: of,
        data: String(n),
      })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = after(...steps);
        const many = end.past.length;
        const back = Array<ListEvent<string>>(many).fill(undone);
        expect(after(...steps, ...back).items).toEqual([]);
        const again = Array<ListEvent<string>>(many).fill(redone);
        expect(after(...steps, ...back, ...again).items).toEqual(end.items);
      }),
    );
  });
});

test('every change of one can be undone and redone, and at most thirty are kept', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (datas) => {
      const changes = datas.map((data) => ({ type: 'changed' as const, id: 'a', data }));
      const steps = after(made('a'), ...changes).past.length - 1;
      const back = Array<ListEvent<string>>(steps).fill(undone);
      expect(after(made('a'), ...changes, ...back).items).toEqual(after(made('a')).items);
      const again = Array<ListEvent<string>>(steps).fill(redone);
      const end = after(made('a'), ...changes).items;
      expect(after(made('a'), ...changes, ...back, ...again).items).toEqual(end);
    }),
  );
  expect(mostItems).toBe(30);
});

test('of three the last deleted gives way to the one before it, and comes back with undo', () => {
  const three = [made('a'), made('b'), made('c'), { type: 'dropped', id: 'c' }] as const;
  expect(after(...three).open).toBe('b');
  expect(after(...three, undone)).toMatchObject({ open: 'c', items: [{}, {}, {}] });
});

test('what is to be kept and dropped is what differs', () => {
  const before = after(made('a'), made('b')).items;
  const changed = { ...before[0]!, name: 'other' };
  expect(differences(before, [changed])).toEqual({ keep: [changed], drop: ['b'] });
  expect(differences(before, before)).toEqual({ keep: [], drop: [] });
});
