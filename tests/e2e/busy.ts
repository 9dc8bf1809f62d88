import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** microseconds of the processor, whatever else the machine did meanwhile */
  tdur?: number;
}

const task = 'ThreadControllerImpl::RunTask';
const ended = 'measured';

/** How long each task of the page's main thread kept the processor busy meanwhile, in milliseconds. */
export async function busy(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<unknown>,
): Promise<number[]> {
  // Tasks and marks alone: to note what is done in them would cost time, too.
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await meanwhile();
  await page.evaluate((name) => performance.mark(name), ended);
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  // The browser draws its own address bar as a page, too, which may be busier than this one.
  const own = traceEvents.find(({ name }) => name === ended)!;
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === task && pid === own.pid && tid === own.tid)
    .map(({ tdur }) => (tdur ?? 0) / 1000);
  if (tasks.every((ms) => ms === 0)) throw new Error('the trace tells nothing of the page’s work');
  return tasks;
}
