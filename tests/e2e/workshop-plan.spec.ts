import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales.ts';
import { fill, type Localized } from '../../src/i18n/text.ts';
import type { TogetherRoom } from '../../src/workshop/together/words.ts';
import type { WorkshopRoom } from '../../src/workshop/words.ts';
import type { Scenario } from '../../src/widgets/spin-role-play/schema.ts';
import type { PlanRoom } from '../../src/workshop/plan/words.ts';
import { barriers } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { expect, test } from './hands.ts';
import { watch } from './watch.ts';

for (const locale of locales)
  test(`${locale}: a ready plan is changed by keys and buttons, undone, printed, saved, and comes back from its file`, async ({
    page,
  }) => {
    const { plan, edit, add, refused } = roomIn<PlanRoom>(locale, 'workshop-plan');
    const faults = await watch(page);
    const main = page.locator('main');
    const rows = main.locator('[data-item]');
    const button = (name: string) => main.getByRole('button', { name, exact: true });
    const lasts = (from: string, to: string, n: number) =>
      expect(main.getByText(fill(edit.total, { from, to, n })).first()).toBeVisible();
    await page.goto(`/${locale}/workshop/plans/`);
    await expect(button(plan.fresh)).toBeEnabled();
    expect(await barriers(page, 'main')).toEqual([]);
    await main.getByRole('button', { name: plan.take }).first().click();
    await expect(rows).toHaveCount(5);
    await lasts('09:00', '10:30', 90);

    await rows.nth(1).getByRole('spinbutton').press('Alt+ArrowDown');
    await expect(rows.nth(1)).toContainText('09:05');
    await rows.nth(1).getByRole('spinbutton').fill('25');
    await lasts('09:00', '10:35', 95);
    await main.getByRole('searchbox').fill('zzz');
    await expect(main.getByText(add.nothing)).toBeVisible();
    await main.getByRole('searchbox').fill('');
    await main.getByRole('button', { name: new RegExp(add.pauseAbout) }).click();
    await expect(rows).toHaveCount(6);
    await lasts('09:00', '10:50', 110);
    await button(plan.undo).click();
    await expect(rows).toHaveCount(5);
    await main.getByLabel(edit.start).fill('13:30');
    await lasts('13:30', '15:05', 95);
    expect(await barriers(page, 'main')).toEqual([]);

    const saves = page.waitForEvent('download');
    await button(edit.save).click();
    const file = await (await saves).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ start: 810, version: 1 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toContainText(
      '/practice/spin-role-play/packaging-line/',
    );
    await page.emulateMedia({ media: 'screen' });

    await page.reload();
    await expect(button(plan.fresh)).toBeEnabled();
    const names = main.getByRole('listitem').filter({ hasText: '13:30' });
    await expect(names, 'kept through a reload').toHaveCount(1);
    const files = main.locator('input[type=file]');
    await files.setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        '{"format":"session-plan","course":"key-accounts","version":1,"items":9}',
      ),
    });
    await expect(main.getByText(refused['not-plan'])).toBeVisible();
    await expect(names, 'a hostile file costs nothing').toHaveCount(1);
    await files.setInputFiles(file);
    await lasts('13:30', '15:05', 95);
    await main.getByRole('button', { name: edit.all }).click();
    await expect(names).toHaveCount(2);
    const own = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('key-accounts:')),
    );
    expect(own, 'nothing comes into the trainer’s own progress').toEqual([]);
    expect(await faults()).toEqual([]);
  });

for (const locale of locales)
  test(`${locale}: one press on an item prepares it, with its exercise, call and minutes; who takes part stays`, async ({
    page,
  }) => {
    const { plan, edit } = roomIn<PlanRoom>(locale, 'workshop-plan');
    const { prepare, exercises, desk } = roomIn<WorkshopRoom>(locale, 'workshop');
    const together = roomIn<TogetherRoom>(locale, 'workshop-together');
    const lifts = activityIn<Localized<Scenario>>(locale, 'scenarios/lift-care').title;
    const line = activityIn<Localized<Scenario>>(locale, 'scenarios/packaging-line').title;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const minutes = (n: number) => expect(page.getByText(fill(prepare.total, { n }))).toBeVisible();
    await page.goto(`/${locale}/workshop/`);
    await page.getByLabel(prepare.count).fill('9');

    await page.goto(`/${locale}/workshop/plans/`);
    await page.getByRole('button', { name: plan.take }).first().click();
    const name = exercises['role-play'].name;
    const row = page.locator('[data-item]').filter({ has: page.getByRole('combobox') });
    await expect(row.getByRole('combobox')).toHaveValue('lift-care');
    await row.getByRole('spinbutton').fill('50');
    await row.getByRole('link', { name: fill(edit.setUp, { name }) }).click();
    await expect(page.getByText(fill(prepare.planned, { name, n: 50 }))).toBeVisible();
    await minutes(50);
    const calls = page.getByRole('group', { name: prepare.scenario }).getByRole('combobox');
    for (const call of await calls.all())
      await expect(call.locator('option:checked')).toHaveText(lifts);
    await expect(page.getByLabel(prepare.count)).toHaveValue('9');
    await page.getByLabel(prepare.count).fill('8');
    await page.reload();
    await minutes(50);
    await expect(page.getByLabel(prepare.count), 'filled in once').toHaveValue('8');
    await expect(page.getByText(fill(prepare.planned, { name, n: 50 }))).toHaveCount(0);

    // What a plan asks for waits for the session that is open.
    await button(prepare.begin).click();
    await expect(button(desk.start)).toBeVisible();
    await page.goto(`/${locale}/workshop/?again#plan.1.line-up.5`);
    await expect(page.getByText(prepare.plannedWaits)).toBeVisible();
    await button(desk.erase).click();
    await button(desk.eraseYes).click();
    const queue = { name: exercises['line-up'].name, n: 7, wanted: 5 };
    await expect(page.getByText(fill(prepare.plannedOther, queue))).toBeVisible();
    await button(prepare.begin).click();
    await expect(button(desk.start)).toBeVisible();
    await expect(page.getByText(prepare.plannedWaits), 'nothing waits any more').toHaveCount(0);
    await button(desk.erase).click();
    await button(desk.eraseYes).click();
    await page.goto(`/${locale}/workshop/?other#plan.1.poker.5`);
    await expect(page.getByText(prepare.plannedUnknown)).toBeVisible();

    await page.goto(`/${locale}/workshop/plans/`);
    await page.getByRole('button', { name: 'SPIN' }).first().click();
    const whole = fill(edit.setUp, { name: together.prepare.title });
    await page.getByRole('link', { name: whole }).click();
    await expect(page.getByText(fill(together.prepare.planned, { n: 20 }))).toBeVisible();
    await expect(page.getByLabel(together.prepare.scenario).locator('option:checked')).toHaveText(
      line,
    );
  });
