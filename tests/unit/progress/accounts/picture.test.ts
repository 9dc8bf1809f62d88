import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newAccount, withField } from '../../../../src/progress/account/model.ts';
import { planOf } from '../../../../src/progress/accounts/model/build.ts';
import {
  anything,
  byValue,
  inCell,
  matching,
  orders,
  sortedBy,
  standingOf,
  type Standing,
} from '../../../../src/progress/accounts/model/picture.ts';
import { bands } from '../../../../src/progress/accounts/model/plan.ts';
import { partsOf, sheets, tools } from './sheets.ts';
import { exampleIn, wordsIn } from './samples.ts';

const standing = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('A', 'B', ''),
  band: fc.constantFrom(null, ...bands),
  step: fc.constantFrom(null, 0, 1, 2, 3, 4),
  worth: fc.constant(''),
  next: fc.constant(''),
  amount: fc.constantFrom(null, -5, 0, 10, 2_100_000),
  action: fc.constant(null),
}) satisfies fc.Arbitrary<Standing>;
const some = fc.uniqueArray(standing, { selector: ({ id }) => id, maxLength: 12 });

it('the most profitable come first, of the same band the worthier, in whatever order they were made', () => {
  fc.assert(
    fc.property(some, (all) => {
      const sorted = byValue(all);
      expect(byValue([...all].reverse())).toEqual(sorted);
      const places = sorted.map(({ band }) => (band ? bands.indexOf(band) : 4));
      expect(places).toEqual([...places].sort());
      for (const [n, one] of sorted.entries()) {
        const next = sorted[n + 1];
        if (next?.band === one.band)
          expect(one.amount ?? -Infinity).toBeGreaterThanOrEqual(next.amount ?? -Infinity);
      }
    }),
  );
});

it('each account stands in just one cell of the picture', () => {
  fc.assert(
    fc.property(some, (all) => {
      const cells = [null, ...bands].flatMap((band) =>
        [null, 0, 1, 2, 3, 4].flatMap((step) => inCell(all, band, step)),
      );
      expect(cells.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

it('what an account is worth is read as it was typed', () => {
  const words = wordsIn('en').plan;
  const of = (worth: string) =>
    standingOf(
      planOf({
        ...{ id: 'x', parts: [], locale: 'en', words },
        account: withField(newAccount(1, 'x'), 'worth', { at: 2, text: worth }),
      }),
    ).amount;
  expect([of('210万'), of('2.1 million'), of('2,100,000'), of('about ten'), of('')]).toEqual([
    2_100_000,
    2_100_000,
    2_100_000,
    null,
    null,
  ]);
});

it('of the example the highest step and the first open action are told', () => {
  expect(standingOf(exampleIn('en'))).toMatchObject({
    band: 'second',
    step: 2,
    action: { on: '2026-12-01', done: false },
  });
});

it('two hundred accounts with eight sheets each are planned within a second', () => {
  const words = wordsIn('en').plan;
  const account = newAccount(1, 'x');
  // What the tools are told is read from content/ once, and is not what is measured.
  for (const tool of tools) partsOf(tool, 'first', sheets[tool]!);
  const began = performance.now();
  const all = Array.from({ length: 200 }, (_, n) =>
    planOf({
      ...{ id: String(n), account, locale: 'en', words },
      parts: tools.map((tool) => partsOf(tool, String(n), sheets[tool]!)!),
    }),
  );
  byValue(all.map(standingOf));
  expect(performance.now() - began).toBeLessThan(1000);
});

const port: Standing = {
  ...{ id: 'p', name: 'Port Ｎorth', band: 'loss', step: 2, worth: '', amount: 5, next: '' },
  action: {
    id: 'a',
    source: null,
    on: '2026-12-04',
    what: 'See Gu',
    who: '',
    why: '',
    done: false,
  },
};
const mill: Standing = { ...port, id: 'm', name: 'Mill', band: null, step: null, action: null };
const clinic: Standing = {
  ...{ ...port, id: 'c', name: 'Clinic', band: 'first', step: 3 },
  action: { ...port.action!, on: null },
};
const three = [mill, port, clinic];

it.each([
  ['value', 'c p m'],
  ['stage', 'c p m'],
  ['next', 'p c m'],
] as const)('sorted by %s they are %s', (order, ids) => {
  expect(sortedBy(three, order).map(({ id }) => id)).toEqual(ids.split(' '));
});

it.each([
  [{ typed: ' north  PORT ' }, 'p'],
  [{ typed: 'gu' }, 'p c'],
  [{ typed: 'port mill' }, ''],
  [{ band: 'none' }, 'm'],
  [{ band: 'first', typed: 'clinic' }, 'c'],
  [{ step: 'none' }, 'm'],
  [{ step: 2 }, 'p'],
  [{ step: 0 }, ''],
  [{}, 'm p c'],
] as const)('of three accounts %j finds “%s”', (asked, ids) => {
  const found = matching(three, { ...anything, ...asked }, ({ name, action }) =>
    [name, action?.what].join(' '),
  );
  expect(found.map(({ id }) => id).join(' ')).toBe(ids);
});

it('sorting and a cell of the picture lose and add nobody', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...orders), (all, order) => {
      const ids = (list: readonly Standing[]) => list.map(({ id }) => id).sort();
      expect(ids(sortedBy(all, order))).toEqual(ids(all));
      for (const { band, step } of all)
        expect(
          ids(matching(all, { typed: '', band: band ?? 'none', step: step ?? 'none' }, () => '')),
        ).toEqual(ids(inCell(all, band, step)));
    }),
  );
});
