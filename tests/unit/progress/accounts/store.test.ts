import { describe, expect, it } from 'vitest';
import { accountsOf, type Kept } from '../../../../src/progress/accounts/store.ts';
import { fieldOf } from '../../../../src/progress/account/model.ts';
import { openTab, sharedStorage } from '../samples.ts';

/** A tab with what it was told last. */
function tabOf(shared: ReturnType<typeof sharedStorage>) {
  const progress = openTab(shared.tab());
  const accounts = accountsOf(progress);
  let told: Kept = { accounts: [], sheets: [], shared: [] };
  accounts.watchAccounts((kept) => (told = kept));
  return { ...progress, ...accounts, now: () => told };
}
const settled = () => Promise.resolve();

describe('accounts', () => {
  it('a sheet belongs to one account or to none, and is kept when its account goes', async () => {
    const tab = tabOf(sharedStorage());
    tab.saveSheet('balance-scale', 'a', { name: 'Deal', data: {} });
    const id = tab.addAccount('Metro');
    tab.assign('balance-scale/a', id);
    await settled();
    expect(tab.now().sheets).toMatchObject([{ id: 'a', tool: 'balance-scale', account: id }]);
    tab.dropAccount(id);
    await settled();
    expect(tab.now()).toMatchObject({ accounts: [], sheets: [{ id: 'a', account: null }] });
  });

  it('an account that is put back has its sheets again', async () => {
    const tab = tabOf(sharedStorage());
    tab.saveSheet('balance-scale', 'a', { name: 'Deal', data: {} });
    const id = tab.addAccount('Metro');
    tab.assign('balance-scale/a', id);
    const before = tab.$entry('account', id).get()!;
    tab.dropAccount(id);
    tab.putBack(id, before);
    await settled();
    expect(tab.now().sheets).toMatchObject([{ account: id }]);
  });

  it('a change of a sheet leaves it where it belongs', async () => {
    const tab = tabOf(sharedStorage());
    tab.saveSheet('balance-scale', 'a', { name: 'Deal', data: 1 });
    const id = tab.addAccount('Metro');
    tab.assign('balance-scale/a', id);
    tab.saveSheet('balance-scale', 'a', { name: 'Deal', data: 2 });
    await settled();
    expect(tab.now().sheets).toMatchObject([{ account: id, data: 2 }]);
  });

  it('two tabs that write different fields and lines keep both', async () => {
    const shared = sharedStorage();
    const [one, other] = [tabOf(shared), tabOf(shared)];
    const id = one.addAccount('Metro');
    shared.deliver();
    one.writeField(id, 'lead', 'three lines');
    other.writeField(id, 'note', 'two more next year');
    const line = one.addLine(id, 'cares');
    const second = other.addLine(id, 'actions');
    shared.deliver();
    await settled();
    for (const tab of [one, other]) {
      const [[, account] = [null, null]] = tab.now().accounts;
      expect(fieldOf(account!, 'lead')).toBe('three lines');
      expect(fieldOf(account!, 'note')).toBe('two more next year');
      expect(Object.keys(account!.lines).sort()).toEqual([line, second].sort());
    }
  });

  it('a line is added once while nothing is written in it, and again when something is', () => {
    const tab = tabOf(sharedStorage());
    const id = tab.addAccount('Metro');
    const first = tab.addLine(id, 'evidence');
    expect(tab.addLine(id, 'evidence')).toBe(first);
    expect(tab.addLine(id, 'actions')).not.toBe(first);
    const said = { part: 'evidence', done: false, gone: false } as const;
    tab.writeLine(id, first, { ...said, says: { says: ' ' } });
    expect(tab.addLine(id, 'evidence')).toBe(first);
    tab.writeLine(id, first, { ...said, says: { says: 'They called us first' } });
    const second = tab.addLine(id, 'evidence');
    expect(second).not.toBe(first);
    tab.writeLine(id, second, { ...said, says: {}, gone: true });
    expect(tab.addLine(id, 'evidence')).not.toBe(second);
  });

  it('what one tab does is told in the other', async () => {
    const shared = sharedStorage();
    const [one, other] = [tabOf(shared), tabOf(shared)];
    one.saveSheet('balance-scale', 'a', { name: 'Deal', data: {} });
    const id = one.addAccount('Metro');
    one.assign('balance-scale/a', id);
    shared.deliver();
    await settled();
    expect(other.now()).toEqual(one.now());
    expect(other.now().sheets).toMatchObject([{ account: id }]);
  });
});
