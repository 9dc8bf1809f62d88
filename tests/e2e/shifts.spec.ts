import { expect, test, type Page } from './hands.ts';
import { learner, lesson, sorter } from './learner.ts';

/** What moved while a page was loaded, and by how much. */
async function shifts(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return page.evaluate(() => (window as unknown as { shifted: string[] }).shifted);
}

for (const [name, address] of [
  ['the list of activities', '/en/practice/'],
  ['the self-check', '/en/practice/personality-test/five-styles/'],
  ['a lesson', lesson],
] as const)
  test(`nothing moves while ${name} loads, for who is new and who was here @phone`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifted: string[] = [];
      Object.assign(window, { shifted });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          };
          const moved = sources.map(({ node }) => node?.textContent?.slice(0, 20)).join(' | ');
          shifted.push(`${value.toFixed(4)} ${moved}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    expect(await shifts(page, address)).toEqual([]);
    await page.goto(sorter);
    await learner(page).sorts();
    expect(await shifts(page, address)).toEqual([]);
  });
