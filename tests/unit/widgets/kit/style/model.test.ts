import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concluded,
  farthest,
  isHurried,
  latestConcluded,
  profileFrom,
  profileOf,
  styles,
  type Scores,
} from '../../../../../src/widgets/kit/style/model.ts';

/** In the order tiger, peacock, koala, owl, chameleon. */
const scores = (...sums: number[]): Scores =>
  Object.fromEntries(styles.map((style, place) => [style, sums[place]])) as Scores;
const anyScores = fc
  .array(fc.integer({ min: 6, max: 30 }), { minLength: 5, maxLength: 5 })
  .map((sums) => scores(...sums));

describe('what five scores allow to be said', () => {
  test.each([
    [scores(25, 22, 10, 10, 10), 'single', ['tiger'], 'three ahead is one style'],
    [
      scores(24, 22, 19, 10, 10),
      'blend',
      ['tiger', 'peacock'],
      'two within 2, three above the third',
    ],
    [scores(24, 22, 20, 10, 10), 'unclear', [], 'the third is too near'],
    [scores(20, 20, 20, 20, 20), 'unclear', [], 'all equal is nobody’s type'],
    [scores(18, 18, 18, 18, 20), 'unclear', [], 'two ahead does not make a chameleon'],
    [scores(18, 18, 18, 18, 21), 'single', ['chameleon'], 'a chameleon leads by its own score'],
    [scores(10, 10, 10, 24, 24), 'blend', ['owl', 'chameleon'], 'a tie is a blend'],
  ])('%j is %s %j: %s', (given, kind, leading) => {
    expect(profileFrom(given)).toMatchObject({ kind, leading });
  });

  test('no order of the styles decides anything', () => {
    fc.assert(
      fc.property(anyScores, fc.shuffledSubarray(styles, { minLength: 5 }), (given, order) => {
        const renamed = Object.fromEntries(
          styles.map((style, place) => [order[place]!, given[style]]),
        ) as Scores;
        const names = profileFrom(given).leading.map((style) => order[styles.indexOf(style)]!);
        expect(profileFrom(renamed).kind).toBe(profileFrom(given).kind);
        expect(profileFrom(renamed).leading.toSorted()).toEqual(names.toSorted());
      }),
    );
  });

  test('the place on the two axes follows the formula and stays on the map', () => {
    const { assertiveness, responsiveness } = profileFrom(scores(30, 30, 6, 6, 18));
    expect([assertiveness, responsiveness]).toEqual([farthest, 0]);
    expect(profileFrom(scores(6, 25, 20, 10, 6)).responsiveness).toBe(29);
    fc.assert(
      fc.property(anyScores, (given) => {
        const place = profileFrom(given);
        expect(Math.abs(place.assertiveness)).toBeLessThanOrEqual(farthest);
        expect(Math.abs(place.responsiveness)).toBeLessThanOrEqual(farthest);
      }),
    );
  });
});

test('what a later version told is told, whatever its sums are; what it cannot have told is not', () => {
  const kept = { scores: scores(25, 22, 10, 10, 10) };
  expect(profileOf({ ...kept, verdict: 'unclear', styles: [] })).toMatchObject({
    kind: 'unclear',
    leading: [],
    assertiveness: 27,
  });
  expect(profileOf({ ...kept, verdict: 'blend', styles: ['owl', 'tiger'] })).toMatchObject({
    kind: 'blend',
    leading: ['owl', 'tiger'],
  });
  for (const told of [
    { verdict: 'single', styles: ['tiger', 'owl'] },
    { verdict: 'blend', styles: ['owl', 'owl'] },
    { verdict: 'blend', styles: ['owl', 'lion'] },
    { verdict: 'toString', styles: [] },
    { verdict: 'single', styles: 'tiger' },
  ])
    expect(profileOf({ ...kept, ...told })).toMatchObject({ kind: 'single', leading: ['tiger'] });
});

test('a kept result is read, and anything else is refused', () => {
  const kept = scores(25, 22, 10, 10, 10);
  expect(profileOf({ form: 'first', scores: kept })?.leading).toEqual(['tiger']);
  for (const broken of [
    null,
    'tiger',
    {},
    { scores: null },
    { scores: { ...kept, owl: 31 } },
    { scores: { ...kept, owl: 9.5 } },
    { scores: { tiger: 25 } },
  ])
    expect(profileOf(broken)).toBeNull();
});

describe('what was answered too fast', () => {
  const owl = { scores: scores(12, 12, 12, 30, 12), verdict: 'single', styles: ['owl'] };
  const fast = { ...owl, version: 2, verdict: 'unclear', styles: [], warnings: ['fast'] };

  test('is known in either version, in the first by less than a minute for all', () => {
    expect(isHurried(fast)).toBe(true);
    expect(isHurried({ ...fast, warnings: ['alike'] })).toBe(false);
    expect(isHurried({ scores: owl.scores, seconds: 59 })).toBe(true);
    expect(isHurried({ scores: owl.scores, seconds: 60 })).toBe(false);
    for (const other of [null, {}, { seconds: null }, { warnings: 'fast' }])
      expect(isHurried(other)).toBe(false);
  });

  test('concludes nothing; the one before it still does', () => {
    expect(concluded(fast)).toBeNull();
    expect(concluded(owl)?.leading).toEqual(['owl']);
    const kept = (...all: unknown[]) => all.map((data) => ({ data }));
    expect(latestConcluded(kept(owl, fast, null))?.leading).toEqual(['owl']);
    expect(latestConcluded(kept(owl, { ...owl, styles: ['tiger'] }))?.leading).toEqual(['tiger']);
    expect(latestConcluded(kept(fast))).toBeNull();
    expect(latestConcluded(undefined)).toBeNull();
  });
});
