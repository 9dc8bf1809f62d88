import { expect, test } from './hands.ts';
import type { MeWords } from '../../src/progress/me/words.ts';
import { roomIn, wordsIn } from './content.ts';
import { kept, learner, lesson, me } from './learner.ts';
import { everything, turn } from './turns.ts';

const words = roomIn<MeWords>('en', 'me');
const { lesson: inLesson, site } = wordsIn('en');
const android = 'Mozilla/5.0 (Linux; Android 14; M2102; wv) AppleWebKit/537.36 Chrome/120.0.0.0';
const apps = {
  WeChat: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 MicroMessenger/8.0.50',
  DingTalk: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 DingTalk/7.6.0',
  Feishu: 'Mozilla/5.0 (Macintosh) AppleWebKit/537.36 Chrome/120 Safari/537.36 Feishu/7.1',
  Lark: 'Mozilla/5.0 (Macintosh) AppleWebKit/537.36 Chrome/120 Safari/537.36 Lark/7.1',
  'an Android app': `${android} Mobile Safari/537.36`,
  'an iPhone app': 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Mobile',
};

const names = Object.keys(apps) as (keyof typeof apps)[];
const taken = everything ? names : [names[turn % names.length]!];
test.beforeAll(() => console.log(`Opened inside ${taken.join(', ')} of ${names.join(', ')}`));

for (const app of taken)
  test.describe(`the browser inside ${app}`, () => {
    test.use({ userAgent: apps[app] });
    test('offers no backup file, and counts a backup only once its text is copied', async ({
      page,
    }) => {
      // As over plain http: the learner copies by hand.
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined }),
      );
      await page.goto(lesson);
      await learner(page).writes('Ask who signs');
      await page.goto(me);
      await expect(page.getByText(words.noFile)).toBeVisible();
      await expect(page.getByRole('button', { name: words.save, exact: true })).toHaveCount(0);
      await page.getByRole('button', { name: words.copy, exact: true }).click();
      await expect(page.getByText(words.copyByHand)).toBeVisible();
      await expect(page.getByText(words.backupNever)).toBeVisible();
      expect((await kept(page)).join()).not.toContain('backup-made');
      await page.keyboard.press('Control+c');
      await expect(page.getByText(words.copied)).toBeVisible();
      await expect(page.getByText(words.backupNever)).toBeHidden();
    });

    test('says that it cannot print', async ({ page }) => {
      await page.goto('/en/lessons/talking-to-each-style/');
      await page.locator('button[data-print]').click();
      await expect(page.getByText(site.noPrint)).toBeInViewport();
    });
  });

test.describe('a browser of Apple’s', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' }),
    ),
  );

  test('that has forgotten everything says first that a backup can be loaded', async ({ page }) => {
    await page.goto(me);
    await expect(page.getByText(words.emptyWeek)).toBeVisible();
    await expect(page.getByText(words.deviceWeek)).toBeVisible();
  });

  test('is offered a backup at the end of each lesson', async ({ page }) => {
    await page.goto(lesson);
    await learner(page).writes('Ask who signs');
    await page.getByRole('link', { name: inLesson.keepBackup }).click();
    await expect(page).toHaveURL(`${me}?backup`);
    await expect(page.getByRole('button', { name: words.save, exact: true })).toBeInViewport();
  });
});

test('another browser is not told that it forgets', async ({ page }) => {
  await page.goto(lesson);
  await expect(page.getByRole('link', { name: inLesson.keepBackup })).toBeHidden();
  await page.goto(me);
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.getByText(words.emptyWeek)).toHaveCount(0);
});
