import { expect, test, type Page } from './hands.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { inaccessible } from './access.ts';
import { wordsIn } from './content.ts';

const said = {
  'zh-CN': {
    query: '太貴了',
    mark: '太贵了',
    heading: '先问一句，再答',
    term: '大客户',
    typed: ['dkh', '大客户', 'key account'],
  },
  en: {
    query: 'Too expensive',
    mark: 'too',
    heading: 'Ask before you answer',
    term: 'key account',
    typed: ['dkh', '大客户', 'KEY account'],
  },
};
const place = 'lessons/four-reasons-to-buy/#ask-first';

for (const locale of Object.keys(said) as Locale[]) {
  const { query, mark, heading, term, typed } = said[locale];
  const { search, site, glossary } = wordsIn(locale);
  const box = (page: Page) => page.getByRole('dialog', { name: search.title });
  const field = (page: Page) => box(page).getByRole('textbox');
  const status = (page: Page) => box(page).getByRole('status');
  const button = (page: Page) => page.getByRole('button', { name: search.title, exact: true });
  const opened = async (page: Page): Promise<void> => {
    await button(page).click();
    await expect(status(page)).toHaveText(search.empty);
    await expect(field(page)).toBeFocused();
  };

  test.describe(`${locale}: the search`, () => {
    test('opens by / on any page, and the keyboard leads to what was found', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`/${locale}/me/`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      expect(asked.filter((url) => url.endsWith('search.json'))).toEqual([]);
      await page.keyboard.press('/');
      await expect(status(page)).toHaveText(search.empty);
      await expect(field(page)).toBeFocused();
      await field(page).fill(query);
      const lessons = box(page).getByRole('region', { name: search.lessons });
      const link = lessons.getByRole('link', { name: heading });
      await expect(link.locator('mark').first()).toHaveText(new RegExp(mark, 'i'));
      await page.keyboard.press('ArrowDown');
      await expect(lessons.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field(page)).toBeFocused();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/${place}`);
    });

    test('takes the first result by Enter, also on the page that it stands on', async ({
      page,
    }) => {
      await page.goto(`/${locale}/glossary/`);
      await opened(page);
      await field(page).fill(term);
      const terms = box(page).getByRole('region', { name: search.terms });
      await terms.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${locale}/glossary/#key-account`);
      await expect(box(page)).toBeHidden();
      await expect(page.locator('#key-account')).toBeInViewport();
      await opened(page);
      await field(page).fill(query);
      await expect(box(page).getByRole('link').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/lessons\//);
    });

    test('closes by Escape and gives the focus back', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await opened(page);
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
      await opened(page);
      await box(page).getByRole('button', { name: site.close }).click();
      await expect(box(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
    });

    test('says what to do where nothing is found', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await opened(page);
      await field(page).fill('zxqv');
      await expect(status(page)).toHaveText(fill(search.none, { query: 'zxqv' }));
      await field(page).fill('');
      await expect(status(page)).toHaveText(search.empty);
    });

    test('leaves / to somebody who writes', async ({ page }) => {
      await page.goto(`/${locale}/glossary/`);
      const find = page.getByRole('textbox', { name: glossary.find });
      await find.focus();
      await page.keyboard.type('a/b');
      await expect(find).toHaveValue('a/b');
      await expect(box(page)).toBeHidden();
    });

    test('leaves a composition to the input method', async ({ page, context }) => {
      await page.goto(`/${locale}/`);
      await opened(page);
      const hands = await context.newCDPSession(page);
      await hands.send('Input.imeSetComposition', {
        text: 'khxf',
        selectionStart: 4,
        selectionEnd: 4,
      });
      await expect(field(page)).toHaveValue('khxf');
      await expect(status(page)).toHaveText(search.empty);
      await hands.send('Input.insertText', { text: '客户细分' });
      await expect(box(page).getByRole('link').first()).toBeVisible();
      await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
      await field(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
      await expect(field(page)).toBeFocused();
      await expect(page).toHaveURL(`/${locale}/`);
    });

    test('says that its index did not come, and tries again', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.route('**/search.json', (route) => route.abort());
      await button(page).click();
      const notice = page.getByRole('status').filter({ hasText: search.failed });
      await expect(notice).toBeVisible();
      await expect(box(page)).toBeHidden();
      const again = notice.getByRole('button', { name: search.again });
      await expect(again).toBeFocused();
      await page.unroute('**/search.json');
      await again.click();
      await expect(status(page)).toHaveText(search.empty);
      await expect(notice).toBeHidden();
    });

    test('once opened, finds without a network', async ({ page, context }) => {
      await page.goto(`/${locale}/`);
      await opened(page);
      await page.keyboard.press('Escape');
      await context.setOffline(true);
      await opened(page);
      await field(page).fill(query);
      await expect(box(page).getByRole('link', { name: heading })).toBeVisible();
    });

    test('can be used by everyone on a phone in the dark, and is not printed', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`/${locale}/`);
      await opened(page);
      await field(page).fill(query);
      await expect(box(page).getByRole('link', { name: heading })).toBeVisible();
      expect(await inaccessible(page, '[data-search-box]')).toEqual([]);
      for (const link of await box(page).getByRole('link').all())
        expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await box(page).evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('[data-search-box]')).toBeHidden();
    });

    test('a term is found on its own page, in Chinese, by pinyin and in English', async ({
      page,
    }) => {
      await page.goto(`/${locale}/glossary/`);
      const find = page.getByRole('textbox', { name: glossary.find });
      const entries = page.locator('[data-term]');
      const all = await entries.count();
      for (const name of typed) {
        await find.fill(name);
        await expect(page.locator('#key-account')).toBeVisible();
        await expect(page.locator('#segmentation')).toBeHidden();
      }
      await find.fill('zxqv');
      await expect(page.getByText(glossary.none)).toBeVisible();
      await find.fill('');
      await expect(entries.filter({ visible: true })).toHaveCount(all);
    });

    test('without JavaScript offers no search, and the whole glossary', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/glossary/`);
      await expect(button(page)).toBeHidden();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.locator('#segmentation')).toBeVisible();
      await context.close();
    });
  });
}
