import { expect, test } from 'vitest';
import { blindWins } from '../../../../scripts/scenarios/sellers/blind.ts';
import { seenThrough } from '../../../../scripts/scenarios/bounds.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { Scenario } from '../../../../src/widgets/spin-role-play/schema.ts';
import { tutorial } from '../../../unit/widgets/spin-role-play/fixture.ts';

test('a scenario that more than 15 in a hundred blind calls win is seen through, 15 are allowed', () => {
  expect(seenThrough(new Map([['one', { en: 0.15, 'zh-CN': 0 }]]))).toEqual([]);
  expect(seenThrough(new Map([['one', { en: 0.151, 'zh-CN': 0 }]]))[0]).toMatch(
    /^one: from the buttons alone 15\.1 % are won \(en\)/,
  );
});

const twice = (one: Scenario) =>
  blindWins(
    'self',
    new Map([
      ['same', one],
      ['self', one],
    ]),
  );
const { misheard: _, ...printed } = tutorial;

test('whoever has learnt the very buttons wins far more often than is allowed, where a summary prints what was said', () => {
  for (const share of Object.values(twice(printed))) expect(share).toBeGreaterThan(0.15);
});

test('who has to choose what a summary repeats, and has not read the talk, wins less', () => {
  const before = twice(printed);
  for (const [locale, share] of Object.entries(twice(tutorial)))
    expect(share).toBeLessThan(before[locale as Locale]);
});
