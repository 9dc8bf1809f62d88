import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differences,
  makeDealsStore,
  mostDeals,
  type DealsEvent,
} from '../../../../../src/widgets/balance-scale/deal/store.ts';
import { dealOf, weight } from './deals.ts';

const one = dealOf([weight('need', 10)]);
const two = dealOf([weight('need', 20)]);
const dealt = (id: string): DealsEvent => ({ type: 'dealt', id, name: id, deal: one });
const undone: DealsEvent = { type: 'undone' };
const redone: DealsEvent = { type: 'redone' };

const after = (...events: DealsEvent[]) => {
  const store = makeDealsStore();
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};

describe('several deals', () => {
  test('a new deal lies on the balance', () =>
    expect(after(dealt('a'), dealt('b'))).toMatchObject({ open: 'b', deals: [{}, {}] }));

  test('a deleted deal makes room for its neighbour, and comes back with undo', () => {
    const gone = after(dealt('a'), dealt('b'), { type: 'dropped', id: 'b' });
    expect(gone).toMatchObject({ open: 'a', deals: [{ id: 'a' }] });
    const back = after(dealt('a'), dealt('b'), { type: 'dropped', id: 'b' }, undone);
    expect(back).toMatchObject({ open: 'b', deals: [{ id: 'a' }, { id: 'b' }] });
  });

  test('once another tab has changed them, undo takes nothing of that back, and that is told', () => {
    const theirs = [{ id: 'a', name: 'theirs', deal: two }];
    const read: DealsEvent = { type: 'read', deals: theirs };
    expect(after(read).overtaken).toBe(false);
    const overtaken = { deals: theirs, overtaken: true, past: [] };
    expect(after(dealt('a'), read, undone)).toMatchObject(overtaken);
    expect(after(dealt('a'), read, read)).toMatchObject(overtaken);
    expect(after(dealt('a'), read, { type: 'renamed', id: 'a', name: 'mine' })).toMatchObject({
      overtaken: false,
      past: [theirs],
    });
  });

  test('undo shows the deal that it changes, not the one that is open', () => {
    const { open, deals } = after(
      dealt('a'),
      dealt('b'),
      { type: 'changed', id: 'a', deal: two },
      { type: 'opened', id: 'b' },
      undone,
    );
    expect(open).toBe('a');
    expect(deals[0]?.deal).toBe(one);
  });

  test('a change that changes nothing is no step', () =>
    expect(
      after(
        dealt('a'),
        { type: 'changed', id: 'a', deal: one },
        { type: 'renamed', id: 'a', name: 'a' },
      ).past,
    ).toHaveLength(1));

  test('a new change ends what could be redone', () =>
    expect(after(dealt('a'), undone, dealt('b'), redone).deals.map(({ id }) => id)).toEqual(['b']));

  test('what another tab changed is read, and is not this one’s to undo', () => {
    const { deals, past, open } = after(dealt('a'), {
      type: 'read',
      deals: [{ id: 'a', name: 'new name', deal: two }],
    });
    expect(deals[0]).toEqual({ id: 'a', name: 'new name', deal: two });
    expect([past, open]).toEqual([[], 'a']);
  });

  test('no more are dealt than are kept', () =>
    expect(
      after(...Array.from({ length: mostDeals + 5 }, (_, n) => dealt(`d${n}`))).deals,
    ).toHaveLength(mostDeals));

  test('as many undos as steps lead back to the start, as many redos to the end', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const step: fc.Arbitrary<DealsEvent> = fc.oneof(
      id.map(dealt),
      id.map((of) => ({ type: 'dropped' as const, id: of })),
      fc.tuple(id, fc.nat(50)).map(([of, n]) => ({
        type: 'changed' as const,
        id: of,
        deal: dealOf([weight('need', n)]),
      })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const end = after(...steps);
        const many = end.past.length;
        const back = Array<DealsEvent>(many).fill(undone);
        expect(after(...steps, ...back).deals).toEqual([]);
        const again = Array<DealsEvent>(many).fill(redone);
        expect(after(...steps, ...back, ...again).deals).toEqual(end.deals);
      }),
    );
  });
});

test('what is to be kept and dropped is what differs', () => {
  const before = after(dealt('a'), dealt('b')).deals;
  const changed = { ...before[0]!, name: 'other' };
  expect(differences(before, [changed])).toEqual({ keep: [changed], drop: ['b'] });
  expect(differences(before, before)).toEqual({ keep: [], drop: [] });
});
