import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../../../src/widgets/kit/model.ts';
import { styles } from '../../../../../src/widgets/kit/style/model.ts';
import type { Style } from '../../../../../src/widgets/kit/style/schema.ts';
import {
  evidenceOf,
  posteriorOf,
  type Posterior,
} from '../../../../../src/widgets/personality-test/model/score.ts';
import {
  judged,
  otherThan,
  settled,
  tenMore,
  toldBy,
  warningsOf,
} from '../../../../../src/widgets/personality-test/model/verdict.ts';
import { forms } from '../forms.ts';

const [one, two] = [forms[0]!, forms[1]!];
const all = [...one.items, ...two.items];
const posterior = (differ: number, first: number): Posterior => ({
  differ,
  first,
  ranked: ['owl', 'tiger', 'koala', 'peacock', 'chameleon'],
  place: { owl: 0.9, tiger: 0.3, koala: 0.1, peacock: 0, chameleon: -1 },
  variance: { owl: 1, tiger: 1, koala: 1, peacock: 1, chameleon: 1 },
});
const say = (items: readonly { id: string; style: Style }[], value: (style: Style) => number) =>
  Object.fromEntries(items.map(({ id, style }) => [id, value(style)]));

describe('what is told', () => {
  test.each([
    [0.8, 0.99, false, 'unclear'],
    [0.81, 0.81, false, 'single'],
    [0.81, 0.8, false, 'blend'],
    [0.5, 0.99, true, 'unclear'],
    [0.51, 0.81, true, 'single'],
  ])(
    'styles differ by %f, first is first by %f, both sets %s: %s',
    (differ, first, both, verdict) =>
      expect(toldBy(posterior(differ, first), both).verdict).toBe(verdict),
  );

  test('thirty settle it only beyond 1.5 and 0.9', () => {
    expect(settled(posterior(1.51, 0.91))).toBe(true);
    expect(settled(posterior(1.5, 0.91))).toBe(false);
    expect(settled(posterior(1.51, 0.9))).toBe(false);
  });

  test.each([1, 2, 3, 4, 5])('nobody who answers %i to everything has a style', (value) => {
    for (const items of [one.items, all])
      expect(
        judged(
          forms,
          say(items, () => value),
          [],
        ),
      ).toMatchObject({
        verdict: 'unclear',
        styles: [],
      });
  });

  test('every style and every two of them can be told', () => {
    for (const high of styles) {
      expect(
        judged(
          forms,
          say(all, (style) => (style === high ? 5 : 2)),
          [],
        ),
      ).toMatchObject({
        verdict: 'single',
        styles: [high],
        bothSets: true,
      });
      for (const other of styles.filter((style) => style > high)) {
        const told = judged(
          forms,
          say(one.items, (style) => ([high, other].includes(style) ? 5 : 2)),
          [],
        );
        expect(told).toMatchObject({ verdict: 'blend', bothSets: false });
        expect(told.styles.toSorted()).toEqual([high, other].toSorted());
      }
    }
  });

  test('whoever answered too fast is told nothing', () => {
    const owl = say(one.items, (style) => (style === 'owl' ? 5 : 2));
    expect(judged(forms, owl, []).verdict).toBe('single');
    expect(judged(forms, owl, ['fast']).verdict).toBe('unclear');
  });

  const thirty = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 });

  test('the names of the styles decide nothing', () => {
    fc.assert(
      fc.property(thirty, fc.shuffledSubarray(styles, { minLength: 5 }), (values, order) => {
        const answers = Object.fromEntries(one.items.map(({ id }, n) => [id, values[n]!]));
        const [here, there] = [styles, order].map((names) => {
          const items = one.items.map((item) => ({
            ...item,
            style: names[styles.indexOf(item.style)]!,
          }));
          const { verdict, styles: told, evidence } = judged([{ id: 'x', items }], answers, []);
          const means = told.map((style) => evidence.means[style].toFixed(9));
          return { verdict, means: means.toSorted() };
        });
        expect(there).toEqual(here);
      }),
    );
  });

  test('of a second and a third that are equal, neither is favoured for its place in a list', () => {
    const random = randomFrom(1);
    const earlier = Array.from({ length: 5000 }, () => {
      const answers = Object.fromEntries(
        one.items.map(({ id }) => [id, 1 + Math.floor(5 * random())]),
      );
      const evidence = evidenceOf(one.items, answers);
      const [, second, third] = posteriorOf(evidence).ranked as [Style, Style, Style];
      const tied = Math.abs(evidence.means[second] - evidence.means[third]) < 1e-9;
      return tied ? [styles.indexOf(second) < styles.indexOf(third)] : [];
    }).flat();
    expect(earlier.length).toBeGreaterThan(300);
    const share = earlier.filter(Boolean).length / earlier.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});

describe('the ten more', () => {
  const near = say(one.items, (style) => ({ owl: 4, tiger: 4 })[style as 'owl'] ?? 3);

  test('are five of each of the two highest styles, from the other set', () => {
    const ten = tenMore(one.items, two.items, near);
    expect(ten).toHaveLength(10);
    expect(two.items).toEqual(expect.arrayContaining(ten));
    expect(ten.filter(({ style }) => style === 'owl')).toHaveLength(5);
    expect(ten.filter(({ style }) => style === 'tiger')).toHaveLength(5);
  });

  test('are not asked of somebody whose style is settled', () => {
    const owl = say(one.items, (style) => (style === 'owl' ? 5 : 2));
    expect(tenMore(one.items, two.items, owl)).toEqual([]);
  });

  test('come from the set after this one, and after the last from the first', () => {
    expect(otherThan(forms, one.id)).toBe(two);
    expect(otherThan(forms, two.id)).toBe(one);
  });
});

describe('a sitting is doubtful', () => {
  const answers = say(one.items, (style) => styles.indexOf(style) + 1);
  const times = (fast: number, ms: number) =>
    Object.fromEntries(one.items.map(({ id }, n) => [id, n < fast ? ms : 6000]));

  test('where the median is below two seconds, whatever a pause adds', () => {
    expect(warningsOf(answers, times(30, 2000))).toEqual([]);
    expect(warningsOf(answers, times(30, 1999))).toEqual(['fast']);
    expect(warningsOf(answers, times(16, 500))).toEqual(['fast']);
    expect(warningsOf(answers, times(14, 500))).toEqual([]);
    expect(warningsOf(answers, {})).toEqual([]);
  });

  test('for haste only where at least half of the statements took less than two seconds', () => {
    const spent = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 30, maxLength: 40 });
    fc.assert(
      fc.property(spent, (each) => {
        const given = Object.fromEntries(all.slice(0, each.length).map(({ id }) => [id, 3]));
        const known = Object.fromEntries(Object.keys(given).map((id, n) => [id, each[n]!]));
        fc.pre(warningsOf(given, known).includes('fast'));
        expect(each.filter((ms) => ms < 2000).length).toBeGreaterThanOrEqual(each.length / 2);
      }),
    );
  });

  test('where five of six answers are alike', () => {
    const alike = (n: number) =>
      Object.fromEntries(one.items.map(({ id }, place) => [id, place < n ? 4 : 2]));
    expect(warningsOf(alike(25), {})).toEqual(['alike']);
    expect(warningsOf(alike(24), {})).toEqual([]);
  });
});
