import { fill } from '../../src/i18n/text.ts';
import type { PadRoom } from '../../src/workshop/pad/words.ts';
import type { ResultRoom } from '../../src/workshop/result/words.ts';
import type { WorkshopRoom } from '../../src/workshop/words.ts';
import { roomIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';

/** Opens a page whose scripts come only when they are let through: what is done before, nobody hears. */
async function opened(page: Page, address: string): Promise<() => Promise<void>> {
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    letThrough();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  };
}

test('what is chosen for a session before its script is there is chosen, and what follows from it', async ({
  page,
}) => {
  const { prepare, exercises, desk } = roomIn<WorkshopRoom>('en', 'workshop');
  const alive = await opened(page, '/en/workshop/');
  const exercise = page.getByRole('radio', { name: exercises['four-stages'].name });
  await exercise.check();
  await page.getByLabel(prepare.count).fill('7');
  await alive();
  await expect(exercise).toBeChecked();
  await expect(page.getByLabel(prepare.count)).toHaveValue('7');
  const groups = fill(prepare.groups, { people: 7, groups: 2 });
  await expect(page.getByText(groups)).toBeVisible();
  await page.getByRole('button', { name: prepare.begin, exact: true }).click();
  const title = { exercise: exercises['four-stages'].name, people: 7, groups: 2, minutes: 45 };
  await expect(page.getByRole('heading', { name: fill(desk.title, title) })).toBeVisible();
});

test('names typed into the pad before its script is there are those it begins with', async ({
  page,
}) => {
  const { pad } = roomIn<PadRoom>('en', 'workshop-pad');
  const alive = await opened(page, '/en/workshop/pad/');
  await page.getByLabel(pad.seller).fill('Ping');
  await page.getByLabel(pad.group).selectOption('3');
  await alive();
  await page.getByRole('button', { name: pad.go }).click();
  await expect(page.getByRole('dialog')).toContainText('Ping');
  await expect(page.getByRole('dialog')).toContainText(fill(pad.place, { group: 3, round: 1 }));
});

test('a code pasted before the script of the result is there stays in its field, and is read', async ({
  page,
}) => {
  const { take } = roomIn<ResultRoom>('en', 'workshop-result');
  const alive = await opened(page, '/en/workshop/result/');
  await page.getByLabel(take.field).fill('hello-everybody');
  await alive();
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  await expect(page.getByLabel(take.field)).toHaveValue('hello-everybody');
  await page.getByRole('button', { name: take.button, exact: true }).click();
  await expect(page.getByText(fill(take.refused, { n: 1 }))).toBeVisible();
});
