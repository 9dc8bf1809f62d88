import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endedExplorer,
  journalOf,
  makeProfitCurveStore,
  standsAlone,
  type ExplorerContext,
  type ExplorerEvent,
} from '../../../../src/widgets/profit-curve/store.ts';

const profits = [50, 30, 20, 10, 0, -10, -40];
const data = {
  accounts: profits.map((profit, index) => ({ name: `A${index}`, profit })),
  cuts: [2, 4, 6] as [number, number, number],
};
type Store = ReturnType<typeof makeProfitCurveStore>;
const contextOf = (store: Store): ExplorerContext => store.getSnapshot().context;
const after = (...events: ExplorerEvent[]): ExplorerContext => {
  const store = makeProfitCurveStore(data);
  for (const event of events) store.send(event);
  return contextOf(store);
};
const began: ExplorerEvent = { type: 'began', seed: 7 };
const moved = (cut: number, to: number): ExplorerEvent => ({ type: 'cutMoved', cut, to });
const loaded: ExplorerEvent = {
  type: 'loaded',
  names: ['X', 'Y', 'Z'],
  profits: [5, 50, -20],
  unit: '元',
};
const named = ({ accounts }: ExplorerContext) => accounts.map(({ name }) => name);

describe('changes', () => {
  test('an account with a new profit takes its new rank, and the cuts stay', () => {
    const context = after(began, { type: 'edited', id: 6, name: 'A6', profit: 40 });
    expect(named(context)).toEqual(['A0', 'A6', 'A1', 'A2', 'A3', 'A4', 'A5']);
    expect(context.cuts).toEqual(data.cuts);
  });
  test('an account that goes leaves the others in their bands', () =>
    expect(after(began, { type: 'removed', id: 0 }).cuts).toEqual([1, 3, 5]));
  test('an account that comes leaves the others in their bands', () => {
    const context = after(began, { type: 'added', name: 'N', profit: 60 });
    expect(named(context)[0]).toBe('N');
    expect(context.cuts).toEqual([3, 5, 7]);
  });
  test('an own list brings its unit and first cuts', () => {
    const context = after(began, loaded);
    expect(named(context)).toEqual(['Y', 'X', 'Z']);
    expect(context).toMatchObject({ unit: '元', cuts: [1, 2, 3], changed: true });
  });
  test('what changes nothing is no step', () => {
    const none: ExplorerEvent[] = [
      moved(0, 2),
      { type: 'edited', id: 99, name: 'N', profit: 1 },
      { type: 'removed', id: 99 },
      { type: 'exampleRestored' },
      { type: 'undone' },
    ];
    expect(after(began, ...none)).toMatchObject({ past: [], changed: false });
  });
});

describe('undo', () => {
  test('brings back the list before a change, one after the other', () => {
    const steps: ExplorerEvent[] = [began, moved(0, 1), { type: 'removed', id: 3 }, loaded];
    const states = steps.map((_, index) => after(...steps.slice(0, index + 1)));
    for (const undone of [1, 2, 3]) {
      const context = after(...steps, ...Array<ExplorerEvent>(undone).fill({ type: 'undone' }));
      const { accounts, cuts, unit } = states.at(-1 - undone)!;
      expect(context).toMatchObject({ accounts, cuts, unit });
    }
  });
  test('takes a cut that was moved on back in one step', () =>
    expect(after(began, moved(0, 3), moved(0, 1), moved(0, 4), { type: 'undone' }).cuts).toEqual([
      2, 4, 6,
    ]));
  test('brings an own list back after the example', () =>
    expect(named(after(began, loaded, { type: 'exampleRestored' }, { type: 'undone' }))).toEqual([
      'Y',
      'X',
      'Z',
    ]));
});

describe('is over', () => {
  const all: ExplorerEvent[] = [
    began,
    { type: 'guessed', percent: 80 },
    moved(0, 1),
    ...[0, 1, 2, 3].map((band): ExplorerEvent => ({ type: 'bandOpened', band })),
  ];
  test('after a guess, a change and a look at each band, without a score', () =>
    expect(endedExplorer(after(...all))).toEqual({ id: '7', score: null }));
  test.each(all.map(({ type }, index) => [`${type} ${index}`, index] as const))(
    'not without %s',
    (_, left) =>
      expect(endedExplorer(after(...all.filter((_, index) => index !== left)))).toBeNull(),
  );
  test('not when a band is opened twice', () => {
    const twice = [...all.slice(0, -1), { type: 'bandOpened', band: 0 } as const];
    expect(endedExplorer(after(...twice))).toBeNull();
  });
});

describe('the draft', () => {
  /** What the page knows, and the draft that it has kept. */
  function learner() {
    const store = makeProfitCurveStore(data);
    let draft: ExplorerEvent[] = [];
    return {
      store,
      draft: () => draft,
      send: (event: ExplorerEvent) => {
        const before = contextOf(store);
        store.send(event);
        draft = journalOf(data)(draft, event, before, contextOf(store));
      },
    };
  }
  const kept = ({ past: _, moving: __, ...rest }: ExplorerContext) => rest;
  const someEvent: fc.Arbitrary<ExplorerEvent> = fc.oneof(
    fc.record({ type: fc.constant('cutMoved' as const), cut: fc.nat(2), to: fc.nat(9) }),
    fc.record({
      type: fc.constant('edited' as const),
      id: fc.nat(9),
      name: fc.constantFrom('P', 'Q'),
      profit: fc.integer({ min: -99, max: 99 }),
    }),
    fc.record({ type: fc.constant('added' as const), name: fc.constant('N'), profit: fc.nat(9) }),
    fc.record({ type: fc.constant('removed' as const), id: fc.nat(9) }),
    fc.record({ type: fc.constant('bandOpened' as const), band: fc.nat(3) }),
    fc.record({ type: fc.constant('guessed' as const), percent: fc.nat(200) }),
    fc.constantFrom<ExplorerEvent>(
      { type: 'undone' },
      { type: 'undone' },
      { type: 'exampleRestored' },
      loaded,
    ),
  );

  test('replays to what the page showed, whatever was done', () =>
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 260 }), (events) => {
        const page = learner();
        for (const event of [began, ...events]) page.send(event);
        const stored = JSON.parse(JSON.stringify(page.draft())) as ExplorerEvent[];
        expect(kept(after(...stored))).toEqual(kept(contextOf(page.store)));
        expect(stored.length).toBeLessThanOrEqual(201);
      }),
      { numRuns: 200 },
    ));
  test('remembers that a cut was moved, even when it is back where it was', () => {
    const page = learner();
    for (const event of [began, moved(2, 0), moved(2, 6)]) page.send(event);
    expect(after(...page.draft()).changed).toBe(true);
  });
  test('undo goes on after a reload', () => {
    const page = learner();
    for (const event of [began, moved(0, 1), moved(0, 3), { type: 'removed', id: 6 } as const])
      page.send(event);
    expect(page.draft()).toHaveLength(3);
    expect(after(...page.draft(), { type: 'undone' }, { type: 'undone' }).cuts).toEqual([2, 4, 6]);
  });
  test('keeps an own list once, at its head, and then needs no example', () => {
    const page = learner();
    for (const event of [began, moved(0, 1), loaded, moved(0, 0)]) page.send(event);
    expect(page.draft().map(({ type }) => type)).toEqual(['loaded', 'cutMoved']);
    expect(standsAlone(page.draft())).toBe(true);
    const other = makeProfitCurveStore({ accounts: [], cuts: [0, 0, 0] });
    for (const event of page.draft()) other.send(event);
    expect(named(contextOf(other))).toEqual(['Y', 'X', 'Z']);
    expect(contextOf(other)).toMatchObject({ seed: 7, cuts: [0, 2, 3] });
  });
  test('knows the same accounts once it was written anew', () => {
    const page = learner();
    for (const event of [began, loaded, { type: 'removed', id: 0 } as const]) page.send(event);
    for (let move = 0; move < 210; move++)
      page.send({ type: 'edited', id: 1, name: 'Y', profit: move });
    expect(page.draft().length).toBeLessThan(150);
    page.send({ type: 'edited', id: 2, name: 'Last', profit: 999 });
    expect(named(after(...page.draft()))).toEqual(['Last', 'Y']);
  });
  test('of the example does not stand alone', () => expect(standsAlone([began])).toBe(false));
});
