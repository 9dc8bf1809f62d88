import { expect, test } from '@playwright/test';
import { inaccessible, overflow } from './access.ts';
import { builtPages } from './built-site.ts';
import { watch } from './watch.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of builtPages('dist')) {
  test(`/${address} is sound, private and open to everyone`, async ({ page, isMobile }) => {
    const faults = await watch(page);
    // Colours are the same at every width, so a phone is asked only once.
    for (const colorScheme of isMobile ? (['dark'] as const) : (['light', 'dark'] as const)) {
      // Loaded anew in each: a colour that is on its way from the other has no contrast of its own.
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${address}`);
      await expect(page.locator('astro-island[ssr]'), 'islands that stayed dead').toHaveCount(0);
      expect.soft(await inaccessible(page), `axe in ${colorScheme}`).toEqual([]);
    }

    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    await expect.soft(policy).toHaveAttribute('content', /default-src 'self'/);
    await expect.soft(policy).not.toHaveAttribute('content', /unsafe-/);

    await page.setViewportSize({ width: 320, height: 640 });
    await expect.soft.poll(() => overflow(page), 'pixels that 320 px cannot hold').toBe(0);
    expect.soft(await faults(), 'errors and requests').toEqual([]);
  });
}
