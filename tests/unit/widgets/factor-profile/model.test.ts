import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstTwo,
  isWhole,
  longest,
  newProfile,
  ratedOf,
  readProfile,
  riskOf,
  withPlan,
  withRating,
  type Degree,
  type FactorProfile,
  type Profile,
} from '../../../../src/widgets/factor-profile/model.ts';

const factor = (id: string) => ({ id, name: id, ask: '', find: '', work: '' });
const data: FactorProfile = {
  title: '',
  ask: '',
  privacy: '',
  names: ['one'],
  example: { name: '', ratings: {} },
  factors: ['a', 'b', 'c', 'd'].map(factor),
};
const rated = (...of: [id: string, weight: Degree, hold: Degree][]): Profile =>
  of.reduce((profile, [id, weight, hold]) => withRating(profile, id, { weight, hold }), newProfile);
const firstOf = (profile: Profile) => firstTwo(data, profile).map((one) => one.factor.id);
const plan = { what: 'x', whom: 'x', how: 'x', by: 'x' };

test('what weighs most and is most open comes first', () => {
  expect(firstOf(rated(['a', 1, 0], ['b', 2, 1], ['c', 2, 0], ['d', 2, 2]))).toEqual(['c', 'a']);
});

test('of the same risk the first in order comes first', () => {
  expect(firstOf(rated(['d', 2, 0], ['b', 2, 0], ['a', 1, 1]))).toEqual(['b', 'd']);
});

test('what is settled, or does not weigh, is not to be worked on', () => {
  expect(firstOf(rated(['a', 2, 2], ['b', 0, 0], ['c', 1, 1]))).toEqual(['c']);
  expect(riskOf({ weight: 2, hold: 2 })).toBe(0);
  expect(riskOf({ weight: 0, hold: 0 })).toBe(0);
  expect(riskOf({ weight: 1, hold: 1 })).toBe(1);
  expect(riskOf({ weight: 2, hold: 0 })).toBe(4);
});

test('a factor with one answer is not rated yet', () => {
  const half = withRating(newProfile, 'a', { weight: 2 });
  expect(ratedOf(data, half)).toEqual([]);
  expect(ratedOf(data, withRating(half, 'a', { hold: 0 }))).toHaveLength(1);
});

test('an account is whole when all is rated and both plans say what, from whom, how and by when', () => {
  const all = rated(['a', 2, 0], ['b', 2, 1], ['c', 0, 0], ['d', 2, 2]);
  expect(isWhole(data, all)).toBe(false);
  const one = withPlan(all, 'a', plan);
  expect(isWhole(data, one)).toBe(false);
  const both = withPlan(one, 'b', plan);
  expect(isWhole(data, both)).toBe(true);
  expect(isWhole(data, withPlan(both, 'b', { by: '  ' }))).toBe(false);
  const settled = rated(['a', 2, 2], ['b', 2, 2], ['c', 0, 0], ['d', 0, 1]);
  expect(isWhole(data, settled)).toBe(true);
  const { d: _, ...three } = settled.ratings;
  expect(isWhole(data, { ...settled, ratings: three })).toBe(false);
});

test('what can be read of a kept account is kept', () => {
  expect(
    readProfile({
      ratings: { a: { weight: 2, hold: 9 }, b: 'x', c: { weight: '1', hold: 0 } },
      plans: { a: { what: 'y', whom: 5 }, b: null },
    }),
  ).toEqual({
    ratings: { a: { weight: 2 }, b: {}, c: { hold: 0 } },
    plans: { a: { what: 'y' }, b: {} },
  });
  const long = { ratings: {}, plans: { a: { how: 'x'.repeat(longest + 1) } } };
  expect(readProfile(long)!.plans['a']!.how).toHaveLength(longest);
  for (const broken of [null, 5, [], {}, { ratings: [] }, { plans: {} }])
    expect(readProfile(broken)).toBeNull();
});

test('whatever was kept, an account can be shown, and what was read reads the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (ratings, plans) => {
      const profile = readProfile({ ratings, plans });
      if (!profile) return;
      expect(firstTwo(data, profile).length).toBeLessThanOrEqual(2);
      expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    }),
  );
});
