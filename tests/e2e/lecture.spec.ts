import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { SiteRoom } from '../../src/course/words.ts';
import { fill } from '../../src/i18n/text.ts';
import { roomIn } from './content.ts';
import { expect, test } from './hands.ts';

const ideas = Object.keys(parse(readFileSync('content/lecture.yaml', 'utf8')));
for (const locale of ['zh-CN', 'en'] as const) {
  const { site, lecture: words } = roomIn<SiteRoom>(locale, 'site');
  test(`every idea of the lecture stands in its table once (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/practice/`);
    await page.getByRole('main').getByRole('link', { name: site.lecture }).click();
    await expect(page).toHaveURL(`/${locale}/lecture/`);
    for (const idea of ideas) await expect(page.locator(`#${idea}`)).toHaveCount(1);
  });

  test(`one part of the lecture can be looked at by itself (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/lecture/`);
    const sixth = page.locator('[data-part="6"]');
    const radio = page.getByRole('radio').last();
    await radio.check();
    await expect(page.locator('[data-part]:visible')).toHaveCount(1);
    await expect(sixth).toBeVisible();
    const n = await sixth.locator('li[id]').count();
    await expect(
      page.getByRole('status').filter({ hasText: fill(words.shown, { n }) }),
    ).toHaveCount(1);
    await page.getByRole('radio', { name: words.every }).check();
    expect(await page.locator('[data-part]:visible').count()).toBeGreaterThan(1);
  });
}

test('the map of the course shows a lesson as done once it is', async ({ page }) => {
  await page.goto('/en/lessons/receivables-and-plan/');
  const map = page.locator('figure').filter({ has: page.locator('[data-mark]') });
  const stop = map.getByRole('link', { name: /What makes a customer/ }).locator('[data-mark]');
  await expect(stop).toHaveAttribute('data-state', 'new');
  const goals = (await stop.getAttribute('data-mark'))!.split(' ');
  await page.evaluate((ids) => {
    for (const goal of ids)
      localStorage.setItem(
        `key-accounts:activity:${goal.split(':')[0]}`,
        JSON.stringify({ v: 1, attempts: [{ id: 'a', at: 1, score: 1 }] }),
      );
  }, goals);
  await page.reload();
  await expect(stop).toHaveAttribute('data-state', 'done');
});
