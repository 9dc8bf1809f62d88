import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { ResultRoom } from '../../src/workshop/result/words.ts';
import type { WorkshopRoom } from '../../src/workshop/words.ts';
import { barriers } from './access.ts';
import { roomIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';
import { torn } from './paper.ts';

/** A result in which the made-up people of a rehearsal have handed in. */
async function rehearsed(page: Page, locale: (typeof locales)[number]) {
  const words = roomIn<ResultRoom>(locale, 'workshop-result');
  const main = page.locator('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto(`/${locale}/workshop/result/`);
  await main.getByRole('button', { name: words.madeUp.fill }).click();
  await button(words.take.button).click();
  await expect(main.getByText(fill(words.madeUp.notice, { n: 13 }))).toBeVisible();
  return { words, main, button };
}

for (const locale of locales)
  test(`${locale}: the room is shown one part after the other, whole and without a name`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const { words, button } = await rehearsed(page, locale);
    await button(words.tools.project).click();
    const shown = page.getByRole('dialog', { name: words.projected.title });
    const body = shown.getByRole('region', { name: words.projected.title });
    const place = shown.getByRole('status');
    const [, all] = /(\d+) \/ (\d+)/.exec(await place.innerText())!.slice(1);
    expect(Number(all)).toBeGreaterThanOrEqual(3);
    for (let n = 1; n <= Number(all); n++) {
      await expect(place).toHaveText(fill(words.projected.place, { n, all: Number(all) }));
      await expect(body).not.toContainText('※');
      const cut = await body.evaluate(
        ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
      );
      expect(cut, `nothing of part ${n} is below the edge`).toBeLessThanOrEqual(1);
      expect(await barriers(page, 'dialog[open]')).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('PageUp');
    await expect(place).toHaveText(
      fill(words.projected.place, { n: Number(all) - 1, all: Number(all) }),
    );
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    await expect(button(words.tools.project)).toBeFocused();
  });

test('a person who was taken out or renamed comes back with one press, also after the next one', async ({
  page,
}) => {
  const { words, main, button } = await rehearsed(page, 'en');
  const { people } = words;
  const table = main.getByRole('region', { name: people.title });
  const first = await table.getByRole('rowheader').first().innerText();
  const row = table.getByRole('row').nth(1);
  const before = await row.innerText();
  await main.getByText(people.correct).click();
  await main.getByRole('button', { name: `${first} ${people.takeOut}` }).click();
  await expect(main.getByText(fill(people.taken, { name: first }))).toBeVisible();
  await expect.poll(() => row.innerText()).not.toBe(before);
  await expect(button(people.undo)).toBeFocused();
  await button(people.undo).click();
  await expect.poll(() => row.innerText()).toBe(before);
  const field = main.getByLabel(fill(people.rename, { name: first }));
  await field.fill('Somebody');
  await field.blur();
  await expect(
    main.getByText(fill(people.changed, { was: first, name: 'Somebody' })),
  ).toBeVisible();
  await button(people.undo).click();
  await page.reload();
  await expect(main.getByRole('rowheader', { name: first, exact: true })).toBeVisible();
  await expect(main.getByRole('rowheader', { name: 'Somebody' })).toHaveCount(0);
});

test('the last one who was taken out comes back with one press', async ({ page }) => {
  const words = roomIn<ResultRoom>('en', 'workshop-result');
  const main = page.locator('main');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/en/workshop/result/');
  await button(words.madeUp.fill).click();
  const field = main.getByLabel(words.take.field);
  const [first = ''] = (await field.inputValue()).split('\n');
  await field.fill(first);
  await button(words.take.button).click();
  await main.getByText(words.people.correct).click();
  const takeOut = main.getByRole('button', { name: words.people.takeOut });
  await expect(takeOut).toHaveCount(1);
  const rows = await main.getByRole('rowheader').allInnerTexts();
  await takeOut.click();
  await expect(main.getByText(words.result.empty)).toBeVisible();
  await expect(button(words.people.undo)).toBeFocused();
  await button(words.people.undo).click();
  await expect(main.getByRole('rowheader')).toHaveText(rows);
  await page.reload();
  await expect(main.getByRole('rowheader')).toHaveText(rows);
});

for (const locale of locales)
  test(`${locale}: on paper no row and no map is torn, and no heading is left behind`, async ({
    page,
  }) => {
    const { main } = await rehearsed(page, locale);
    for (const fold of await main.locator('details').all())
      await fold.evaluate((one: HTMLDetailsElement) => (one.open = true));
    expect(await torn(page)).toEqual([]);
  });

test('what is erased is gone, and so is what was said of taking it in', async ({ page }) => {
  const { words, main, button } = await rehearsed(page, 'en');
  await expect(main.getByText(fill(words.take.took, { n: 13 }))).toBeVisible();
  await main.getByText(words.people.correct).click();
  await main.getByRole('button', { name: words.people.takeOut }).first().click();
  await expect(button(words.people.undo)).toBeVisible();
  await button(words.tools.erase).click();
  await button(words.tools.eraseYes).click();
  await expect(main.getByText(words.result.empty)).toBeVisible();
  await expect(main.getByText(fill(words.take.took, { n: 13 }))).toHaveCount(0);
  await expect(button(words.people.undo)).toHaveCount(0);
});

test('to erase everything on the device erases what workshops left, and only of this course', async ({
  page,
  context,
}) => {
  const { prepare, desk, projector } = roomIn<WorkshopRoom>('en', 'workshop');
  await page.goto('/en/workshop/');
  await page.getByRole('button', { name: prepare.begin, exact: true }).click();
  await expect(page.getByRole('button', { name: desk.start })).toBeVisible();
  const screen = await context.newPage();
  await screen.goto('/en/workshop/projector/');
  await expect(screen.locator('[data-projector=welcome]')).toBeVisible();
  await rehearsed(page, 'en');
  await page.goto('/en/workshop/plans/');
  await page.locator('main').getByRole('button', { name: 'Make a copy' }).first().click();
  await page.evaluate(() => localStorage.setItem('other-course-room:session', 'theirs'));
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('key-accounts-')));
  expect((await kept()).map((key) => key.split(':')[0])).toEqual(
    expect.arrayContaining(['key-accounts-room', 'key-accounts-plans']),
  );

  await page.goto('/en/me/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Erase it all now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await kept()).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('other-course-room:session'))).toBe(
    'theirs',
  );
  await screen.reload();
  await expect(screen.getByText(projector.waiting)).toBeVisible();
});
