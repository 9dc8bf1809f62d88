import type { Browser, Page, Request } from '@playwright/test';

declare global {
  interface Window {
    /** when one activity, and when every one, first answered a press, and the largest paint; milliseconds */
    firstAnswer: number | undefined;
    answered: number | undefined;
    painted: number;
  }
}

export interface Loaded {
  /** bytes of bodies as the server sends them */
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
  /**
   * All that was asked for when the last activity began to answer, and `wait`, the milliseconds from the
   * largest paint until then; null on a page without an activity.
   */
  answering: (Loaded & { wait: number }) | null;
  /** all of it, after a scroll to the end and without a click */
  rest: Loaded;
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
export async function noteAnswer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.painted = 0;
    new PerformanceObserver((list) => {
      window.painted = list.getEntries().at(-1)!.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    const answers = (widget: Element): boolean =>
      !widget.closest('astro-island[ssr]') &&
      widget.querySelector(':is(button, input, select, textarea):enabled') !== null;
    const look = (): void => {
      const widgets = [...document.querySelectorAll('[data-widget]')];
      if (document.readyState === 'loading' || !widgets.some(answers)) return;
      window.firstAnswer ??= performance.now();
      if (!widgets.every(answers)) return;
      window.answered = performance.now();
      watcher.disconnect();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

interface File {
  name: string;
  /** milliseconds after the visit began */
  asked: number;
  bytes: number;
}

function sum(files: readonly File[]): Loaded {
  const loaded = { html: 0, css: 0, js: 0, json: 0, total: 0, requests: files.length };
  for (const { name, bytes } of files) {
    const ending = /\.(css|js|json)$/.exec(new URL(name).pathname)?.[1];
    loaded[(ending ?? 'html') as 'html' | 'css' | 'js' | 'json'] += bytes;
    loaded.total += bytes;
  }
  return loaded;
}

/** One first visit on a slow line, until the page is at rest after a scroll to its end. */
export async function load(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const atRest = restOf(page);
    await noteAnswer(page);
    await slow(page);
    await page.goto(address);
    await page.waitForFunction(
      () => window.answered !== undefined || !document.querySelector('[data-widget]'),
    );
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await scrollToEnd(page);
    await atRest();
    const icon = await askForIcon(page);
    const { widgets, answered, painted, files } = await page.evaluate(
      (icon) => ({
        widgets: [...document.querySelectorAll<HTMLElement>('[data-widget]')].map(
          ({ dataset }) => dataset['widget']!,
        ),
        answered: window.answered,
        painted: window.painted,
        files: [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ].map((entry) => ({
          name: entry.name,
          asked: entry.name === icon ? 0 : entry.startTime,
          bytes: (entry as PerformanceResourceTiming).encodedBodySize,
        })),
      }),
      icon,
    );
    return {
      widgets,
      rest: sum(files),
      answering:
        answered === undefined
          ? null
          : { ...sum(files.filter(({ asked }) => asked <= answered)), wait: answered - painted },
    };
  } catch (cause) {
    throw new Error(`${address} did not come to rest within a minute`, { cause });
  } finally {
    await context.close();
  }
}

/**
 * Notes what is asked for, from now on. The answer waits until half a second has passed in which the page
 * had time to ask, asked for nothing, and waited for nothing; on a busy machine that is later.
 */
function restOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let asked = 0;
  page.on('request', (request) => {
    asked++;
    open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    for (let before = -1; before !== asked || open.size > 0;) {
      before = asked;
      await page.evaluate(async () => {
        const idle = () => new Promise((idle) => requestIdleCallback(idle));
        await idle();
        await new Promise((later) => setTimeout(later, 500));
        await idle();
      });
    }
  };
}

/** Asks for the page's icon, as every browser with a window does while it reads the page. @returns its address */
const askForIcon = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel~=icon]')!;
    if (performance.getEntriesByName(href).length === 0) await (await fetch(href)).arrayBuffer();
    return href;
  });

/** As a reader goes: a screen at a time, so that what waits to be seen is asked for. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await drawn();
    }
  });
