import { expect, it, vi } from 'vitest';
import { dateIn, momentIn } from '../../../../src/progress/me/model.ts';

const noon = Date.UTC(2026, 4, 7, 4);

it('a day of this year goes without its year', () => {
  expect(dateIn('en', noon, noon)).toBe('7 May');
  expect(dateIn('en', noon, Date.UTC(2027, 4, 7))).toBe('7 May 2026');
  expect(dateIn('zh-CN', noon, noon)).toBe('5月7日');
});

it('a moment that could not be read is not said', () => {
  expect(dateIn('en', 0, noon)).toBe('');
  expect(momentIn('en', 0)).toBe('');
});

it('a thousand dates take one formatter', () => {
  const make = vi.spyOn(Intl, 'DateTimeFormat');
  for (let n = 1; n <= 1000; n++) momentIn('en', noon + n);
  expect(make.mock.calls.length).toBeLessThanOrEqual(1);
});
