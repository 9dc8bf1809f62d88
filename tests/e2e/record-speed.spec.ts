import { expect, test, type Browser, type Page } from '@playwright/test';
import { me } from './learner.ts';

/** A year of two hundred activities, each done fifty times. */
const store = (page: Page) =>
  page.evaluate(() => {
    for (let n = 0; n < 200; n++) {
      const attempts = Array.from({ length: 50 }, (_, m) => ({
        id: `${n}-${m}`,
        at: Date.UTC(2025, 0, 1) + n * 86_400_000 + m * 3_600_000,
        score: (m % 11) / 10,
      }));
      localStorage.setItem(
        `key-accounts:activity:quizzes/made-up-${n}`,
        JSON.stringify({ v: 1, attempts, best: attempts[10] }),
      );
    }
  });

/** Milliseconds that the page held up input while it opened, and from a press to the picture of what it did. */
async function open(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(me);
  await store(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const measured = { blocked: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) measured.blocked += duration - 50;
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(window, { measured });
  });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByText('quizzes/made-up-199')).toBeVisible();
  const blocked = await page.evaluate(
    () => (window as never as { measured: { blocked: number } }).measured.blocked,
  );
  const history = page
    .locator('summary')
    .filter({ hasText: /attempts/ })
    .first();
  await history.scrollIntoViewIfNeeded();
  await history.evaluate((summary) =>
    Object.assign(window, {
      press: new Promise<number>((resolve) =>
        summary.addEventListener('click', ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          }),
        ),
      ),
    }),
  );
  await history.click();
  const wait = await page.evaluate(() => (window as never as { press: Promise<number> }).press);
  await context.close();
  return { blocked: Math.round(blocked), wait: Math.round(wait) };
}

test('the record of 200 activities of 50 attempts opens without a wait, and shows a history at once', async ({
  browser,
}) => {
  const visits = [];
  for (let n = 0; n < 3; n++) visits.push(await open(browser));
  console.log(JSON.stringify(visits));
});
