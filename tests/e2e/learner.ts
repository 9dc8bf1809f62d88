import { expect, type Page } from '@playwright/test';

export const lesson = '/en/lessons/what-is-a-key-account/';
export const sorter = '/en/practice/sorter/ten-purchases/';
export const matcher = '/en/practice/matcher/bands-and-strategies/';
export const me = '/en/me/';

/** What a learner does on the English pages. */
export const learner = (page: Page) => ({
  /** Puts the cards that are left into one group; `some` of them, or all, and then asks for the result. */
  async sorts(some?: number): Promise<void> {
    await page.bringToFront();
    const put = page.getByRole('button', { name: /^(\d )?Organisation$/ });
    const left = page.getByText(/^\d+ cards? left$/);
    await expect(put).toBeEnabled();
    const before = parseInt(await left.innerText());
    for (let n = before - 1; n >= before - (some ?? before); n--) {
      await put.click();
      if (n > 0) await expect(left).toHaveText(`${n} card${n === 1 ? '' : 's'} left`);
    }
    if (some === undefined) await page.getByRole('button', { name: 'See the result' }).click();
  },
  /** Gives each left the right beside it on screen, and asks for the result. */
  async matches(): Promise<void> {
    await page.bringToFront();
    const groups = page.getByRole('group', { name: /^Choose for/ });
    for (let n = 0; n < 4; n++) await groups.getByRole('button').nth(n).click();
    await page.getByRole('button', { name: 'See the result' }).click();
  },
  async writes(text: string): Promise<void> {
    await expect(page.getByLabel('A note to yourself')).toBeEditable();
    await page.getByLabel('A note to yourself').fill(text);
    await expect(page.getByText('Saved on this device')).toBeVisible();
  },
  note: page.getByLabel('A note to yourself'),
  /** An activity's row in the record. */
  row: (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) }),
});

/** What the course keeps in this browser. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('key-accounts:'))
      .map((key) => `${key} ${localStorage.getItem(key)}`)
      .sort(),
  );

/** The activities that the record has a result of. */
export const recorded = async (page: Page): Promise<string[]> =>
  (await kept(page)).flatMap((line) => /:activity:(\S+)/.exec(line)?.[1] ?? []);
