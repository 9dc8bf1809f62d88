import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withField, withLine, newAccount } from '../../../../../src/progress/account/model.ts';
import { writeBackup } from '../../../../../src/progress/backup/model.ts';
import { serialise, version } from '../../../../../src/progress/model.ts';
import { writeAccount } from '../../../../../src/progress/accounts/out/model/backup.ts';
import {
  readAccounts,
  type Brought,
} from '../../../../../src/progress/accounts/out/model/brought.ts';
import { pasted } from './samples.ts';

const course = 'key-accounts';
const at = Date.UTC(2026, 10, 27);
const account = (name: string) =>
  withLine(withField(newAccount(at, name), 'next', { at, text: '先见签字的人' }), 'l1', {
    ...{
      at,
      part: 'actions',
      says: { what: '打电话', on: '2026-12-04' },
      done: false,
      gone: false,
    },
  });
const sheet = (name: string) => serialise({ at, made: at, name, data: { people: [], plans: [] } });
const belongs = (to: string) => serialise({ at, account: to });

/** Two accounts, three sheets of which one belongs to the first, one to the second and one to none, and other things. */
const kept: Record<string, string> = {
  'account:k1': serialise(account('澜江地铁')),
  'account:k2': serialise(account('衡远包装')),
  'sheet:buying-centre-map/m1': sheet('地铁'),
  'belongs:buying-centre-map/m1': belongs('k1'),
  'sheet:balance-scale/d1': sheet('包装'),
  'belongs:balance-scale/d1': belongs('k2'),
  'sheet:balance-scale/d2': sheet('没有客户的'),
  'belongs:balance-scale/d2': belongs(''),
  'setting:theme': serialise({ value: 'dark', at }),
};
const own = ['account:k1', 'belongs:buying-centre-map/m1', 'sheet:buying-centre-map/m1'];
const file = writeAccount(kept, 'k1', course, at);
const read = (text: string, now: Record<string, string> = {}) => readAccounts(text, now, course);
const brought = (text: string, now: Record<string, string> = {}): Brought => {
  const found = read(text, now);
  if ('fault' in found) throw new Error(found.fault);
  return found;
};

it('the backup of an account holds it and what belongs to it, and nothing else', () => {
  expect(Object.keys((JSON.parse(file) as { entries: object }).entries).sort()).toEqual(own);
});

it('read in where nothing is, it is as it was', () => {
  const { names, wanted, same } = brought(file);
  expect(names).toEqual(['澜江地铁']);
  expect(same).toBe(0);
  for (const { name, after } of wanted) expect(serialise(after)).toBe(kept[name]);
  expect(wanted.map(({ name }) => name).sort()).toEqual(own);
});

it('read in where it came from, nothing is left to take in', () => {
  expect(brought(file, kept)).toEqual({ names: ['澜江地铁'], wanted: [], same: 3, cut: false });
});

it('what is longer than what is kept is said to be shortened, and one character less is not', () => {
  const of = (length: number): string => {
    const one = account('澜江地铁');
    const lead = { at, text: 'x'.repeat(length) };
    const long = { ...one, fields: { ...one.fields, lead } };
    return writeBackup({ 'account:k1': serialise<'account'>(long) }, course, at);
  };
  expect([brought(of(600)).cut, brought(of(601)).cut]).toEqual([false, true]);
});

it('what was written here since then stays', () => {
  const later = withField(account('澜江地铁'), 'next', { at: at + 1, text: '再见财务' });
  const { wanted } = brought(file, { ...kept, 'account:k1': serialise(later) });
  expect(wanted).toEqual([]);
});

it('from a backup of everything it takes accounts and what belongs to them, and no setting', () => {
  const { names, wanted } = brought(writeBackup(kept, course, at));
  expect(names).toEqual(['澜江地铁', '衡远包装']);
  expect(wanted.map(({ kind }) => kind).sort()).toEqual([
    ...['account', 'account', 'belongs', 'belongs', 'sheet', 'sheet'],
  ]);
});

describe('refused with a reason is', () => {
  const changed = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(file) as object), ...change });
  const entries = (all: Record<string, unknown>): string => changed({ entries: all });
  it.each([
    ['a text that is none of ours', 'Dear Gu Min,', 'not-json'],
    ['half of a file', file.slice(0, -20), 'not-json'],
    ['JSON of another kind', '{"people":[]}', 'not-backup'],
    ['a list', '[]', 'not-backup'],
    ['a file of another course', changed({ course: 'cooking' }), 'other-course'],
    ['a file of a later version', changed({ version: 2 }), 'newer'],
    [
      'an account of a later version',
      entries({
        'account:k1': kept['account:k1']!.replace(`"v":${version}`, `"v":${version + 1}`),
      }),
      'newer',
    ],
    [
      'a file without an account',
      entries({ 'setting:theme': kept['setting:theme'] }),
      'no-account',
    ],
    ['an account that is a number', entries({ 'account:k1': 7 }), 'no-account'],
    ['an account that is broken', entries({ 'account:k1': '{"v":1}' }), 'no-account'],
    [
      'an account under a name of no account',
      entries({ 'account:../x': kept['account:k1'] }),
      'no-account',
    ],
    [
      'an account under a name of every object',
      changed({ entries: JSON.parse('{"__proto__":"{}"}') as object }),
      'no-account',
    ],
  ])('%s', (_, text, fault) => {
    expect(read(text, kept)).toEqual({ fault });
  });
});

it('a sheet that is broken costs itself alone', () => {
  const text = file.replace('"sheet:buying-centre-map/m1": "', '"sheet:buying-centre-map/m1": "x');
  expect(text).not.toBe(file);
  expect(
    brought(text)
      .wanted.map(({ kind }) => kind)
      .sort(),
  ).toEqual(['account', 'belongs']);
});

it('whatever stands in a file, it is read or refused, and what is here is never read worse', () => {
  const value = fc.oneof(pasted, fc.json(), fc.constantFrom(...Object.values(kept)));
  const name = fc.oneof(
    fc.constantFrom(...Object.keys(kept), '__proto__', 'account:', 'belongs:a/b'),
    pasted,
  );
  fc.assert(
    fc.property(fc.dictionary(name, value), fc.nat(), (entries, cut) => {
      const text = JSON.stringify({ format: 'course-backup', course, version: 1, at, entries });
      for (const one of [text, text.slice(0, cut % text.length)]) {
        const found = read(one, kept);
        if ('fault' in found) continue;
        for (const { name, kind } of found.wanted) {
          expect(['account', 'sheet', 'belongs']).toContain(kind);
          expect(name.startsWith(`${kind}:`)).toBe(true);
        }
      }
    }),
  );
});

it('a line that was deleted here does not come back with an older backup', () => {
  const gone = { at: at + 1, part: 'actions', says: {}, done: false, gone: true } as const;
  const now = { ...kept, 'account:k1': serialise(withLine(account('澜江地铁'), 'l1', gone)) };
  expect(brought(file, now).wanted).toEqual([]);
});
