import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preview } from '../../../src/progress/backup/change.model.ts';
import { readBackup } from '../../../src/progress/backup/model.ts';
import { fieldOf } from '../../../src/progress/account/model.ts';
import { accountsOf, type Kept } from '../../../src/progress/accounts/store.ts';
import { partsOf, sheetTools } from './accounts/sheets.ts';
import { openTab, sharedStorage } from './samples.ts';

/** Frozen: what a released version stored must be read by every later one. */
const save = (name: string): string =>
  readFileSync(new URL(`../../fixtures/saves/v1/${name}.json`, import.meta.url), 'utf8');
const progressOf = (name: string) => {
  const stored = Object.entries(JSON.parse(save(name)) as Record<string, string>).map(
    ([key, raw]) => [key.replace('key-accounts:', ''), raw] as const,
  );
  return openTab(sharedStorage(Object.fromEntries(stored)).tab());
};
const sorter = 'sorters/ten-purchases';
const first = { id: '1k2', at: 1764000000000, score: 0.6 };
const second = { id: '9zz', at: 1764086400000, score: 0.9 };

describe('a save of version 1', () => {
  it('keeps its results, draft, note, place and settings', () => {
    const progress = progressOf('learner');
    expect(progress.$entry('activity', sorter).get()).toEqual({
      attempts: [first, second],
      best: second,
    });
    expect(progress.$entry('activity', 'profit-curves/twenty-accounts').get()?.best).toEqual({
      id: '7',
      at: 1764000000000,
      score: null,
    });
    expect(progress.$entry('draft', 'quizzes/what-is-a-key-account').get()).toEqual({
      digest: 'x3f',
      at: 1764000000000,
      events: [
        { type: 'began', seed: 7 },
        { type: 'answered', question: 'revenue-first', answer: ['a'] },
      ],
    });
    expect(progress.$entry('note', 'what-is-a-key-account').get()?.texts).toEqual([
      '给宏达建材的李总打电话',
      'Ask Li who signs',
    ]);
    expect(progress.$entry('place', 'last').get()?.anchor).toBe('sorters-ten-purchases');
    expect(progress.$entry('setting', 'theme').get()?.value).toBe('dark');
    expect(progress.$trouble.get()).toEqual([]);
  });

  it('that is damaged keeps every part that can be read, and every other as it was', () => {
    const progress = progressOf('damaged');
    const before = progress.stored();
    expect(progress.$entry('activity', sorter).get()?.attempts).toEqual([first]);
    expect(progress.$entry('activity', 'quizzes/what-is-a-key-account').get()).toBeNull();
    expect(progress.$entry('note', 'what-is-a-key-account').get()?.texts).toEqual([
      'Ask Li who signs',
    ]);
    expect(progress.$entry('note', 'eighty-twenty-and-segments').get()).toBeNull();
    const newer = 'note:eighty-twenty-and-segments';
    expect(progress.stored()[newer]).toBe(before[newer]);
    const unread = progress.unread().map(({ of, raw }) => [of, raw]);
    const damaged = Object.entries(before).filter(([name]) => name !== newer);
    expect(unread.toSorted()).toEqual(damaged.toSorted());
    expect(progress.$trouble.get().toSorted()).toEqual(['newer', 'unread']);
  });

  it('keeps its sheets', () => {
    const progress = progressOf('sheets');
    expect(progress.$entry('sheet', 'balance-scale/k3v9x2').get()).toEqual({
      at: 1764086400000,
      made: 1764000000000,
      name: '宏达建材',
      data: { costs: [40_000, 9_000] },
    });
    expect(progress.$entry('sheet', 'personality-test/1a').get()?.data).toEqual([3, 1, 2]);
    expect(progress.$trouble.get()).toEqual([]);
  });

  it('of before there were accounts keeps the sheets of every tool, which belong to none', async () => {
    const progress = progressOf('tools');
    const before = progress.stored();
    let kept: Kept = { accounts: [], sheets: [], shared: [] };
    accountsOf(progress).watchAccounts((now) => (kept = now));
    await Promise.resolve();
    expect(kept.sheets.map(({ tool }) => tool).toSorted()).toEqual(sheetTools.toSorted());
    for (const { tool, id, name, data, account } of kept.sheets) {
      expect(account).toBeNull();
      expect(partsOf(tool, id, { name, data })).not.toBeNull();
    }
    expect(progress.stored()).toEqual(before);
    expect(progress.$trouble.get()).toEqual([]);
  });

  it('keeps its accounts, and what belongs to them', async () => {
    const progress = progressOf('accounts');
    const before = progress.stored();
    let kept: Kept = { accounts: [], sheets: [], shared: [] };
    accountsOf(progress).watchAccounts((now) => (kept = now));
    await Promise.resolve();
    const [[id, account] = [null, null]] = kept.accounts;
    expect(fieldOf(account!, 'name')).toBe('澜江地铁');
    expect(Object.values(account!.lines)).toMatchObject([{ says: { on: '2026-12-04' } }]);
    expect(kept.sheets).toMatchObject([{ tool: 'buying-centre-map', account: id }]);
    expect(progress.stored()).toEqual(before);
    expect(progress.$trouble.get()).toEqual([]);
  });

  it('as a backup file can be taken over', () => {
    const backup = readBackup(save('backup'), 'key-accounts');
    expect('fault' in backup ? backup : preview({}, backup)).toMatchObject([
      { state: 'new', kind: 'activity', id: sorter, after: { best: first } },
      { state: 'new', kind: 'note', after: { texts: ['Ask Li who signs'] } },
    ]);
  });
});
