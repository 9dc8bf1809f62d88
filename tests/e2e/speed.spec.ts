import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { builtPages, project } from './built-site.ts';
import { noteAnswer, slow } from './loaded.ts';

declare global {
  interface Window {
    measured: { shift: number; blocked: number };
    press: Promise<number>;
  }
}

/** Of each kind of activity the lesson that weighs most: what the others do is less of the same. */
function heaviest(): string[] {
  const lessons = builtPages('dist')
    .filter((page) => /^zh-CN\/lessons\/./.test(page))
    .map((page) => ({
      page,
      html: readFileSync(path.join(project, 'dist', page, 'index.html'), 'utf8'),
    }))
    .sort((a, b) => b.html.length - a.html.length);
  const kinds = new Set(
    lessons.flatMap(({ html }) => [...html.matchAll(/data-widget="([^"]+)"/g)].map(([tag]) => tag)),
  );
  return [
    ...new Set([...kinds].map((tag) => lessons.find(({ html }) => html.includes(tag))!.page)),
  ];
}

/** A first visit on slow 4G with a processor four times slower, until the page is at rest. */
async function visit(page: Page, address: string) {
  await page.addInitScript(() => {
    const measured = (window.measured = { shift: 0, blocked: 0 });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) measured.shift += value;
    });
    observe('longtask', ({ duration }) => {
      measured.blocked += duration - 50;
    });
  });
  await noteAnswer(page);
  await slow(page, 4);
  await page.goto(`/${address}`, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.answered !== undefined);
  return page.evaluate(() => ({
    ...window.measured,
    answers: Math.round(window.firstAnswer! - window.painted),
  }));
}

/** Milliseconds from a press, once the one before is drawn, to the end of the frame that shows what it did. */
async function press(page: Page): Promise<number> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.evaluate(() => {
    window.press = new Promise((resolve) =>
      addEventListener(
        'click',
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          }),
        { capture: true, once: true },
      ),
    );
  });
  await page.locator('[data-widget] button:visible:enabled').first().click();
  return page.evaluate(() => window.press);
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const visitsMade = 5;

for (const address of heaviest())
  test(`/${address} loads without a jump or a wait, and answers a press within 100 ms`, async ({
    browser,
  }) => {
    const visits: { shift: number; blocked: number; answers: number; wait: number }[] = [];
    for (let n = 0; n < visitsMade; n++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const measured = await visit(page, address);
      const waits: number[] = [];
      for (let n = 0; n < 9; n++) waits.push(await press(page));
      visits.push({ ...measured, wait: Math.round(median(waits)) });
      await context.close();
    }
    console.log(`/${address}`, JSON.stringify(visits));
    const usual = (what: keyof (typeof visits)[number]) => median(visits.map((one) => one[what]));
    expect(Math.max(...visits.map(({ shift }) => shift)), 'layout shift').toBe(0);
    expect(usual('blocked'), 'ms blocked').toBeLessThanOrEqual(50);
    expect(usual('answers'), 'ms from the largest paint to an answer').toBeLessThanOrEqual(300);
    expect(usual('wait'), 'ms from press to paint').toBeLessThanOrEqual(100);
  });
