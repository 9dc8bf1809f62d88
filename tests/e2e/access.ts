import axe from 'axe-core';
import type { Page } from '@playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The only rules whose answer depends on the colour scheme. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What stands in somebody's way by WCAG 2.2 AA, on the page or in a part of it. */
export async function inaccessible(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const runOnly = rules
    ? { type: 'rule' as const, values: rules }
    : { type: 'tag' as const, values: standard };
  return page.evaluate(
    async ([part, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(part, {
        runOnly,
        resultTypes: ['violations'],
        // Styles are read as they apply; none of these rules reads the sheets themselves.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const reason = [...any, ...all, ...none][0]?.message ?? '';
          return `${id}: ${target.join(' ')}: ${reason}`;
        }),
      );
    },
    [part, runOnly] as const,
  );
}

/** Until the page is laid out and nothing moves or changes its colour any more. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** The same, in light and in dark. */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const found = await inaccessible(page, part, colorScheme === 'dark' ? ofColour : undefined);
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Pixels that a reader would have to scroll sideways, once the browser has laid the page out. */
export async function overflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Faults of an activity as it is now: by axe in both colour schemes, and sideways scrolling at 320 px. */
export async function activityFaults(page: Page): Promise<string[]> {
  const faults = await barriers(page, '[data-widget]');
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wider = await overflow(page);
  if (wider > 0) faults.push(`320 px cannot hold ${wider} px`);
  await page.setViewportSize(size);
  return faults;
}
