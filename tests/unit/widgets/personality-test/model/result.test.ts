import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Style } from '../../../../../src/widgets/kit/style/schema.ts';
import {
  farApart,
  meanOf,
  readOthers,
} from '../../../../../src/widgets/personality-test/model/others.ts';
import { readResult } from '../../../../../src/widgets/personality-test/model/read.ts';
import {
  differsFrom,
  isUnread,
  resultFrom,
  scored,
  type Result,
} from '../../../../../src/widgets/personality-test/model/result.ts';
import {
  agreedIn,
  folded,
  pairOf,
} from '../../../../../src/widgets/personality-test/model/said.ts';
import { check, forms } from '../forms.ts';

const [one, two] = [forms[0]!, forms[1]!];
const all = [...one.items, ...two.items];
const say = (form: typeof one, high: Style, ms = 5000) => ({
  form: form.id,
  answers: Object.fromEntries(form.items.map(({ id, style }) => [id, style === high ? 5 : 2])),
  times: Object.fromEntries(form.items.map(({ id }) => [id, ms])),
});
const first = resultFrom(forms, { ...say(one, 'owl'), seed: 7 }, []);

test('sums are those of six answers; of more, six times their mean', () => {
  const answers = say(one, 'owl').answers;
  expect(scored(one.items, answers)).toEqual({
    tiger: 12,
    peacock: 12,
    koala: 12,
    owl: 30,
    chameleon: 12,
  });
  const more = Object.fromEntries(two.items.slice(0, 5).map(({ id }) => [id, 4]));
  expect(scored(all, { ...answers, ...more }).tiger).toBe(Math.round((6 * (12 + 20)) / 11));
});

describe('a second sitting', () => {
  test('with the other set counts together with the first, and the later answer holds', () => {
    const again = one.items.find(({ style }) => style === 'owl')!.id;
    const now = say(two, 'owl');
    const answers = { ...now.answers, [again]: 1 };
    const { basis } = resultFrom(forms, { ...now, answers, seed: 8 }, [first]);
    expect(Object.keys(basis!.answers)).toHaveLength(60);
    expect(first.basis!.answers[again]).toBe(5);
    expect(basis!.answers[again]).toBe(1);
    expect(basis!.bothSets).toBe(true);
    expect(basis!.sitting.counts.tiger).toBe(6);
  });

  test('with the same set counts alone, and so does one in a hurry', () => {
    const same = resultFrom(forms, { ...say(one, 'owl'), seed: 8 }, [first]);
    expect(Object.keys(same.basis!.answers)).toHaveLength(30);
    const fast = resultFrom(forms, { ...say(two, 'owl', 900), seed: 8 }, [first]);
    expect(fast).toMatchObject({ verdict: 'unclear', warnings: ['fast'] });
    expect(Object.keys(fast.basis!.answers)).toHaveLength(30);
    const after = resultFrom(forms, { ...say(one, 'owl'), seed: 9 }, [fast]);
    expect(after.basis!.bothSets).toBe(false);
  });

  test('is said to differ where somebody answered as another person', () => {
    const other = resultFrom(forms, { ...say(two, 'koala'), seed: 8 }, [first]);
    const alike = resultFrom(forms, { ...say(two, 'owl'), seed: 8 }, [first]);
    const fast = resultFrom(forms, { ...say(two, 'koala', 900), seed: 8 }, [first]);
    expect(differsFrom(first, other)).toBe(true);
    expect(differsFrom(first, alike)).toBe(false);
    expect(differsFrom(first, fast)).toBeNull();
    const flat = { ...first, warnings: ['alike' as const], styles: [] };
    expect(differsFrom(flat, first)).toBeNull();
  });
});

describe('what was agreed with', () => {
  test('is what was answered 4 or 5, of whatever style, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }),
        (row) => {
          const given = Object.fromEntries(one.items.map(({ id }, n) => [id, row[n]!]));
          const said = agreedIn(all, given);
          expect(new Set(said.map(({ id }) => id))).toEqual(
            new Set(one.items.filter(({ id }) => given[id]! >= 4).map(({ id }) => id)),
          );
          const values = said.map(({ id }) => given[id]!);
          expect(values, 'the strongest agreement first').toEqual(values.toSorted().reverse());
        },
      ),
    );
  });

  test('begins, among equals, with one of each style', () => {
    const everything = Object.fromEntries(one.items.map(({ id }) => [id, 4]));
    const said = agreedIn(one.items, everything).map(({ style }) => style);
    expect(new Set(said.slice(0, 5)).size).toBe(5);
    expect(said.slice(5, 10)).toEqual(said.slice(0, 5));
  });

  test('is read at once up to fifteen; what is more is folded away', () => {
    const rows = (n: number) => Array.from({ length: n }, (_, place) => place);
    expect(folded(rows(15))).toEqual({ shown: rows(15), more: [] });
    expect(folded(rows(16))).toEqual({ shown: rows(15), more: [15] });
  });
});

describe('nothing is read', () => {
  const sitting = (answer: (n: number) => number, ms: number) => {
    const answers = Object.fromEntries(one.items.map(({ id }, n) => [id, answer(n)]));
    const times = Object.fromEntries(one.items.map(({ id }) => [id, ms]));
    return resultFrom(forms, { form: one.id, seed: 3, answers, times }, []);
  };
  const owl = (n: number) => (one.items[n]!.style === 'owl' ? 5 : 2);

  test('from answers that were given too fast', () => {
    expect(isUnread(sitting(owl, 1999))).toBe(true);
    expect(isUnread(sitting(owl, 2000))).toBe(false);
  });

  test('from five of six answers alike without a style', () => {
    const scattered = (alike: number) => (n: number) => (n % 6 === 0 && n / 6 < 30 - alike ? 4 : 3);
    expect(sitting(scattered(25), 4000).styles).toEqual([]);
    expect(isUnread(sitting(scattered(25), 4000))).toBe(true);
    const mixed = (n: number) => (n % 6 === 0 || n === 1 ? 4 : 3);
    expect(sitting(mixed, 4000).styles).toEqual([]);
    expect(isUnread(sitting(mixed, 4000))).toBe(false);
    const onlyOwl = (n: number) => (one.items[n]!.style === 'owl' && n % 6 !== 0 ? 5 : 2);
    const told = sitting(onlyOwl, 4000);
    expect(told).toMatchObject({ styles: ['owl'], warnings: ['alike'] });
    expect(isUnread(told)).toBe(false);
  });
});

test('two styles that are not told apart have words of their own, in either order', () => {
  expect(pairOf(['owl', 'tiger'])).toBe('tiger-owl');
  expect(check.blends[pairOf(['chameleon', 'koala']) as 'koala-chameleon'].look).toMatch(
    /give way/,
  );
});

describe('a kept result', () => {
  const stored = (result: unknown) => readResult(JSON.parse(JSON.stringify(result)));

  test('comes back as it was, of either version', () => {
    expect(stored(first)).toEqual(first);
    const scores = { tiger: 20, peacock: 12, koala: 18, owl: 25, chameleon: 16 };
    const old = { form: 'first', scores, seed: 7, seconds: 59, alike: 24 };
    expect(stored(old)).toEqual({
      version: 1,
      form: 'first',
      scores,
      seed: 7,
      verdict: 'single',
      styles: ['owl'],
      warnings: ['fast'],
      basis: null,
    } satisfies Result);
    expect(stored({ ...old, seconds: 60, alike: 25 })?.warnings).toEqual(['alike']);
  });

  test('that is damaged, or newer, is refused', () => {
    const { basis } = first;
    for (const broken of [
      null,
      {},
      [3, 1, 2],
      { ...first, seed: -1 },
      { ...first, form: 3 },
      { ...first, scores: {} },
      { ...first, version: 3 },
      { ...first, basis: null },
      { ...first, basis: { ...basis, answers: { x: 9 } } },
      { ...first, basis: { ...basis, evidence: { ...basis!.evidence, residual: 0 } } },
      { ...first, basis: { ...basis, sitting: { ...basis!.sitting, counts: {} } } },
    ])
      expect(stored(broken), JSON.stringify(broken)).toBeNull();
  });
});

test('a colleague’s view is read, and two views are compared by their mean', () => {
  const own = { tiger: 26, peacock: 12, koala: 18, owl: 20, chameleon: 16 };
  expect(readOthers({ form: 'first', scores: own, about: 7 })?.about).toBe(7);
  expect(readOthers({ form: 'first', scores: own })).toBeNull();
  const others = meanOf([
    { ...own, tiger: 20, owl: 23 },
    { ...own, tiger: 21, owl: 24 },
  ]);
  expect(others).toMatchObject({ tiger: 21, owl: 24, koala: 18 });
  expect(farApart(own, others, 3)).toEqual(['tiger', 'owl']);
});
