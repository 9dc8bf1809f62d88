import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from './built-site.ts';
import { watch } from './watch.ts';

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Colours are judged at rest, not on their way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of builtPages('dist')) {
  test(`/${address} is sound, private and open to everyone`, async ({ page }) => {
    const faults = await watch(page);
    await page.goto(`/${address}`);
    await expect(page.locator('astro-island[ssr]'), 'islands that stayed dead').toHaveCount(0);

    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    await expect.soft(policy).toHaveAttribute('content', /default-src 'self'/);
    await expect.soft(policy).not.toHaveAttribute('content', /unsafe-/);

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(wcag22aa).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
      );
      expect.soft(found, `axe in ${colorScheme}`).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(wider, 'pixels that 320 px cannot hold').toBe(0);
    expect.soft(await faults(), 'errors and requests').toEqual([]);
  });
}
