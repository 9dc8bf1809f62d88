import { readdirSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import type { MeWords } from '../../src/progress/me/words.ts';
import type { Sentence } from '../../src/progress/sentences/props.ts';
import { barriers, overflow } from './access.ts';
import { project } from './built-site.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { expect, test } from './hands.ts';
import { torn } from './paper.ts';

const slug = 'four-stages';
const lessons = readdirSync(path.join(project, 'content/sentences')).length;
const own = 'I’d rather keep my job, and you yours.';

for (const locale of locales) {
  const { sentences: words } = wordsIn(locale);
  const { sentences } = activityIn<{ sentences: Sentence[] }>(locale, `sentences/${slug}`);
  const [first, second] = sentences as [Sentence, Sentence];

  test(`a sentence is put into one's own words and stands so on the sheet of all, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/lessons/${slug}/`);
    const item = (when: string) => page.getByRole('listitem').filter({ hasText: when });
    const keep = item(second.when).getByRole('button', { name: words.keep });
    await item(first.when).getByRole('button', { name: words.change }).click();
    const field = page.getByLabel(words.field);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(first.say);
    await field.fill(own);
    await item(first.when).getByRole('button', { name: words.done }).click();
    await expect(item(first.when).getByRole('button', { name: words.again })).toBeFocused();
    await expect(item(first.when)).toContainText(own);
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('link', { name: words.all }).click();
    await expect(page).toHaveURL(`/${locale}/me/sentences/`);
    await expect(page.locator('[data-own]')).toHaveCount(2);
    await expect(item(first.when)).toContainText(own);
    await expect(item(second.when)).toContainText(second.say);
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    const me = roomIn<MeWords>(locale, 'me');
    await page.goto(`/${locale}/me/`);
    await expect(page.getByText(me.sentencesOwn.replace('{n}', '2'))).toBeVisible();

    await page.goto(`/${locale}/lessons/${slug}/`);
    await item(first.when).getByRole('button', { name: words.again }).click();
    await expect(field).toHaveValue(own);
    await item(first.when).getByRole('button', { name: words.back }).click();
    await expect(item(first.when)).not.toContainText(own);
    await expect(item(first.when)).toContainText(first.say);
  });

  test(`the sheet of all sentences holds five from every hard lesson and tears none on paper, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/me/sentences/`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(lessons);
    await expect(page.locator('[data-sentences="four-stages"] li')).toHaveCount(5);
    expect(await torn(page)).toEqual([]);
  });
}

test('without scripts a lesson and the sheet show the sentences and no button', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { sentences: words } = wordsIn('en');
  for (const path of [`/en/lessons/${slug}/`, '/en/me/sentences/']) {
    await page.goto(path);
    await expect(page.getByText('If you’d like to recommend us')).toBeVisible();
    for (const name of [words.keep, words.change])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: words.print, exact: true })).toHaveCount(0);
  await context.close();
});
