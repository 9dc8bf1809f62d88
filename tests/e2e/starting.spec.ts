import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { project } from './built-site.ts';
import { wordsIn } from './content.ts';
import { lesson, me, sorter } from './learner.ts';

const { kit, site } = wordsIn('en');
const within = { timeout: 10_000 };
const told = (page: Page, sentence: string) => page.getByText(sentence).filter({ visible: true });

/** Holds back what the browser asks for until it is let go. */
async function held(page: Page, files: RegExp): Promise<() => void> {
  let letGo: () => void = () => {};
  const waiting = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(files, async (route) => {
    await waiting;
    await route.continue();
  });
  return letGo;
}

test('where scripts are blocked, styles alone say so within ten seconds', async ({ page }) => {
  await page.clock.install();
  await page.route('**/*.js', (route) => route.abort('blockedbyclient'));
  await page.goto(lesson);
  await expect(told(page, site.unstarted)).toHaveCount(0);
  await page.evaluate(() => {
    for (const style of document.getAnimations()) style.currentTime = 10_000;
  });
  await page.clock.fastForward(10_000);
  await expect(told(page, site.unstarted)).toBeVisible();
  await expect(told(page, site.waiting).first()).toBeVisible();
});

test('where scripts come, nothing says that they do not', async ({ page }) => {
  await page.clock.install();
  await page.goto(lesson);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.clock.fastForward(10_000);
  for (const sentence of [site.unstarted, site.waiting, site.broken])
    await expect(told(page, sentence)).toHaveCount(0);
});

for (const address of [sorter, me])
  test(`what ${address} needs hangs: it says so, until it comes`, async ({ page }) => {
    await page.clock.install();
    const letGo = await held(page, /_astro\/.*\.js/);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('astro-island[ssr]').first()).toBeAttached();
    await page.clock.fastForward(8000);
    await expect(told(page, site.waiting)).toBeVisible();
    letGo();
    await page.clock.resume();
    await expect(told(page, site.waiting)).toHaveCount(0);
  });

test('what an activity asks for later hangs: it says so in sight, until it comes', async ({
  page,
}) => {
  await page.clock.install();
  const letGo = await held(page, /_astro\/late\..*\.js/);
  await page.goto('/en/lessons/eighty-twenty-and-segments/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator('[data-widget="profit-curve"]').scrollIntoViewIfNeeded();
  // It is asked for a moment after everything is awake, which nothing on the page shows.
  await expect(async () => {
    await page.clock.fastForward(8000);
    await expect(page.getByText(site.broken)).toBeInViewport({ timeout: 500 });
  }).toPass();
  letGo();
  await expect(page.getByText(site.broken)).toBeHidden();
});

test('a start that is pressed before its round has come begins it then', async ({ page }) => {
  const letGo = await held(page, /quiz.*\.rest\.json/);
  await page.goto(lesson);
  const quiz = page.locator('[data-widget="quiz"]');
  await quiz.getByRole('button', { name: kit.start }).click();
  await expect(quiz).toHaveAttribute('data-phase', 'start');
  letGo();
  await expect(quiz).toHaveAttribute('data-phase', 'asking');
  await expect(quiz.locator('[data-now]')).toBeFocused();
});

test.describe('in a frame', () => {
  const framed = async (page: Page, sandbox: string) => {
    await page.goto('/en/glossary/');
    await page.evaluate(
      ([sandbox, address]) => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', sandbox);
        frame.src = address;
        document.body.replaceChildren(frame);
      },
      [sandbox, lesson] as const,
    );
    return page.frameLocator('iframe');
  };
  test('that gives the page no origin, its activities say that they do not start', async ({
    page,
  }) => {
    const frame = await framed(page, 'allow-scripts');
    await expect(frame.getByText(site.waiting).filter({ visible: true }).first()).toBeVisible(
      within,
    );
  });
});

for (const file of ['index.html', 'en/index.html', 'en/lessons/what-is-a-key-account/index.html'])
  test(`${file} opened as a file says how to serve it`, async ({ page }) => {
    await page.goto(pathToFileURL(path.join(project, 'dist', file)).href);
    await expect(told(page, 'python3 -m http.server 4321').last()).toBeVisible();
    await expect(told(page, site.asFile.split('{command}')[0]!.trim())).toBeVisible();
  });
