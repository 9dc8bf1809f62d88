import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownList } from '../../../../src/widgets/profit-curve/plan.model.ts';
import {
  journalOf,
  makeProfitCurveStore,
  type ExplorerEvent,
} from '../../../../src/widgets/profit-curve/store.ts';
import { partsOf, sheets } from '../../progress/accounts/sheets.ts';

const data = {
  accounts: [50, 30, -10].map((profit, index) => ({ name: `A${index}`, profit })),
  cuts: [1, 2, 3] as [number, number, number],
};
const names = ['Metro', 'Port', 'Mills', 'Salt', 'Glass'];
const some = fc.record({ name: fc.constantFrom(...names), profit: fc.integer() });
const events = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.array(some, { maxLength: 5 }).map(loaded) },
    fc.record({ type: fc.constant('cutMoved'), cut: fc.nat(2), to: fc.nat(6) }),
    some.map((one) => ({ type: 'added', ...one })),
    some.map((one) => ({ type: 'edited', id: Math.abs(one.profit) % 4, ...one })),
    fc.record({ type: fc.constant('removed'), id: fc.nat(5) }),
    fc.constantFrom({ type: 'undone' }, { type: 'exampleRestored' }, { type: 'began', seed: 3 }),
    fc.record({ type: fc.constant('bandOpened'), band: fc.nat(3) }),
  ),
) as fc.Arbitrary<ExplorerEvent[]>;
function loaded(all: { name: string; profit: number }[]) {
  return {
    type: 'loaded',
    names: all.map(({ name }) => name),
    profits: all.map(({ profit }) => profit),
    unit: 'yuan',
  };
}

it('a plan reads out of a draft the very list that the curve draws, and none where it draws the example', () => {
  fc.assert(
    fc.property(events, (sent) => {
      const store = makeProfitCurveStore(data);
      const journal = journalOf(data);
      let draft: ExplorerEvent[] = [];
      for (const event of sent) {
        const before = store.getSnapshot().context;
        store.send(event as never);
        draft = journal(draft, event, before, store.getSnapshot().context);
        const { accounts, cuts, unit } = store.getSnapshot().context;
        const kept: unknown = JSON.parse(JSON.stringify(draft));
        expect(ownList(kept)).toEqual(unit === null ? null : { accounts, cuts, unit });
      }
    }),
  );
});

const about = (name: string) => ({ name, contact: null });
const parts = (name: string, all = sheets['profit-curve']!) =>
  partsOf('profit-curve', 's', all, 'en', about(name))!;

it('an account that is on the list by its name, whatever its case and width, has its band and its profit', () => {
  const { placed, figures } = parts(' ＬＡＮＪＩＡＮＧ metro ');
  expect(placed).toMatchObject([{ band: 'second' }]);
  expect(placed![0]!.says).toContain('3 accounts it is number 2');
  expect(figures).toMatchObject([{ value: '20 (yuan)' }]);
  expect(figures![0]!.by).not.toBe('');
  expect(parts('Bo Mills').placed).toMatchObject([{ band: 'third' }]);
});

it('nothing is said of an account that is not on the list, or is there twice', () => {
  expect(parts('Metro')).toEqual({});
  const twice = { name: '', data: [loaded([0, 9].map((profit) => ({ name: 'Metro', profit })))] };
  expect(parts('Metro', twice)).toEqual({});
});
