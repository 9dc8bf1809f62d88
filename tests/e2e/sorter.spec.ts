import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Sorter } from '../../src/widgets/sorter/model.ts';
import type { Words } from '../../src/widgets/sorter/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

type Card = Sorter['cards'][number];

/** A learner at the desk: speaks of cards and groups, and finds them by role and name. */
async function sitDown(page: Page, locale: Locale) {
  const { kit, practice } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'sorter');
  const data = activityIn<Sorter>(locale, 'sorters/ten-purchases');
  const desk = page.getByRole('region', { name: data.title });
  const title = (group: string) => data.groups.find(({ id }) => id === group)!.title;
  const open = () => page.goto(`/${locale}/practice/sorter/ten-purchases/`);
  await open();
  const me = {
    words,
    cards: data.cards,
    open,
    desk,
    hand: desk.getByRole('group', { name: words.hand }),
    inHand: ({ text }: Card) => me.hand.getByRole('paragraph').filter({ hasText: text }),
    tray: (group: string) => desk.getByRole('group', { name: title(group), exact: true }),
    putInto: (group: string) =>
      desk.getByRole('group', { name: words.putInto }).getByRole('button', { name: title(group) }),
    moveTo: (group: string) =>
      desk.getByRole('button', { name: fill(words.moveTo, { group: title(group) }) }),
    button: (name: string) => desk.getByRole('button', { name, exact: true }),
    other: ({ group }: Card) => data.groups.find(({ id }) => id !== group)!.id,
    again: desk.getByRole('button', { name: kit.again, exact: true }),
    retry: (n: number) => desk.getByRole('button', { name: fill(words.retry, { n }) }),
    result: (right: number) =>
      desk.getByRole('heading', { name: fill(words.result, { right, all: data.cards.length }) }),
    past: (best: string, n: number, latest: string) =>
      desk.getByText(fill(kit.past, { best, n, latest })),
    secondPass: (n: number) => desk.getByText(fill(kit.secondPass, { n })),
    status: desk.getByRole('status'),
    /** Places every card that is in hand; those named go into the wrong group. */
    async placeAll(wrong: readonly string[] = [], cards: readonly Card[] = data.cards) {
      for (const card of cards) {
        await expect(me.hand).toContainText(card.text);
        await me.putInto(wrong.includes(card.id) ? me.other(card) : card.group).click();
      }
    },
    /** Places so many cards, in whatever order they lie. */
    async placeRightly(n: number) {
      for (let left = n; left > 0; left--) {
        const text = await me.hand.getByRole('paragraph').first().innerText();
        await me.putInto(data.cards.find((card) => card.text === text)!.group).click();
      }
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
    test('sorts by click, is told about each card, and tries the wrong ones again', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      const [first, second] = me.cards as [Card, Card];
      await me.placeAll([first.id, second.id]);
      await expect(me.desk.getByText(first.feedback[first.group]!)).toHaveCount(0);
      await me.button(me.words.check).click();

      await expect(me.result(8)).toBeFocused();
      await expect(me.tray(me.other(first))).toContainText(first.feedback[me.other(first)]!);
      for (const card of me.cards.slice(2))
        await expect(me.tray(card.group)).toContainText(card.feedback[card.group]!);
      await expect(me.desk.getByRole('definition').first()).toBeVisible();

      await me.retry(2).click();
      for (const card of me.cards.slice(2))
        await expect(me.tray(card.group)).toContainText(card.text);
      await me.placeRightly(2);
      await me.button(me.words.check).click();
      await expect(me.result(10)).toBeFocused();
      await expect(me.secondPass(2)).toBeVisible();
      await me.bestIs('80%');
    });

    test('sorts with the keyboard alone', async ({ page }) => {
      const me = await sitDown(page, locale);
      const keyOf = (card: Card) => (card.group === 'consumer' ? '1' : '2');
      const [first, ...others] = me.cards as [Card, ...Card[]];
      await expect(me.putInto('consumer')).toBeEnabled();
      await page.keyboard.press('2');
      await expect(me.hand, 'a key pressed outside of the activity').toContainText(first.text);

      while (!(await me.putInto('consumer').evaluate((one) => one === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(me.tray('consumer')).toContainText(first.text);
      for (const card of others) {
        await expect(me.inHand(card)).toBeFocused();
        await page.keyboard.press(keyOf(card));
        await expect(me.status).toContainText(card.text);
      }
      await expect(me.desk.getByText(fill(me.words.allPlaced, { n: 10 }))).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(me.button(me.words.check)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(me.result(10)).toBeFocused();
      await me.bestIs('100%');
    });

    test('moves, takes back and undoes what was placed', async ({ page }) => {
      const me = await sitDown(page, locale);
      const [first, second] = me.cards as [Card, Card];
      await me.putInto('consumer').click();
      const placed = me.tray('consumer').getByText(first.text);
      await placed.click();
      await me.moveTo('organisation').click();
      const moved = me.tray('organisation').getByText(first.text);
      await expect(moved).toBeFocused();
      await expect(placed).toHaveCount(0);

      await me.button(me.words.undo).click();
      await expect(placed).toBeVisible();
      await placed.click();
      await me.button(me.words.takeBack).click();
      await expect(me.inHand(first)).toBeFocused();

      await me.button(me.words.later).click();
      await expect(me.inHand(second)).toBeFocused();
    });

    test('a reload goes on with the same cards in the same places', async ({ page }) => {
      const me = await sitDown(page, locale);
      await me.placeAll([me.cards[0]!.id], me.cards.slice(0, 4));
      await me.open();
      await expect(me.tray(me.other(me.cards[0]!))).toContainText(me.cards[0]!.text);
      await me.placeAll([], me.cards.slice(4));
      await me.open();
      await me.button(me.words.check).click();
      await expect(me.result(9)).toBeVisible();
      await me.open();
      await expect(me.result(9)).toBeVisible();
      await me.retry(1).click();
      await me.open();
      await expect(me.hand).toContainText(me.cards[0]!.text);
      await me.placeAll([], me.cards.slice(0, 1));
      await me.button(me.words.check).click();
      await expect(me.secondPass(1)).toBeVisible();
      await me.again.click();
      await me.placeRightly(10);
      await me.button(me.words.check).click();
      // A round that was seen again after a reload is still one attempt, and a second pass is none.
      await expect(me.past('100%', 2, '90% → 100%')).toBeVisible();
    });

    test('nothing stands in anybody’s way, in the middle and at the end', async ({ page }) => {
      const me = await sitDown(page, locale);
      await me.placeAll([], me.cards.slice(0, 3));
      expect.soft(await activityFaults(page), 'in the middle').toEqual([]);
      await me.placeAll([me.cards[4]!.id], me.cards.slice(3));
      await me.button(me.words.check).click();
      expect.soft(await activityFaults(page), 'at the end').toEqual([]);
    });
  });
}

test('a mouse can drag a card from the hand into a group, and from there into another', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger uses the buttons');
  const me = await sitDown(page, 'zh-CN');
  const [first] = me.cards as [Card];
  await expect(me.putInto('consumer')).toBeEnabled();
  await me.inHand(first).dragTo(me.tray('organisation'));
  const card = me.tray('organisation').getByText(first.text);
  await expect(card).toBeVisible();
  await card.dragTo(me.tray('consumer'));
  await expect(me.tray('consumer')).toContainText(first.text);
  await expect(card).toHaveCount(0);
});
