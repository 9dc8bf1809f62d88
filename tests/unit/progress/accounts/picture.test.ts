import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newAccount, withField } from '../../../../src/progress/account/model.ts';
import { planOf } from '../../../../src/progress/accounts/model/build.ts';
import {
  byValue,
  inCell,
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
