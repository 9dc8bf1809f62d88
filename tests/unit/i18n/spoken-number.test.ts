import { expect, test } from 'vitest';
import { saysSum, spokenNumber } from '../../../src/i18n/spoken-number.ts';

test.each([
  [9000, '九千', 'nine thousand'],
  [24_000, '两万四', 'twenty-four thousand'],
  [26_400, '两万六千四', 'twenty-six thousand four hundred'],
  [43_200, '四万三千二', 'forty-three thousand two hundred'],
  [120_000, '十二万', 'a hundred and twenty thousand'],
  [140_000, '十四万', 'a hundred and forty thousand'],
  [216_000, '二十一万六', 'two hundred and sixteen thousand'],
])('%d is said as people say it', (sum, chinese, english) => {
  expect(spokenNumber(sum, 'zh-CN')).toBe(chinese);
  expect(spokenNumber(sum, 'en')).toBe(english);
});

test('a sentence says a sum, however it begins, and no larger one', () => {
  expect(saysSum('One hundred and forty-four thousand a year', 144_000, 'en')).toBe(true);
  expect(saysSum('A hundred and forty-four thousand a year', 144_000, 'en')).toBe(true);
  expect(saysSum('forty-four thousand', 144_000, 'en')).toBe(false);
  expect(saysSum('twenty-six thousand four hundred', 26_000, 'en')).toBe(false);
  expect(saysSum('一年十四万四', 144_000, 'zh-CN')).toBe(true);
});
