import { expect, it } from 'vitest';
import { writeDay } from '../../../src/i18n/date.ts';

it('a day says its month in words, so that it cannot be read the other way round', () => {
  expect(writeDay('en', '2026-12-01', 'day')).toBe('1 Dec');
  expect(writeDay('en', '2026-11-12', 'date')).toBe('12 Nov 2026');
  expect(writeDay('zh-CN', '2026-12-01', 'day')).toBe('12月1日');
  expect(writeDay('zh-CN', '2026-11-12', 'date')).toBe('2026年11月12日');
});

it('what is no day stands as it was written', () => {
  expect(writeDay('en', '2026-02-30', 'day')).toBe('2026-02-30');
  expect(writeDay('en', 'soon', 'date')).toBe('soon');
});
