import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** microseconds of the processor, whatever else the machine did meanwhile */
  tdur?: number;
  args: { name?: string };
}

/** How long each task of the page's main thread kept the processor busy meanwhile, in milliseconds. */
export async function busy(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<unknown>,
): Promise<number[]> {
  // Tasks alone: to note what is done in them would cost time, too.
  await browser.startTracing(page, { categories: ['__metadata', 'toplevel'] });
  await meanwhile();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(place),
  );
  const tasks = Map.groupBy(
    traceEvents.filter(
      (event) => event.name === 'ThreadControllerImpl::RunTask' && mains.has(place(event)),
    ),
    place,
  );
  const lists = [...tasks.values()].map((list) => list.map(({ tdur }) => (tdur ?? 0) / 1000));
  // Other pages of the browser stand still.
  const work = (list: readonly number[]): number => list.reduce((sum, ms) => sum + ms, 0);
  const [busiest] = lists.sort((a, b) => work(b) - work(a));
  if (!busiest || work(busiest) === 0)
    throw new Error('the trace tells nothing of the page’s work');
  return busiest;
}
