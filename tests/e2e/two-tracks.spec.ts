import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { lead, type Case, type Side, type TwoTracks } from '../../src/widgets/two-tracks/model.ts';
import type { Words } from '../../src/widgets/two-tracks/words.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

const name = 'linjiang';

async function sitDown(page: Page, locale: Locale) {
  const ui = wordsIn(locale);
  const words = { ...ui.round, ...roomIn<Words>(locale, 'two-tracks') };
  const data = activityIn<TwoTracks>(locale, `two-tracks/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.goto(`/${locale}/practice/two-tracks/${name}/`);
  const press = (label: string) => area.getByRole('button', { name: label, exact: true }).click();
  const road = (side: Side) =>
    area.getByRole('group', { name: side === 'buyer' ? words.askBuyer : words.askSeller });
  const station = (side: Side, step: string) =>
    road(side).getByRole('radio', { name: data[side].find(({ id }) => id === step)!.name });
  const me = {
    area,
    words,
    kit: ui.kit,
    data,
    press,
    road,
    station,
    start: () => press(ui.kit.start),
    /** The case that is on the screen, which is the n-th. */
    async case(n: number): Promise<Case> {
      await expect(area.getByText(fill(words.place, { n, all: data.draw }))).toBeVisible();
      await expect(road('buyer').getByRole('radio').first()).toBeEnabled();
      const shown = await area.getByRole('paragraph').allInnerTexts();
      return data.cases.find(({ story }) => shown.includes(story))!;
    },
    gap: (one: Case) => {
      const by = lead(data, one);
      const n = Math.abs(by);
      if (by === 0) return words.abreast;
      return fill(by > 0 ? words.sellerAhead : words.buyerAhead, { n });
    },
    next: (n: number) => press(n < data.draw ? words.nextCase : words.finish),
  };
  return me;
}

const other = (steps: readonly { id: string }[], step: string): string =>
  steps.find(({ id }) => id !== step)!.id;

for (const locale of locales) {
  test(`${locale}: with the arrow keys and Enter both are walked to their steps, case by case`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const start = me.area.getByRole('button', { name: me.kit.start });
    await expect(start).toBeEnabled();
    await start.press('Enter');
    for (let n = 1; n <= me.data.draw; n++) {
      const one = await me.case(n);
      for (const side of ['buyer', 'seller'] as const) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        const to = me.data[side].findIndex(({ id }) => id === one[side].at);
        for (let step = 0; step < to; step++) await page.keyboard.press('ArrowDown');
        await expect(me.station(side, one[side].at)).toBeChecked();
      }
      await page.keyboard.press('Enter');
      await expect(me.area.getByRole('heading', { name: me.gap(one) })).toBeFocused();
      await expect(me.area.getByText(one.act)).toBeVisible();
      await page.keyboard.press('Enter');
    }
    const all = me.data.draw;
    await expect(
      me.area.getByRole('heading', { name: fill(me.words.result, { right: all, all }) }),
    ).toBeFocused();
  });
}

test('one alone cannot be checked; a wrong place is named beside the right one and its reason', async ({
  page,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.start();
  const one = await me.case(1);
  const slip = other(me.data.seller, one.seller.at);
  await me.station('buyer', one.buyer.at).check();
  await me.press(me.words.check);
  await expect(me.area.getByRole('alert')).toHaveText(me.words.placeBoth);
  await me.station('seller', slip).check();
  await me.press(me.words.check);
  await expect(me.area.getByText(me.words.oneRight)).toBeVisible();
  const given = me.data.seller.find(({ id }) => id === slip)!.name;
  await expect(
    me.area.getByText(fill(me.words.butGiven, { side: me.words.seller, given })),
  ).toBeVisible();
  for (const side of ['buyer', 'seller'] as const)
    await expect(me.area.getByText(one[side].why)).toBeVisible();
});

test('a reload goes on in the middle; always taking the customer to be further on is told at the end', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.start();
  let tooFar = 0;
  let right = 0;
  for (let n = 1; n <= me.data.draw; n++) {
    if (n === 3) await page.reload();
    const one = await me.case(n);
    const at = me.data.buyer.findIndex(({ id }) => id === one.buyer.at);
    const further = me.data.buyer[at + 1];
    if (further) tooFar += 1;
    else right += 1;
    await me.station('buyer', further?.id ?? one.buyer.at).check();
    await me.station('seller', one.seller.at).check();
    await me.press(me.words.check);
    await me.next(n);
  }
  const all = me.data.draw;
  await expect(
    me.area.getByRole('heading', { name: fill(me.words.result, { right, all }) }),
  ).toBeVisible();
  await expect(me.area.getByText(fill(me.words.buyerTooFar, { n: tooFar }))).toBeVisible();
});

test('is open to everyone at each moment, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  const me = await sitDown(page, 'en');
  await me.start();
  await me.case(1);
  expect.soft(await activityFaults(page), 'asking').toEqual([]);
  for (let n = 1; n <= me.data.draw; n++) {
    const one = await me.case(n);
    await me.station('buyer', one.buyer.at).check();
    await me.station('seller', other(me.data.seller, one.seller.at)).check();
    await me.press(me.words.check);
    if (n === 1) expect.soft(await activityFaults(page), 'checked').toEqual([]);
    if (n === 1) expect.soft(await overflow(page), 'no sideways scrolling').toBe(0);
    await me.next(n);
  }
  expect.soft(await activityFaults(page), 'result').toEqual([]);
});
