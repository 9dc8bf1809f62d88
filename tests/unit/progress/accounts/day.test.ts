import { expect, it } from 'vitest';
import { writeDay } from '../../../../src/progress/accounts/model/day.ts';

it('a day says its month in words, so that it cannot be read the other way round', () => {
  expect(writeDay('en', '2026-12-01', 'short')).toBe('1 Dec');
  expect(writeDay('en', '2026-11-12', 'full')).toBe('12 Nov 2026');
  expect(writeDay('zh-CN', '2026-12-01', 'short')).toBe('12月1日');
  expect(writeDay('zh-CN', '2026-11-12', 'full')).toBe('2026年11月12日');
});

it('what is no day stands as it was written', () => {
  expect(writeDay('en', '2026-02-30', 'short')).toBe('2026-02-30');
  expect(writeDay('en', 'soon', 'full')).toBe('soon');
});
