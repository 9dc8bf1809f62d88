import { locales } from '../../src/i18n/locales.ts';
import { barriers } from './access.ts';
import { wordsIn } from './content.ts';
import { expect, test } from './hands.ts';
import { kept } from './learner.ts';

for (const locale of locales) {
  const { earlier: words, round } = wordsIn(locale);

  test(`two questions from earlier lessons open a lesson, and nothing of them is kept, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/lessons/five-styles/`);
    const room = page.getByRole('region', { name: words.title });
    await room.getByRole('button', { name: words.title }).click();
    for (const last of [false, true]) {
      await expect(room.getByRole('heading', { level: 3 })).toBeFocused();
      await expect(room.getByText(words.from).getByRole('link')).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      const input = room.locator('input').first();
      if (await input.count()) {
        if ((await input.getAttribute('type')) === 'text') await input.fill('1');
        else await input.check();
      }
      await room.getByRole('button', { name: round.check }).click();
      await room.getByRole('button', { name: last ? round.finish : round.next }).click();
    }
    await expect(room.getByText(words.over)).toBeFocused();
    expect((await kept(page)).filter((line) => /:(activity|draft):/.test(line))).toEqual([]);
  });
}

test('the first lesson has no earlier one to ask of', async ({ page }) => {
  const { earlier: words } = wordsIn('en');
  await page.goto('/en/lessons/what-is-a-key-account/');
  await expect(page.getByRole('button', { name: words.title })).toHaveCount(0);
  await page.goto('/en/lessons/eighty-twenty-and-segments/');
  await expect(page.getByRole('button', { name: words.title })).toHaveCount(1);
});
