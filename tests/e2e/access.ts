import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What stands in somebody's way by WCAG 2.2 AA, on the page or in a part of it. */
export async function inaccessible(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // In one frame, which is all that a page here has: half the time.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const reason = [...any, ...all, ...none][0]?.message ?? '';
      return `${id}: ${target.join(' ')}: ${reason}`;
    }),
  );
}

/** Pixels that a reader would have to scroll sideways, once the browser has laid the page out. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const measure = () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          resolve(scrollWidth - clientWidth);
        };
        requestAnimationFrame(() => requestAnimationFrame(measure));
      }),
  );
}

/** Faults of an activity as it is now: by axe in both colour schemes, and sideways scrolling at 320 px. */
export async function activityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Loaded anew in each: a colour that is on its way from the other has no contrast of its own.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    await page.locator('astro-island:not([ssr])').first().waitFor();
    faults.push(...(await inaccessible(page, '[data-widget]')));
  }
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await overflow(page);
  if (wider > 0) faults.push(`320 px cannot hold ${wider} px`);
  await page.setViewportSize(size);
  return faults;
}
