import { expect, it } from 'vitest';
import { openTab, sharedStorage } from '../samples.ts';

it.each(['aside:abc:note:x', 'aside:1e300:note:x', 'aside:-5:note:x', 'aside::note:x'])(
  'what was set aside as %s, at no time that there is, is still shown',
  (name) => {
    const tab = openTab(sharedStorage({ [name]: 'raw' }).tab());
    expect(tab.unread()).toEqual([{ name, of: 'note:x', at: null, raw: 'raw' }]);
  },
);

it('what was set aside says what it was and when', () => {
  const name = 'aside:1764000000000:sheet:balance-scale/k3v9';
  expect(openTab(sharedStorage({ [name]: 'raw' }).tab()).unread()).toEqual([
    { name, of: 'sheet:balance-scale/k3v9', at: 1764000000000, raw: 'raw' },
  ]);
});
