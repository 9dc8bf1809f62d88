import { expect, test, vi } from 'vitest';
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
test.each(['/培训', '/%E5%9F%B9%E8%AE%AD/'])(
  'under a sub-path in Chinese, the other language leads to the same page (%s)',
  async (base) => {
    vi.resetModules();
    vi.stubEnv('BASE_URL', base);
    const paths = await import('../../../src/i18n/paths.ts');
    vi.unstubAllEnvs();
    const { pathname } = new URL('http://course/培训/zh-CN/lessons/what/');
    expect(paths.lessonHref('zh-CN', 'what')).toBe(pathname);
    expect(paths.inLocale(pathname, 'en')).toBe(encodeURI('/培训/en/lessons/what/'));
  },
);
test('a page without a language leads to the home page of the chosen one', () =>
  expect(inLocale('/404.html', 'en')).toBe('/en/'));
test('an activity has an element id without a slash', () =>
  expect(activityAnchor('sorters/ten-purchases')).toBe('sorters-ten-purchases'));
