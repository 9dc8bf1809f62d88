import { expect, test } from '@playwright/test';
import {
  inaccessible,
  misnamed,
  overflow,
  overflowOfLargeText,
  printedDark,
  settled,
} from './access.ts';
import { builtPages } from './built-site.ts';
import { inTurn, shapes } from './shapes.ts';
import { watch } from './watch.ts';

const pages = inTurn(builtPages('dist'), shapes);

test.beforeAll(() => {
  const left = pages.flatMap(({ address, in: taken }) =>
    shapes
      .filter((shape) => !taken.includes(shape))
      .map(({ scheme, width }) => `/${address} ${scheme} ${width}`),
  );
  if (left.length > 0)
    console.log(
      `Not looked at by axe in this run, and taken in turns (npm test -- --all takes all): ${left.length} of ${pages.length * shapes.length} shapes\n  ${left.join('\n  ')}`,
    );
});

for (const { address, in: taken } of pages)
  test(`/${address} is sound, private and open to everyone`, async ({ page }) => {
    const faults = await watch(page);
    await page.goto(`/${address}`);
    // An island wakes when the browser is idle, which a busy machine seldom is.
    const dead = page.locator('astro-island[ssr]');
    await expect(dead, 'islands that stayed dead').toHaveCount(0, { timeout: 30_000 });
    for (const { scheme, width } of taken) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await settled(page);
      expect.soft(await inaccessible(page), `axe, ${scheme}, ${width} px`).toEqual([]);
    }

    expect.soft(await misnamed(page), 'named by other words than are seen').toEqual([]);
    expect.soft(await printedDark(page), 'printed as if the paper were dark').toEqual([]);

    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    await expect.soft(policy).toHaveAttribute('content', /default-src 'self'/);
    await expect.soft(policy).not.toHaveAttribute('content', /unsafe-/);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.soft.poll(() => overflow(page), 'pixels that 320 px cannot hold').toBe(0);
    expect.soft(await overflowOfLargeText(page), 'large text').toEqual([]);
    expect.soft(await faults(), 'errors and requests').toEqual([]);
  });
