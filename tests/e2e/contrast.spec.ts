import { expect, test, type Locator } from '@playwright/test';
import { inaccessible, settled } from './access.ts';
import { lesson, matcher } from './learner.ts';
import { shapes } from './shapes.ts';

const look = (of: Locator): Promise<string> =>
  of.evaluate((element) => {
    const part = (pseudo?: string): string => {
      const { backgroundColor, borderTopColor, content } = getComputedStyle(element, pseudo);
      return [backgroundColor, borderTopColor, content].join();
    };
    return `${part()} ${part('::after')}`;
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`a ${colorScheme} contrast theme`, () => {
    test.beforeEach(({ page }) =>
      page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' }),
    );

    test('tells new, begun and done lessons apart', async ({ page }) => {
      await page.goto('/en/');
      const mark = page.locator('.part .lesson-mark').first();
      const looks: string[] = [];
      for (const state of ['new', 'begun', 'done']) {
        await mark.evaluate((element, state) => (element.dataset['state'] = state), state);
        looks.push(await look(mark));
      }
      expect(new Set(looks).size).toBe(3);
    });

    test('shows what is chosen', async ({ page }) => {
      await page.goto(matcher);
      const group = page.getByRole('group', { name: /^Choose for/ }).first();
      const [chosen, other] = [group.getByRole('button').first(), group.getByRole('button').nth(1)];
      await chosen.evaluate((button) => button.setAttribute('aria-pressed', 'true'));
      await page.mouse.move(0, 0);
      const ground = (of: Locator) => of.evaluate((it) => getComputedStyle(it).backgroundColor);
      await expect.poll(async () => (await ground(chosen)) === (await ground(other))).toBe(false);
    });

    for (const theme of ['light', 'dark'])
      test(`draws as it writes, also where the course was set to ${theme}`, async ({ page }) => {
        await page.goto('/en/lessons/eighty-twenty-and-segments/');
        await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
        const line = page.locator('.two-rankings line').first();
        const [drawn, written] = await line.evaluate((element) => [
          getComputedStyle(element).stroke,
          getComputedStyle(document.body).color,
        ]);
        expect(drawn).toBe(written);
      });
  });

for (const address of [
  '/en/',
  lesson,
  '/en/lessons/five-styles/',
  '/en/lessons/spin-role-play/',
  '/en/practice/profit-curve/twenty-accounts/',
  '/en/me/',
])
  test(`who asks for more contrast has 7:1 at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const { scheme, width } of shapes) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ contrast: 'more', colorScheme: scheme, reducedMotion: 'reduce' });
      await settled(page);
      const faults = await inaccessible(page, 'html', ['color-contrast-enhanced']);
      expect.soft(faults, `${scheme}, ${width} px`).toEqual([]);
    }
  });
