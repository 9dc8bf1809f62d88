import { locales } from '../../src/i18n/locales.ts';
import { barriers, overflow } from './access.ts';
import { wordsIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';

const day = 24 * 60 * 60 * 1000;
const slug = 'what-is-a-key-account';

for (const locale of locales) {
  const { monday: words, lesson } = wordsIn(locale);
  const question = (page: Page) => page.getByRole('heading', { name: words.title });
  const visit = async (page: Page, path: string) => {
    await page.goto(`/${locale}/${path}`);
    await expect(page.locator('html')).toHaveAttribute('data-started');
  };
  const write = async (page: Page) => {
    await visit(page, `lessons/${slug}/`);
    const note = page.getByLabel(lesson.note, { exact: true });
    await expect(note).toBeEditable();
    await note.fill('See quality on Thursday');
    await expect(page.getByText(lesson.noteKept)).toBeVisible();
  };

  test(`the note of On Monday is asked about after three days, at home and in its lesson, in ${locale}`, async ({
    page,
  }) => {
    await write(page);
    await page.clock.fastForward(2 * day);
    await visit(page, '');
    await expect(question(page)).toBeHidden();
    await page.clock.fastForward(day);
    await visit(page, `lessons/${slug}/`);
    await expect(question(page)).toBeVisible();
    await visit(page, '');
    await expect(question(page)).toBeVisible();
    await expect(page.getByText('See quality on Thursday')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.choose)).toBeVisible();
    await page.getByLabel(words.wasChanged).check();
    await page.getByLabel(words.what).fill('Saw the engineer');
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeFocused();

    await visit(page, '');
    await expect(question(page)).toBeHidden();
    await visit(page, `lessons/${slug}/`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Saw the engineer' })).toBeVisible();
    await expect(question(page)).toBeHidden();
    await visit(page, 'me/');
    await expect(page.getByText('Saw the engineer')).toBeVisible();
  });

  test(`what is put off is asked about again after a week, in ${locale}`, async ({ page }) => {
    await write(page);
    await page.clock.fastForward(4 * day);
    await visit(page, '');
    await page.getByRole('button', { name: words.later }).click();
    await expect(page.getByText(words.postponed)).toBeFocused();
    await page.clock.fastForward(6 * day);
    await visit(page, '');
    await expect(question(page)).toBeHidden();
    await page.clock.fastForward(day);
    await visit(page, '');
    await expect(question(page)).toBeVisible();
  });
}
