import { expect, test } from 'vitest';
import { blindWins } from '../../../scripts/scenarios/blind.ts';
import { seenThrough } from '../../../scripts/scenarios/bounds.ts';
import { tutorial } from '../../unit/widgets/spin-role-play/fixture.ts';

test('a scenario that more than 15 in a hundred blind calls win is seen through, 15 are allowed', () => {
  expect(seenThrough(new Map([['one', { en: 0.15, 'zh-CN': 0 }]]))).toEqual([]);
  expect(seenThrough(new Map([['one', { en: 0.151, 'zh-CN': 0 }]]))[0]).toMatch(
    /^one: from the buttons alone 15\.1 % are won in en/,
  );
});

test('whoever has learnt the very buttons wins far more often than is allowed', () => {
  const twice = new Map([
    ['same', tutorial],
    ['self', tutorial],
  ]);
  for (const share of Object.values(blindWins('self', twice))) expect(share).toBeGreaterThan(0.15);
});
