import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Matcher, Pair } from '../../src/widgets/matcher/model.ts';
import type { Words } from '../../src/widgets/matcher/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

/** A learner who matches: speaks of pairs, and finds lefts and rights by role and name. */
async function sitDown(page: Page, locale: Locale) {
  const { kit, practice } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'matcher');
  const data = activityIn<Matcher>(locale, 'matchers/bands-and-strategies');
  const sheet = page.getByRole('region', { name: data.title });
  const open = () => page.goto(`/${locale}/practice/matcher/bands-and-strategies/`);
  await open();
  const me = {
    words,
    pairs: data.pairs as [Pair, Pair, Pair, Pair],
    open,
    sheet,
    row: ({ left }: Pair) => sheet.getByRole('listitem').filter({ hasText: left }),
    choices: ({ left }: Pair) =>
      sheet.getByRole('group', { name: fill(words.chooseFor, { left }), exact: true }),
    choice: (left: Pair, right: Pair) =>
      me.choices(left).getByRole('button', { name: right.right }),
    change: (pair: Pair) => me.row(pair).getByRole('button', { name: words.change }),
    check: sheet.getByRole('button', { name: words.check }),
    again: sheet.getByRole('button', { name: kit.again }),
    retry: (n: number) => sheet.getByRole('button', { name: fill(words.retry, { n }) }),
    result: (right: number) =>
      sheet.getByRole('heading', { name: fill(words.result, { right, all: 4 }) }),
    past: (best: string, n: number, latest: string) =>
      sheet.getByText(fill(kit.past, { best, n, latest })),
    secondPass: (n: number) => sheet.getByText(fill(kit.secondPass, { n })),
    status: sheet.getByRole('status'),
    /** Gives the lefts these rights, in order. */
    async match(rights: readonly Pair[], lefts: readonly Pair[] = data.pairs) {
      for (const [index, left] of lefts.entries()) await me.choice(left, rights[index]!).click();
    },
    async bestIs(score: string) {
      await page.goto(`/${locale}/practice/`);
      const line = page.getByRole('listitem').filter({ hasText: data.title });
      await expect(line).toContainText(fill(practice.best, { score }));
    },
  };
  return me;
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('matches by click, is told about each pair, and tries the wrong ones again', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      const [a, b, c, d] = me.pairs;
      await me.match([b, a, c, d]);
      await expect(me.sheet.getByText(c.feedback[c.id]!)).toHaveCount(0);
      await me.check.click();
      await expect(me.result(2)).toBeFocused();
      await expect(me.row(a)).toContainText(a.feedback[b.id]!);
      await expect(me.row(b)).toContainText(b.feedback[a.id]!);
      await expect(me.row(c)).toContainText(c.feedback[c.id]!);

      await me.retry(2).click();
      await expect(me.row(c)).toContainText(c.right);
      await expect(me.change(c)).toHaveCount(0);
      await me.match([a, b], [a, b]);
      await me.check.click();
      await expect(me.result(4)).toBeFocused();
      await expect(me.secondPass(2)).toBeVisible();
      await me.bestIs('50%');
    });

    test('matches with the keyboard alone', async ({ page }) => {
      const me = await sitDown(page, locale);
      const focused = (at: ReturnType<typeof me.choice>) =>
        at.evaluate((one) => one === document.activeElement);
      for (const pair of me.pairs) {
        await expect(me.choice(pair, pair)).toBeEnabled();
        while (!(await focused(me.choice(pair, pair)))) await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await expect(me.status).toContainText(pair.right);
      }
      await expect(me.check).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(me.result(4)).toBeFocused();
      await me.bestIs('100%');
    });

    test('a right in use swaps, or frees the left that had it, and says so', async ({ page }) => {
      const me = await sitDown(page, locale);
      const [a, b, c, d] = me.pairs;
      await me.choice(a, b).click();
      await expect(me.choice(b, b)).toContainText(fill(me.words.usedIn, { n: 1 }));
      await me.choice(b, b).click();
      await expect(me.status).toContainText(fill(me.words.saidFreed, { left: a.left }));
      await expect(me.choices(a), 'the freed left is open').toBeVisible();

      await me.match([c, a, d], [a, c, d]);
      await me.change(c).click();
      await expect(me.row(c).getByText(c.left)).toBeFocused();
      await me.choice(c, c).click();
      await expect(me.status).toContainText(fill(me.words.saidSwapped, { left: a.left }));
      await me.check.click();
      await expect(me.result(4)).toBeVisible();
    });

    test('a reload goes on with the same pairs', async ({ page }) => {
      const me = await sitDown(page, locale);
      const [a, b, c, d] = me.pairs;
      await me.match([a, b], [a, b]);
      await me.open();
      await expect(me.row(b)).toContainText(b.right);
      await me.match([d, c], [c, d]);
      await me.check.click();
      await me.open();
      await expect(me.result(2)).toBeVisible();
      await me.retry(2).click();
      await me.open();
      await me.match([c, d], [c, d]);
      await me.check.click();
      await expect(me.secondPass(2)).toBeVisible();
      await me.again.click();
      await me.match(me.pairs);
      await me.check.click();
      // A second pass over the wrong pairs is no attempt.
      await expect(me.past('100%', 2, '50% → 100%')).toBeVisible();
    });

    test('nothing stands in anybody’s way, in the middle and at the end', async ({ page }) => {
      const me = await sitDown(page, locale);
      const [a, b, c, d] = me.pairs;
      await me.match([a, c], [a, b]);
      expect.soft(await activityFaults(page), 'in the middle').toEqual([]);
      await me.match([b, d], [c, d]);
      await me.check.click();
      expect.soft(await activityFaults(page), 'at the end').toEqual([]);
    });
  });
}
