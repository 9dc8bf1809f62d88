import { expect, test, type Page } from './hands.ts';
import { kept, learner, lesson, matcher, me, sorter } from './learner.ts';

declare global {
  interface Window {
    held: (() => void)[];
  }
}

const unsaved = /cannot be saved/;

test('two tabs on two activities both keep their results, whichever ends last', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(sorter);
  await other.goto(matcher);
  await learner(page).sorts(9);
  await learner(other).matches();
  await learner(page).sorts();
  await other.goto(me);
  await expect(learner(other).row('Ten purchases')).toContainText('1 attempt');
  await expect(learner(other).row('Four bands, four strategies')).toContainText('1 attempt');
});

test('two tabs on one activity go on from each other, and what was wrong is placed again as the same round', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(sorter);
  await other.goto(lesson);
  await learner(page).sorts(4);
  await expect(other.getByText('6 cards left')).toBeVisible();
  await learner(other).sorts();
  await expect(page.getByRole('heading', { name: /of 10 cards right/ })).toBeVisible();
  await page.getByRole('button', { name: /^Place \d+ wrong cards again/ }).click();
  await learner(page).sorts();
  await other.goto(me);
  await expect(learner(other).row('Ten purchases')).toContainText('1 attempt');
});

test('undo takes nothing back that another tab has done to a deal, and says so', async ({
  page,
  context,
}) => {
  const address = '/en/practice/balance-scale/packing-line/';
  const other = await context.newPage();
  await page.goto(address);
  await page.getByRole('radio', { name: 'My deals' }).check();
  await page.getByRole('button', { name: 'New deal', exact: true }).click();
  await other.goto(address);
  await other.getByRole('radio', { name: 'My deals' }).check();
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('North');
  await page.keyboard.press('Tab');
  await other.bringToFront();
  await expect(other.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('North');
  await other.getByLabel('Period').selectOption('5');
  await page.bringToFront();
  await expect(page.getByText(/just been changed in another tab/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('North');
  await expect(page.getByLabel('Period')).toHaveValue('5');
});

test('a reload in the middle of a round loses nothing', async ({ page }) => {
  await page.goto(sorter);
  await learner(page).sorts(3);
  await page.reload();
  await expect(page.getByText('7 cards left')).toBeVisible();
});

test('one note written in two tabs at once keeps both texts', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(lesson);
  await other.goto(lesson);
  await expect(learner(other).note).toBeEditable();
  // Timers wait there: what is typed is not saved while the first tab saves.
  await other.evaluate(() => {
    window.held = [];
    window.setTimeout = ((run: () => void) => window.held.push(run)) as typeof setTimeout;
  });
  await learner(other).note.fill('Ask Wang about the terms');
  await learner(page).writes('Ask Li who signs');
  await expect(other.getByText('Ask Li who signs')).toBeVisible();
  await other.evaluate(() => window.held.forEach((run) => run()));
  await expect(page.getByText('Ask Wang about the terms')).toBeVisible();
  await expect(learner(page).note).toHaveValue('Ask Li who signs');

  await page.getByRole('button', { name: 'Add to the note above' }).click();
  await expect(learner(page).note).toBeFocused();
  await expect(learner(page).note).toHaveValue('Ask Li who signs\nAsk Wang about the terms');
  await expect(learner(other).note).toHaveValue('Ask Li who signs\nAsk Wang about the terms');
  await page.reload();
  await expect(learner(page).note).toHaveValue('Ask Li who signs\nAsk Wang about the terms');
});

test('a note typed a moment before leaving is kept', async ({ page }) => {
  await page.goto(lesson);
  await expect(learner(page).note).toBeEditable();
  await learner(page).note.fill('Ask Li who signs');
  await page.goto(me);
  await expect(page.getByText('Ask Li who signs')).toBeVisible();
});

const fill = (page: Page) =>
  page.evaluate(() => {
    for (let size = 4_000_000, n = 0; size >= 1; n++)
      try {
        localStorage.setItem(`filler-${n}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
  });

test('a full storage is told once, costs no click, and the visit’s results reach the record', async ({
  page,
}) => {
  await page.goto(sorter);
  await fill(page);
  await learner(page).sorts(1);
  await expect(page.getByText(unsaved)).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await learner(page).sorts();
  await expect(page.getByRole('heading', { name: /of 10 cards right/ })).toBeVisible();
  await expect(page.getByText(unsaved)).toBeHidden();
  await page.goto(me);
  await expect(learner(page).row('Ten purchases')).toContainText('1 attempt');
});

test('a forbidden storage is told once, and the round can be played to its end', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto(sorter);
  await learner(page).sorts();
  await expect(page.getByRole('heading', { name: /of 10 cards right/ })).toBeVisible();
  await expect(page.getByText(unsaved)).toBeVisible();
  await page.getByRole('button', { name: 'Copy the backup text' }).click();
  const backup = page.getByRole('textbox', { name: 'Copy the backup text' });
  await expect(backup).toBeFocused();
  await expect(backup).toHaveValue(/activity:sorters\/ten-purchases/);
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.getByRole('button', { name: /^Place \d+ wrong/ }).click();
  await learner(page).sorts(1);
  await expect(page.getByText(unsaved)).toBeHidden();
});

test('an activity that was revised starts afresh and says so; its results stay', async ({
  page,
}) => {
  await page.goto(sorter);
  await learner(page).sorts();
  await page.getByRole('button', { name: /^Place \d+ wrong/ }).click();
  await learner(page).sorts(1);
  await page.evaluate(() => {
    const name = 'key-accounts:draft:sorters/ten-purchases';
    const draft = JSON.parse(localStorage.getItem(name)!);
    localStorage.setItem(name, JSON.stringify({ ...draft, digest: 'of-other-cards' }));
  });
  await page.reload();
  await expect(page.getByText(/This activity has been revised/)).toBeVisible();
  await expect(page.getByText('10 cards left')).toBeVisible();
  await learner(page).sorts(1);
  await expect(page.getByText(/This activity has been revised/)).toBeHidden();
  await page.goto(me);
  await expect(learner(page).row('Ten purchases')).toContainText('1 attempt');
});

test('a storage that is cleared while a page is open gets back what the page knows', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await learner(page).sorts();
  await learner(page).writes('Ask Li who signs');
  const before = await kept(page);
  const other = await context.newPage();
  await other.goto('/icon.svg');
  await other.evaluate(() => localStorage.clear());
  await expect.poll(() => kept(page)).toEqual(before);
  await page.evaluate(() => localStorage.clear());
  await learner(page).writes('Ask Li who signs, and when');
  await page.goto(me);
  await expect(page.getByText('Ask Li who signs, and when')).toBeVisible();
  await expect(learner(page).row('Ten purchases')).toContainText('1 attempt');
});
