import { isDay } from '../../../../../src/i18n/day.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  marksOn,
  mostLooks,
  newAccount,
  progressOf,
  readAccount,
  withLook,
  withMark,
  withoutLook,
  type Account,
} from '../../../../../src/widgets/account-stairs/model/account.ts';
import { content, mark, marks, signs } from '../rules.ts';

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const account = fc
  .array(fc.record({ on: day, marks: marks() }), { maxLength: 8 })
  .map((looks) => looks.reduce<Account>(withLook, newAccount));

describe('looks', () => {
  test('are kept by day, one a day, the earliest first', () => {
    const later = withMark(newAccount, '2026-11-23', 'by-name', 'seen');
    const both = withMark(later, '2026-03-01', 'by-name', 'not');
    const { looks } = withMark(both, '2026-11-23', 'third-place', 'seen');
    expect(looks).toEqual([
      { on: '2026-03-01', marks: { 'by-name': 'not' } },
      { on: '2026-11-23', marks: { 'by-name': 'seen', 'third-place': 'seen' } },
    ]);
  });

  test('begin with what was known before, and leave that as it was', () =>
    fc.assert(
      fc.property(account, day, fc.constantFrom(...signs), mark, (before, on, sign, answer) => {
        const after = withMark(before, on, sign, answer);
        const { [sign]: _, ...others } = marksOn(before, on);
        expect(marksOn(after, on)).toMatchObject(others);
        for (const look of before.looks.filter((one) => one.on !== on))
          expect(after.looks).toContainEqual(look);
      }),
    ));

  test('a day before the first look knows nothing, a day after the last what that one knew', () => {
    const once = withMark(newAccount, '2026-06-01', 'by-name', 'seen');
    expect(marksOn(once, '2026-05-31')).toEqual({});
    expect(marksOn(once, '2026-12-31')).toEqual({ 'by-name': 'seen' });
  });

  test('of the oldest days go when there are too many', () => {
    const days = Array.from({ length: mostLooks + 5 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const { looks } = days.reduce<Account>(
      (kept, on) => withLook(kept, { on, marks: {} }),
      newAccount,
    );
    expect(looks).toHaveLength(mostLooks);
    expect(looks.at(-1)?.on).toBe(days.at(-1));
  });

  test('can be removed', () => {
    const one = withMark(newAccount, '2026-11-23', 'by-name', 'seen');
    expect(withoutLook(one, '2026-11-23').looks).toEqual([]);
  });
});

describe('progress', () => {
  const climbed = [
    ['2026-02-10', { 'by-name': 'seen' }],
    ['2026-05-20', { 'by-name': 'seen', 'third-place': 'seen' }],
    ['2026-09-01', { 'by-name': 'seen', 'third-place': 'seen', trial: 'seen' }],
  ] as const;
  const account = climbed.reduce<Account>(
    (kept, [on, given]) => withLook(kept, { on, marks: given }),
    newAccount,
  );

  test('tells each look’s step, the present one, since when, and the one before', () => {
    const { history, now, since, before } = progressOf(content, account);
    expect(history.map(({ finding }) => finding.step)).toEqual([1, 2, 2]);
    expect(now?.finding.stage).toBe('engagement');
    expect([since, before]).toEqual(['2026-05-20', 1]);
  });

  test('of one who never moved has a day, and no step before', () => {
    const still = withLook(newAccount, { on: '2026-02-10', marks: { 'by-name': 'seen' } });
    expect(progressOf(content, still)).toMatchObject({ since: '2026-02-10', before: null });
  });

  test('of one never looked at is none', () =>
    expect(progressOf(content, newAccount)).toMatchObject({ now: null, since: null }));
});

describe('what was kept', () => {
  test('comes back as it was', () =>
    fc.assert(
      fc.property(account, fc.boolean(), (looked, publicBody) => {
        const kept = { ...looked, publicBody };
        expect(readAccount(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    ));

  test.each([
    [null],
    ['text'],
    [{}],
    [{ publicBody: false }],
    [{ publicBody: 'no', looks: [] }],
    [{ publicBody: false, looks: [{ on: '23.11.2026', marks: {} }] }],
    [{ publicBody: false, looks: [{ on: '2026-11-23', marks: { 'by-name': 'maybe' } }] }],
    [{ publicBody: false, looks: [null] }],
  ])('is refused when it is broken: %j', (data) => expect(readAccount(data)).toBeNull());

  test('never throws, whatever it is', () =>
    fc.assert(fc.property(fc.anything(), (data) => void readAccount(data))));
});

test('a day is a day of the calendar', () => {
  expect(['2026-02-28', '2028-02-29'].map(isDay)).toEqual([true, true]);
  expect(['2026-02-30', '2026-13-01', '', '2026-1-1', 20261123].map(isDay)).toEqual(
    Array(5).fill(false),
  );
});

test('days are counted across the end of a month', () =>
  expect(daysBetween('2026-08-25', '2026-11-23')).toBe(90));
