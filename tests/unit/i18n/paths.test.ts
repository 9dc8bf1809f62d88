import { expect, test } from 'vitest';
import { activityAnchor, href, inLocale, lessonHref } from '../../../src/i18n/paths.ts';

test('addresses end in a slash and begin with the language', () => {
  expect(href('en')).toBe('/en/');
  expect(href('zh-CN', 'practice', 'quiz', 'x')).toBe('/zh-CN/practice/quiz/x/');
});
test('a lesson can be entered at a heading', () =>
  expect(lessonHref('en', 'what', 'rank')).toBe('/en/lessons/what/#rank'));
test('a page in the other language is the same page', () => {
  expect(inLocale('/zh-CN/lessons/what/', 'en')).toBe('/en/lessons/what/');
  expect(inLocale('/zh-CN/', 'en')).toBe('/en/');
});
test('a page without a language leads to the home page of the chosen one', () =>
  expect(inLocale('/404.html', 'en')).toBe('/en/'));
test('an activity has an element id without a slash', () =>
  expect(activityAnchor('sorters/ten-purchases')).toBe('sorters-ten-purchases'));
