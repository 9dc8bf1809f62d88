import { expect, it } from 'vitest';
import { preview } from '../../../../src/progress/backup/change.model.ts';
import { readBackup, writeBackup } from '../../../../src/progress/backup/model.ts';
import { newSheetId, type KeptSheet } from '../../../../src/progress/sheets/store.ts';
import { openTab, sharedStorage } from '../samples.ts';

const tool = 'balance-scale';
const deal = { name: 'Hongda', data: { costs: [40_000, 9_000] } };

/** A tab, and the sheets of the tool as it shows them. */
const open = (shared: ReturnType<typeof sharedStorage>) => {
  const tab = { ...openTab(shared.tab()), shown: [] as KeptSheet[], leave: () => {} };
  tab.leave = tab.watchSheets(tool, (sheets) => (tab.shown = sheets));
  return tab;
};
const names = ({ shown }: { shown: KeptSheet[] }): string[] => shown.map(({ name }) => name);

it('a sheet is told with its data and keeps the moment at which it was made', () => {
  const shared = sharedStorage();
  const tab = open(shared);
  expect(tab.shown).toEqual([]);
  tab.saveSheet(tool, 'a', deal);
  const { made } = tab.shown[0]!;
  expect(tab.shown).toEqual([{ id: 'a', at: made, made, ...deal }]);
  const later = JSON.stringify({ v: 1, at: made + 5, made, ...deal });
  shared.values.set(`sheet:${tool}/a`, later);
  tab.saveSheet(tool, 'a', { name: 'Hongda Packaging', data: null });
  expect(tab.shown).toMatchObject([{ id: 'a', made, name: 'Hongda Packaging', data: null }]);
  expect(open(shared).shown).toEqual(tab.shown);
});

it('sheets stand in the order in which they were made, those of other tools apart', () => {
  const sheet = (made: number, name: string): string =>
    JSON.stringify({ v: 1, at: 99 - made, made, name, data: 1 });
  const tab = open(
    sharedStorage({
      [`sheet:${tool}/a`]: sheet(2, 'second'),
      [`sheet:${tool}/b`]: sheet(1, 'first'),
      [`sheet:${tool}s/c`]: sheet(3, 'other'),
      'sheet:stage-quiz/d': sheet(4, 'other'),
    }),
  );
  expect(names(tab)).toEqual(['first', 'second']);
});

it('two tabs see each other’s sheets, changes and deletions', () => {
  const shared = sharedStorage();
  const [here, there] = [open(shared), open(shared)];
  here.saveSheet(tool, 'a', deal);
  there.saveSheet(tool, 'b', { name: 'Dongfang', data: 0 });
  shared.deliver();
  for (const tab of [here, there]) expect(names(tab).toSorted()).toEqual(['Dongfang', 'Hongda']);
  there.saveSheet(tool, 'a', { ...deal, name: 'Hongda 2' });
  here.dropSheet(tool, 'b');
  shared.deliver();
  for (const tab of [here, there]) expect(names(tab)).toEqual(['Hongda 2']);
  here.leave();
  there.saveSheet(tool, 'c', deal);
  shared.deliver();
  expect(names(here)).toEqual(['Hongda 2']);
});

it('a deleted sheet can be put back as it was, unless it was made anew meanwhile', () => {
  const shared = sharedStorage();
  const tab = open(shared);
  tab.saveSheet(tool, 'a', deal);
  const { id, ...value } = tab.shown[0]!;
  tab.dropSheet(tool, id);
  expect([...shared.values]).toEqual([]);
  tab.restore('sheet', `${tool}/${id}`, value);
  expect(tab.shown).toEqual([{ id, ...value }]);
  tab.restore('sheet', `${tool}/${id}`, { ...value, at: value.at - 1, name: 'older' });
  expect(names(tab)).toEqual(['Hongda']);
});

it('what is broken is moved aside and what is newer is left; the others are told', () => {
  const newer = `{"v":2,"name":"later"}`;
  const good = JSON.stringify({ v: 1, at: 1, made: 1, ...deal });
  const shared = sharedStorage({
    [`sheet:${tool}/broken`]: '{"v":1,"at":1,"made":1,"name":"x"}',
    [`sheet:${tool}/deep`]: `{"v":1,"at":1,"made":1,"name":"x","data":${'['.repeat(99)}${']'.repeat(99)}}`,
    [`sheet:${tool}/newer`]: newer,
    [`sheet:${tool}/whole`]: good,
  });
  const tab = open(shared);
  expect(names(tab)).toEqual(['Hongda']);
  expect(tab.unread().map(({ of }) => of)).toEqual([`sheet:${tool}/broken`, `sheet:${tool}/deep`]);
  tab.dropSheet(tool, 'newer');
  expect(shared.values.get(`sheet:${tool}/newer`)).toBe(newer);
  expect(tab.$trouble.get().toSorted()).toEqual(['newer', 'unread']);
});

it('a sheet goes by backup into another browser, where the newer of two counts', () => {
  const [laptop, phone] = [open(sharedStorage()), open(sharedStorage())];
  laptop.saveSheet(tool, 'a', deal);
  const text = writeBackup(laptop.stored(), 'c', 1);
  const take = (): string[] => {
    const backup = readBackup(text, 'c');
    const changes = 'fault' in backup ? [] : preview(phone.stored(), backup);
    for (const change of changes)
      if ('kind' in change) phone.restore(change.kind, change.id, change.after as never);
    return changes.map(({ state }) => state);
  };
  expect(take()).toEqual(['new']);
  expect(phone.shown).toEqual(laptop.shown);
  const { made, at } = phone.shown[0]!;
  phone.restore('sheet', `${tool}/a`, { at: at + 1, made, name: 'On the phone', data: 2 });
  expect(take()).toEqual(['same']);
  expect(names(phone)).toEqual(['On the phone']);
  phone.eraseAll();
  expect(phone.shown).toEqual([]);
  expect(take()).toEqual(['new']);
});

it('a new sheet’s id is one that a backup takes, and never the same', () => {
  const ids = Array.from({ length: 1000 }, newSheetId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{1,20}$/);
});
