import { expect, test } from '@playwright/test';
import { barriers, overflow } from './access.ts';
import { builtPages } from './built-site.ts';
import { watch } from './watch.ts';

for (const address of builtPages('dist'))
  test(`/${address} is sound, private and open to everyone`, async ({ page }) => {
    const faults = await watch(page);
    await page.goto(`/${address}`);
    // An island wakes when the browser is idle, which a busy machine seldom is.
    const dead = page.locator('astro-island[ssr]');
    await expect(dead, 'islands that stayed dead').toHaveCount(0, { timeout: 30_000 });
    expect.soft(await barriers(page), 'axe').toEqual([]);

    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    await expect.soft(policy).toHaveAttribute('content', /default-src 'self'/);
    await expect.soft(policy).not.toHaveAttribute('content', /unsafe-/);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.soft.poll(() => overflow(page), 'pixels that 320 px cannot hold').toBe(0);
    expect.soft(await faults(), 'errors and requests').toEqual([]);
  });
