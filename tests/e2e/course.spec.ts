import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from './hands.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Quiz } from '../../src/widgets/quiz/model.ts';
import type { Sorter } from '../../src/widgets/sorter/model.ts';
import type { AboutKind } from '../../src/widgets/kind.ts';
import { project } from './built-site.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

const languages = {
  'zh-CN': {
    other: 'English',
    contents: '目录',
    start: '从第一节开始',
    dark: '深色',
    larger: '特大',
    continue: /^接着学：/,
    lesson: '什么是大客户',
    coming: '正在写',
    classMode: '课堂模式',
    key: /答案/,
    qr: '显示二维码',
    onlyHere: /npm start -- --host/,
    practice: '练习',
  },
  en: {
    other: '中文',
    contents: 'Contents',
    start: 'Start with lesson 1',
    dark: 'Dark',
    larger: 'Larger',
    continue: /^Continue: /,
    lesson: /^What makes a customer/,
    coming: 'Being written',
    classMode: 'Class mode',
    key: /Answer key/,
    qr: 'Show the QR code',
    onlyHere: /npm start -- --host/,
    practice: 'Practice',
  },
};

const openContents = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

test.describe('choosing a language', () => {
  test.use({ locale: 'en-GB' });
  test('the browser’s language is taken first, the remembered one afterwards', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('/zh-CN/');
    await page.goto('/');
    await expect(page).toHaveURL('/zh-CN/');
  });
  test('without JavaScript both languages can be chosen', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('link', { name: /English/ })).toBeVisible();
    await page.getByRole('link', { name: /中文/ }).click();
    await expect(page).toHaveURL('/zh-CN/');
    await context.close();
  });
});

for (const locale of Object.keys(languages) as Locale[]) {
  const words = languages[locale];
  test.describe(locale, () => {
    test('another language shows the same page at the same place', async ({ page }) => {
      await page.goto(`/${locale}/lessons/what-is-a-key-account/#check`);
      await page.getByRole('link', { name: words.other }).click();
      const other = locale === 'en' ? 'zh-CN' : 'en';
      await expect(page).toHaveURL(`/${other}/lessons/what-is-a-key-account/#check`);
    });

    test('theme and text size are kept, from the first paint on', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await openContents(page, words.contents);
      await page.getByRole('radio', { name: words.dark }).check();
      await page.getByRole('radio', { name: words.larger }).check();
      const root = page.locator('html');
      await page.goto(`/${locale}/glossary/`, { waitUntil: 'commit' });
      await expect(root).toHaveAttribute('data-theme', 'dark');
      await expect(root).toHaveAttribute('data-size', 'larger');
      await openContents(page, words.contents);
      await expect(page.getByRole('radio', { name: words.dark })).toBeChecked();
    });

    test('“continue” leads to the heading that was passed last', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words.start }).click();
      await page.locator('#check').scrollIntoViewIfNeeded();
      await page.locator('#check').evaluate((heading) => heading.scrollIntoView());
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('key-accounts:place:last')))
        .toContain('"anchor":"check"');
      await page.goto(`/${locale}/`);
      await page.getByRole('link', { name: words.continue }).click();
      await expect(page).toHaveURL(`/${locale}/lessons/what-is-a-key-account/#check`);
    });

    test('the outline is one tap away on a lesson, and closes with Escape', async ({ page }) => {
      await page.goto(`/${locale}/lessons/eighty-twenty-and-segments/`);
      await openContents(page, words.contents);
      const outline = page.getByRole('dialog', { name: words.contents });
      await expect(outline.getByRole('link', { name: words.lesson })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(outline).toBeHidden();
    });

    test('the outline leads to another part, also from the page that has it', async ({ page }) => {
      await page.goto(`/${locale}/lessons/eighty-twenty-and-segments/`);
      for (const part of [3, 6]) {
        await openContents(page, words.contents);
        const outline = page.getByRole('dialog', { name: words.contents });
        await outline.locator(`a[href$="#part-${part}"]`).click();
        await expect(page).toHaveURL(`/${locale}/#part-${part}`);
        await expect(outline).toBeHidden();
        await expect(page.locator(`#part-${part}`)).toBeInViewport();
      }
    });

    test('a term leads to its place in the glossary', async ({ page }) => {
      await page.goto(`/${locale}/lessons/what-is-a-key-account/`);
      await page.locator('a[href*="glossary/#key-account"]').first().click();
      await expect(page).toHaveURL(`/${locale}/glossary/#key-account`);
      await expect(page.locator('#key-account')).toBeInViewport();
    });

    test('the address of an activity, cut by its last part, lists those of its kind and the way to all', async ({
      page,
    }) => {
      const { title } = activityIn<Sorter>(locale, 'sorters/ten-purchases');
      const [kind] = roomIn<AboutKind>(locale, 'sorter').listed.split(' · ');
      await page.goto(`/${locale}/practice/sorter/ten-purchases/`);
      await page.goto(new URL('..', page.url()).href);
      await expect(page.getByRole('heading', { level: 1, name: kind! })).toBeVisible();
      const rows = page.getByRole('main').getByRole('listitem');
      await expect(rows).toHaveCount(readdirSync(path.join(project, 'content/sorters')).length);
      await rows.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(`/${locale}/practice/sorter/ten-purchases/`);
      await page.getByRole('link', { name: kind!, exact: true }).click();
      await page.getByRole('link', { name: wordsIn(locale).practice.all }).click();
      await expect(page).toHaveURL(`/${locale}/practice/`);
    });

    test('the page of a kind with one activity leads to it, and is named nowhere in it', async ({
      page,
    }) => {
      await page.goto(`/${locale}/practice/say-it/`);
      const { title } = activityIn<{ title: string }>(locale, 'say-it/eight-trades');
      await page.getByRole('main').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(`/${locale}/practice/say-it/eight-trades/`);
      await expect(page.locator(`a[href="/${locale}/practice/say-it/"]`)).toHaveCount(0);
    });

    test('the class start says so, keeps the language switch and offers the answer key', async ({
      page,
    }) => {
      await page.goto(`/${locale}/practice/sorter/ten-purchases/`);
      await page.getByRole('link', { name: words.classMode }).click();
      await expect(page).toHaveURL(/\?class$/);
      await expect(page.locator('[data-class-on]')).toBeVisible();
      await page.getByText(words.key).click();
      await expect(page.locator('.trainer details')).toHaveAttribute('open', '');
      await page.getByRole('link', { name: words.other }).click();
      await expect(page).toHaveURL(/\?class$/);
    });

    test('without --host the QR button says how to open the course to the room', async ({
      page,
    }) => {
      await page.goto(`/${locale}/practice/`);
      await page.getByRole('button', { name: words.qr }).click();
      await expect(page.getByText(words.onlyHere)).toBeVisible();
    });

    test('with --host the QR button shows this page’s address on the network', async ({ page }) => {
      await page.route('**/room.json', (route) =>
        route.fulfill({ json: { addresses: ['http://192.168.1.7:4321/'] } }),
      );
      await page.goto(`/${locale}/practice/`);
      await page.getByRole('button', { name: words.qr }).click();
      const address = `http://192.168.1.7:4321/${locale}/practice/`;
      await expect(page.getByText(address)).toBeVisible();
      await expect(page.getByRole('img', { name: address })).toBeVisible();
    });

    test('without JavaScript a lesson can be read and its activities are listed', async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/lessons/what-is-a-key-account/`);
      await expect(page.locator('noscript').first()).toBeVisible();
      const notices = await page.locator('noscript').allInnerTexts();
      expect(notices.filter((notice) => notice.includes('JavaScript')).length).toBeGreaterThan(2);
      for (const { text } of activityIn<Sorter>(locale, 'sorters/ten-purchases').cards)
        expect(notices.join()).toContain(text);
      for (const { ask } of activityIn<Quiz>(locale, 'quizzes/what-is-a-key-account').questions)
        expect(notices.join()).toContain(ask);
      await context.close();
    });
  });
}
