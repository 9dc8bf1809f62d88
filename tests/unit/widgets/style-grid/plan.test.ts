import { expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import type { Contact } from '../../../../src/progress/accounts/model/planner.ts';
import { partsOf, sheets } from '../../progress/accounts/sheets.ts';

const meets = (contact: Contact | null, locale: 'zh-CN' | 'en' = 'en'): string[] =>
  partsOf('style-grid', 's', sheets['style-grid']!, locale, { name: 'Metro', contact })!.meets?.map(
    ({ says }) => says,
  ) ?? [];
// The self-check of the sample tells and shows.
const asks = { who: 'Gu', tells: -1, shows: 0 } as const;

it('somebody who tells is advised to ask more with a contact who asks', () => {
  expect(meets(asks)).toEqual([expect.stringContaining('Ask more, tell less')]);
  expect(meets(asks)[0]).toMatch(/^With Gu/);
});

it('of what was not seen of a contact nothing is said', () => {
  expect(meets({ ...asks, tells: 0 })).toEqual([]);
  expect(meets(null)).toEqual([]);
  expect(meets({ ...asks, shows: -1 })).toHaveLength(2);
});

it('two who hardly differ meet as they are', () => {
  expect(meets({ ...asks, tells: 1 })).toEqual([expect.stringContaining('Be as you are')]);
});

it.each(locales)('in %s nobody is called an animal', (locale) => {
  const said = [-1, 1].flatMap((tells) =>
    [-1, 1].flatMap((shows) => meets({ who: 'Gu', tells, shows } as Contact, locale)),
  );
  expect(said).toHaveLength(8);
  expect(said.join()).not.toMatch(
    /tiger|peacock|koala|owl\b|chameleon|老虎|孔雀|考拉|猫头鹰|变色龙/i,
  );
});
