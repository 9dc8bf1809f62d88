import { expect, test } from './hands.ts';
import { wordsIn } from './content.ts';
import { learner, recorded, sorter } from './learner.ts';
import { watch } from './watch.ts';

const { kit } = wordsIn('en');
const call = '/en/practice/spin-role-play/tutorial-bakery-vans/';

for (const lacking of ['crypto', 'subtle and randomUUID'] as const)
  test.describe(`without ${lacking}, and without a clipboard`, () => {
    test.beforeEach(({ page }) =>
      page.addInitScript((lacking) => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        if (lacking === 'crypto') Object.defineProperty(window, 'crypto', { value: undefined });
        else
          for (const name of ['subtle', 'randomUUID'])
            Object.defineProperty(crypto, name, { value: undefined });
      }, lacking),
    );

    test('every activity begins', async ({ page }) => {
      const faults = await watch(page);
      await page.goto(sorter);
      await learner(page).sorts();
      await expect.poll(() => recorded(page)).toEqual(['sorters/ten-purchases']);
      for (const address of [
        '/en/practice/quiz/five-styles/',
        '/en/practice/stage-quiz/four-stages/',
        '/en/practice/personality-test/five-styles/',
        '/en/practice/personality-test/five-styles/?ask#ask=0.517.Zhou',
        '/en/practice/style-grid/read-the-customer/',
        call,
      ]) {
        await page.goto('about:blank');
        await page.goto(address);
        const widget = page.locator('[data-widget]');
        const begin = widget.locator('button.button:enabled').first();
        const name = await begin.innerText();
        await begin.click();
        await expect(widget.getByRole('button', { name, exact: true }), address).toHaveCount(0);
      }
      expect(await faults()).toEqual([]);
    });

    test('something can be made and kept', async ({ page }) => {
      await page.goto('/en/practice/account-stairs/my-customers/');
      await page.locator('[data-widget] button.button:enabled').first().click();
      await expect
        .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
        .toContain(':sheet:account-stairs/');
    });
  });

test.describe('a shared link', () => {
  const shown = '/en/practice/personality-test/five-styles/?shown#shown=0E6CK-A00W1.Zhou';
  const [path, code] = shown.split('?shown#') as [string, string];
  const tails = ['', '。', '）', ')', '&shareTo=weixin', '%E3%80%82'];
  const asChatsWriteIt = [
    `?shown%23${code}`,
    `%23${code}`,
    `%3Fshown%23${code.replace('=', '%3D')}`,
  ];
  test('opens with whatever a chat puts behind it, and as chats write it', async ({ page }) => {
    for (const address of [
      ...tails.map((tail) => shown + tail),
      ...asChatsWriteIt.map((tail) => path + tail),
    ]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.locator('[data-phase="shown"]'), address).toBeVisible();
      await expect(page.locator('[data-widget]'), address).toContainText('Zhou');
    }
  });

  for (const address of [shown.split('#')[0]!, `${call}?call`, `${call}?call#`])
    test(`says at ${address} that its code is missing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(kit.linkCut)).toBeVisible();
    });
});
