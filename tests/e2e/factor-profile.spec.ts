import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { FactorProfile } from '../../src/widgets/factor-profile/model.ts';
import type { Words } from '../../src/widgets/factor-profile/words.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';
import { recorded } from './learner.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const activity = 'factor-profiles/nine-factors';

async function sitDown(page: Page, locale: Locale) {
  const words = roomIn<Words>(locale, 'factor-profile');
  const data = activityIn<FactorProfile>(locale, activity);
  await page.goto(`/${locale}/practice/factor-profile/nine-factors/`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  const button = (name: string) => area.getByRole('button', { name, exact: true });
  const nameOf = (id: string) => data.factors.find((factor) => factor.id === id)!.name;
  const cell = (id: string) => area.getByRole('cell').filter({ hasText: nameOf(id) });
  return { words, data, area, button, cell, nameOf };
}

for (const locale of locales)
  test(`${locale}: an account rated and planned is kept, and is done`, async ({ page }) => {
    const { words, data, area, button, cell, nameOf } = await sitDown(page, locale);
    await button(words.example).click();
    await expect(area.getByRole('heading', { name: words.first })).toBeVisible();
    expect(await activityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const id of ['conflicts', 'procedure']) {
      await expect(cell(id)).toHaveAttribute('data-risk', '4');
      const plan = area.getByRole('group', { name: nameOf(id), exact: true });
      for (const field of [words.what, words.whom, words.how])
        await plan.getByRole('textbox', { name: field }).fill('…');
      await plan.getByLabel(words.by).fill('2027-03-01');
    }
    await expect.poll(() => recorded(page)).toContain(activity);
    await page.reload();
    await button(data.example.name).click();
    await expect(
      area
        .getByRole('group', { name: nameOf('procedure'), exact: true })
        .getByRole('textbox', { name: words.by }),
    ).toHaveValue('2027-03-01');
  });

test('an own account is rated by keyboard, and a removed one comes back', async ({ page }) => {
  const { words, data, area, button, cell } = await sitDown(page, 'zh-CN');
  await button(words.addFirst).press('Enter');
  const left = data.factors.length - 1;
  const first = data.factors[0]!;
  const degree = (what: string) =>
    area.getByRole('group', { name: `${first.name} ${what}`, exact: true });
  await degree(words.weight).getByRole('radio', { name: words.heavy }).press('Space');
  await degree(words.hold).getByRole('radio', { name: words.known }).press('Space');
  await expect(cell(first.id)).toHaveAttribute('data-risk', '2');
  await expect(area.getByText(fill(words.rated, { n: 1, left }))).toBeVisible();
  await button(words.remove).click();
  await expect(area.getByRole('table')).toHaveCount(0);
  await button(words.undo).click();
  await expect(cell(first.id)).toHaveAttribute('data-risk', '2');
});
