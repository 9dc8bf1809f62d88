import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

declare global {
  interface Window {
    /** when every activity first answered a press, and the largest paint until then; milliseconds */
    answered: number | undefined;
    painted: number;
  }
}

export interface Loaded {
  /** bytes, each file compressed with brotli by itself, whatever the server does */
  html: number;
  css: number;
  js: number;
  json: number;
  total: number;
  requests: number;
}

export interface Visit {
  /** the names of the activities' kinds, in the order of the page */
  widgets: string[];
  /** all that was asked for when the last activity began to answer; null on a page without one */
  answering: Loaded | null;
  /** all of it, after a scroll to the end and without a click */
  rest: Loaded;
  /** milliseconds from the largest paint until every activity answers */
  wait: number;
}

const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Bandwidth and latency of a phone on slow 4G; `cpu` is how many times slower its processor is. */
export async function slow(page: Page, cpu = 1): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Notes in `window` the largest paint and the moment at which every activity answers. Call before `goto`. */
export const noteAnswer = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    window.painted = 0;
    new PerformanceObserver((list) => {
      window.painted = list.getEntries().at(-1)!.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    const answers = (widget: Element): boolean =>
      !widget.closest('astro-island[ssr]') &&
      widget.querySelector(':is(button, input, select, textarea):enabled') !== null;
    const look = (): void => {
      const widgets = [...document.querySelectorAll('[data-widget]')];
      if (document.readyState === 'loading' || widgets.length === 0 || !widgets.every(answers))
        return;
      window.answered = performance.now();
      watcher.disconnect();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
  });

const weights = new Map<string, number>();

/** Pages share files, and compressing one takes its time. */
function weightOf(address: string, body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const weight = weights.get(address) ?? brotliCompressSync(body, { params }).length;
  weights.set(address, weight);
  return weight;
}

const partOf = (type: string): 'html' | 'css' | 'js' | 'json' =>
  /html/.test(type) ? 'html' : /css/.test(type) ? 'css' : /javascript/.test(type) ? 'js' : 'json';

/** One first visit, until the page is at rest after a scroll to its end. */
export async function load(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const files: Promise<{ address: string; part: keyof Loaded; bytes: number }>[] = [];
    page.on('response', (response) => {
      const address = response.url();
      files.push(
        response.body().then((body) => ({
          address,
          part: partOf(response.headers()['content-type'] ?? ''),
          bytes: weightOf(address, body),
        })),
      );
    });
    await noteAnswer(page);
    await slow(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await scrollToEnd(page);
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => ({
      widgets: [...document.querySelectorAll<HTMLElement>('[data-widget]')].map(
        ({ dataset }) => dataset['widget']!,
      ),
      answered: window.answered,
      painted: window.painted,
      asked: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ startTime }) => startTime <= (window.answered ?? 0))
        .map(({ name }) => name),
    }));
    if (seen.widgets.length > 0 && seen.answered === undefined)
      throw new Error(`${address}: an activity answers no press`);
    const all = await Promise.all(files);
    const sum = (some: typeof all): Loaded => {
      const loaded = { html: 0, css: 0, js: 0, json: 0, total: 0, requests: some.length };
      for (const { part, bytes } of some) {
        loaded[part] += bytes;
        loaded.total += bytes;
      }
      return loaded;
    };
    const early = new Set(seen.asked);
    return {
      widgets: seen.widgets,
      answering:
        seen.widgets.length === 0
          ? null
          : sum(all.filter((file) => file.part === 'html' || early.has(file.address))),
      rest: sum(all),
      wait: (seen.answered ?? 0) - seen.painted,
    };
  } finally {
    await context.close();
  }
}

/** As a reader goes: a screen at a time, so that what waits to be seen is asked for. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await drawn();
    }
  });
