import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { visit } from './caller.ts';

for (const locale of locales)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`a call fills a window of ${width} × ${height}, in ${locale}: the hand and the answer are in view`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const me = await visit(page, locale);
      await me.goesIn();
      const window = me.desk.getByRole('dialog');
      for (const id of me.wins.slice(0, -1)) {
        await me.says(id);
        await expect(me.desk.locator('[data-now]').getByRole('paragraph').last()).toBeInViewport({
          ratio: 0.9,
        });
        const lines = window.getByRole('list').last().getByRole('button');
        expect(await lines.count(), 'lines to say').toBeGreaterThanOrEqual(4);
        for (const line of await lines.all()) await expect(line).toBeInViewport({ ratio: 0.9 });
        await expect(window.getByText(me.scene.customer.name).first()).toBeInViewport();
        await expect(me.button(me.words.undo)).toBeInViewport();
        await expect(me.button(me.words.leave)).toBeInViewport();
      }
      const scrolls = await window.evaluate((element) => element.scrollHeight > innerHeight);
      expect(scrolls, 'the window itself').toBe(false);
    });

test('back, Escape and a press leave the window and lose nothing; forward comes to it again', async ({
  page,
}) => {
  const me = await visit(page, 'en');
  const window = me.desk.getByRole('dialog');
  const [first, second] = me.wins as [string, string];
  await me.goesIn();
  await expect(window).toBeVisible();
  await me.says(first);

  await page.goBack();
  await expect(window).toHaveCount(0);
  await expect(me.line(second)).toBeVisible();
  await expect(me.desk.locator('[data-now]')).toBeFocused();
  await page.goForward();
  await expect(window).toBeVisible();
  await page.reload();
  await expect(window.locator('[data-now]'), 'after a reload').toBeFocused();

  await page.keyboard.press('Escape');
  await expect(window).toHaveCount(0);
  await me.button(me.words.enter).click();
  await expect(window).toBeVisible();
  await me.says(second);
  await me.button(me.words.leave).click();
  await expect(window).toHaveCount(0);
  await expect(me.desk.locator('[data-now]')).toContainText(me.textOf(me.wins[1]!));
  await expect(page).toHaveURL(new RegExp(`${me.address}$`));
});

test('a half call is taken over where it stands, brought home and counted as done, without a score', async ({
  page,
}) => {
  const me = await visit(page, 'zh-CN', 'packaging-line');
  const given = me.half;
  await page.getByRole('button', { name: me.takeOver, exact: true }).click();
  me.goesBackTo(given);
  await expect(me.button(me.words.undo), 'what was given is not taken back').toHaveCount(0);
  const rest = me.wins.slice(given.length);
  await me.says(rest[0]!);
  await expect(me.button(me.words.undo)).toBeVisible();
  await page.reload();
  for (const id of rest.slice(1)) await me.says(id);
  await expect(me.desk.getByText(me.given)).toBeVisible();
  const kept = await page.evaluate(
    () =>
      Object.entries(localStorage).find(([key]) =>
        key.endsWith(':activity:scenarios/packaging-line'),
      )?.[1],
  );
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ best: { score: null } });
});
