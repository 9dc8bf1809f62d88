import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../../../src/widgets/kit/model.ts';
import { profileFrom, styles } from '../../../../src/widgets/kit/style/model.ts';
import {
  farApart,
  meanOf,
  mostAlike,
  readOthers,
  readResult,
  scored,
  warningsOf,
  type Answers,
} from '../../../../src/widgets/personality-test/model.ts';
import { forms } from './forms.ts';

const form = fc.constantFrom(...forms);
const answered = form.chain((one) =>
  fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 })
    .map((values): [typeof one, Answers] => [
      one,
      Object.fromEntries(one.items.map(({ id }, place) => [id, values[place]!])),
    ]),
);

test('every sum lies between 6 and 30, and all five add up to all answers', () => {
  fc.assert(
    fc.property(answered, ([{ items }, answers]) => {
      const sums = Object.values(scored(items, answers));
      const all = Object.values(answers).reduce((sum, value) => sum + value, 0);
      expect(sums.every((sum) => sum >= 6 && sum <= 30)).toBe(true);
      expect(sums.reduce((sum, value) => sum + value, 0)).toBe(all);
    }),
  );
});

test('raising an answer raises its own style and no other', () => {
  fc.assert(
    fc.property(answered, fc.nat(29), ([{ items }, answers], place) => {
      const { id, style } = items[place]!;
      fc.pre(answers[id]! < 5);
      const before = scored(items, answers);
      const after = scored(items, { ...answers, [id]: answers[id]! + 1 });
      for (const one of styles) expect(after[one] - before[one]).toBe(one === style ? 1 : 0);
    }),
  );
});

test('the order of the statements changes nothing', () => {
  fc.assert(
    fc.property(answered, fc.nat(), ([{ items }, answers], seed) => {
      expect(scored(shuffled(items, seed), answers)).toEqual(scored(items, answers));
    }),
  );
});

test('every style, every blend and a balanced profile can be reached with each form', () => {
  for (const { items } of forms) {
    const leading = (high: readonly string[]) =>
      profileFrom(
        scored(
          items,
          Object.fromEntries(items.map(({ id, style }) => [id, high.includes(style) ? 5 : 2])),
        ),
      ).leading;
    for (const one of styles) {
      expect(leading([one])).toEqual([one]);
      for (const other of styles.filter((style) => style > one))
        expect(leading([one, other]).toSorted()).toEqual([one, other].toSorted());
    }
    expect(leading([])).toEqual([]);
  }
});

test('says what is doubtful: 25 answers alike, or less than a minute', () => {
  expect(warningsOf({ seconds: 60, alike: 24 })).toEqual([]);
  expect(warningsOf({ seconds: 59, alike: 24 })).toEqual(['fast']);
  expect(warningsOf({ seconds: 240, alike: 25 })).toEqual(['alike']);
  expect(mostAlike({ a: 3, b: 3, c: 5 })).toBe(2);
});

test('a kept result comes back as it was, and a damaged one is refused', () => {
  const scores = { tiger: 20, peacock: 12, koala: 18, owl: 25, chameleon: 16 };
  const result = { form: 'first', scores, seed: 7, seconds: 180, alike: 12 };
  expect(readResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  expect(readOthers({ form: 'first', scores, about: 7 })).toEqual({
    form: 'first',
    scores,
    about: 7,
  });
  for (const broken of [
    null,
    {},
    { ...result, seed: -1 },
    { ...result, form: 3 },
    { ...result, scores: {} },
  ])
    expect(readResult(broken)).toBeNull();
  expect(readOthers({ form: 'first', scores })).toBeNull();
});

test('two views are compared by their mean and by what is 3 or more apart', () => {
  const own = { tiger: 26, peacock: 12, koala: 18, owl: 20, chameleon: 16 };
  const others = meanOf([
    { ...own, tiger: 20, owl: 23 },
    { ...own, tiger: 21, owl: 24 },
  ]);
  expect(others).toMatchObject({ tiger: 21, owl: 24, koala: 18 });
  expect(farApart(own, others, 3)).toEqual(['tiger', 'owl']);
});
