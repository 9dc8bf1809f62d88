import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { WholeStory } from '../../src/widgets/balance-scale/model/story.ts';
import type { Words } from '../../src/widgets/balance-scale/words.ts';
import { activityFaults, inaccessible } from './access.ts';
import { carry } from './carry.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { recorded } from './learner.ts';
import { watch } from './watch.ts';

type Cost = WholeStory['costs'][number];
type Question = Cost['questions'][number];

/** A salesperson at the balance: speaks of questions and weights, and finds them by role and name. */
async function sitDown(page: Page, locale: Locale) {
  const { kit } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'balance-scale');
  const story = activityIn<WholeStory>(locale, 'balances/packing-line');
  await page.goto(`/${locale}/practice/balance-scale/packing-line/`);
  const area = page.getByRole('region', { name: story.title });
  const button = (name: string) => area.getByRole('button', { name, exact: true });
  const yuan = (sum: string) => fill(words.CNY, { sum });
  const me = {
    words,
    kit,
    story,
    area,
    button,
    yuan,
    said: area.getByRole('status'),
    finding: area.getByRole('heading', { level: 4 }),
    outweighs: (sum: string) => fill(words.findNeed, { gap: yuan(sum) }),
    tooLight: (sum: string) => fill(words.findCost, { gap: yuan(sum) }),
    right: ({ questions }: Cost): Question => questions.find(({ right }) => right)!,
    wrong: ({ questions }: Cost): Question => questions.find(({ right }) => !right)!,
    field: (name: string) => area.getByLabel(name, { exact: true }),
    choose: (name: string) => area.getByRole('radio', { name, exact: true }).check(),
    weight: (label: string) =>
      area.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) }),
    /** Opens a weight’s row and presses one of its buttons. */
    async with(label: string, name: string) {
      await me.weight(label).getByText(label, { exact: true }).click();
      await me.button(name).click();
    },
    async ownDeal() {
      await me.choose(words.own);
      await button(words.newDeal).click();
      await area.getByRole('combobox', { name: words.currency }).selectOption('CNY');
    },
    /** Types a weight; two sums are a range. */
    async puts(onto: 'need' | 'cost', label: string, sums: readonly string[]) {
      await button(onto === 'need' ? words.addNeed : words.addCost).click();
      await expect(me.field(words.label)).toBeFocused();
      await me.field(words.label).fill(label);
      await me.choose(sums.length > 1 ? words.optionEstimated : words.optionSure);
      const fields = sums.length > 1 ? [words.low, words.high] : [words.sum];
      for (const [place, name] of fields.entries()) await me.field(name).fill(sums[place]!);
      await button(words.save).click();
    },
  };
  return me;
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('brings the hidden costs out by asking, with the keyboard, over a reload', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      const [first, ...others] = me.story.costs as [Cost, ...Cost[]];
      const press = async (name: string) => {
        await expect(me.button(name)).toBeEnabled();
        await me.button(name).focus();
        await page.keyboard.press('Enter');
      };
      await press(me.story.steps[0].go);
      await expect(me.finding).toBeFocused();
      await expect(me.finding).toHaveText(me.tooLight('120,000'));
      await press(me.story.steps[1].go);

      await press(me.wrong(first).text);
      await expect(me.area.getByRole('listitem').getByText(me.wrong(first).why)).toBeVisible();
      await expect(me.said).toContainText(me.wrong(first).why);
      await expect(me.finding).toHaveText(me.tooLight('120,000'));
      await page.reload();
      await expect(me.area.getByRole('listitem').getByText(me.wrong(first).why)).toBeVisible();

      await press(me.right(first).text);
      await expect(me.area.getByText(me.right(first).text)).toBeFocused();
      await expect(me.said).toContainText(me.tooLight('84,000'));
      for (const cost of others) await press(me.right(cost).text);
      await expect(me.finding).toHaveText(me.outweighs('32,000'));
      await expect(me.area.getByText(fill(me.words.result, { all: 5, right: 4 }))).toBeVisible();
      await expect(
        me.area.getByRole('img', { name: new RegExp(me.outweighs('32,000')) }),
      ).toBeVisible();

      await expect.poll(() => recorded(page)).toEqual(['balances/packing-line']);
      await press(me.kit.again);
      await expect(me.finding).toHaveText(me.words.findEmpty);
    });

    test('weighs a deal of one’s own: bad numbers, a range, changes, undo, a reload', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      const { words } = me;
      await me.ownDeal();
      await me.area.getByLabel(words.years).selectOption('1');
      await me.button(words.addNeed).click();
      await me.field(words.label).fill('A');
      for (const [typed, fault] of [
        ['', words.faultEmpty],
        ['-5', words.faultNegative],
        ['1e308', words.faultTooMuch],
        ['12,3', words.faultNoNumber],
        ['0', words.faultZero],
      ] as const) {
        await me.field(words.sum).fill(typed);
        await page.keyboard.press('Enter');
        await expect(me.area.getByRole('alert')).toHaveText(fault);
        await expect(me.field(words.sum)).toBeFocused();
      }
      await me.field(words.sum).fill('１５．２万');
      await expect(
        me.area.getByText(fill(words.understood, { sum: me.yuan('152,000') })),
      ).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(me.button(words.addNeed)).toBeFocused();
      await expect(me.said).toContainText(words.findNoCost);

      await me.puts('cost', 'B', ['120,000']);
      await expect(me.said).toContainText(me.outweighs('32,000'));
      await me.puts('cost', 'C', ['2万', '4.4万']);
      await expect(me.area.getByText(fill(words.odds, { n: 50 }))).toBeVisible();
      await expect(me.area.getByText(words.byExact)).toBeVisible();
      await expect(me.area.getByText(fill(words.askCostOnce, { label: 'C' }))).toBeVisible();

      await me.with('C', words.remove);
      await expect(me.button(words.addCost)).toBeFocused();
      await me.button(words.undo).click();
      await expect(me.weight('C')).toBeVisible();
      await me.button(words.redo).click();
      await expect(me.weight('C')).toBeHidden();

      await me.puts('cost', 'D', ['2万', '2.1万']);
      const step = me.yuan('1,000');
      await me.with('D', fill(words.lowMore, { step }));
      const stop = { label: 'D', step, sum: me.yuan('21,000'), edit: words.edit };
      await expect(me.weight('D')).toContainText(fill(words.stopLow, stop));
      await expect(me.said).toContainText(fill(words.stopLow, stop));
      await me.button(fill(words.highMore, { step })).click();
      await me.button(fill(words.lowMore, { step })).click();
      await expect(me.weight('D')).toContainText(/21,000\D+22,000/);
      await expect(me.weight('D')).not.toContainText(fill(words.stopLow, stop));
      await me.button(words.remove).click();

      await me.with('B', fill(words.heavier, { step: me.yuan('10,000') }));
      await expect(me.finding).toHaveText(me.outweighs('22,000'));
      await me.button(fill(words.move, { pan: words.need })).click();
      await expect(me.weight('B').getByText('B', { exact: true })).toBeVisible();
      await expect(me.finding).toHaveText(words.findNoCost);

      await page.reload();
      await expect(me.finding).toHaveText(words.findNoCost);
      await expect(me.weight('A')).toBeVisible();
      await me.with('B', fill(words.move, { pan: words.cost }));
      await expect(me.finding).toHaveText(me.outweighs('22,000'));
    });

    test('stands in nobody’s way, in the middle and at the end', async ({ page }) => {
      const me = await sitDown(page, locale);
      for (const step of [0, 1] as const) await me.button(me.story.steps[step].go).click();
      await me.button(me.wrong(me.story.costs[0]!).text).click();
      expect(await activityFaults(page)).toEqual([]);
      await me.choose(me.words.own);
      for (const name of [me.words.fromStory, me.words.newDeal]) await me.button(name).click();
      await me.puts('need', 'A', ['3,000', '1,000']);
      await expect(me.area.getByRole('alert')).toBeVisible();
      expect(await inaccessible(page, '[data-widget]')).toEqual([]);
      await me.field(me.words.high).fill('5,000');
      await me.button(me.words.save).click();
      await me.area.getByText(me.words.compare).click();
      expect(await activityFaults(page)).toEqual([]);
    });
  });
}

test('keeps several deals, compares them, prints one page and saves a table', async ({ page }) => {
  const faults = await watch(page);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const me = await sitDown(page, 'en');
  const { words } = me;
  await me.choose(words.own);
  await me.button(words.fromStory).click();
  await me.field(words.name).fill('North');
  await page.keyboard.press('Tab');
  await me.button(words.newDeal).click();
  await me.field(words.name).fill('South');
  await page.keyboard.press('Tab');
  await me.puts('need', 'Waste', ['1,234.50']);
  await me.puts('cost', 'Filter', ['9,000']);

  await me.area.getByText(words.compare).click();
  const table = me.area.getByRole('table');
  await expect(table.getByRole('columnheader').filter({ hasText: /North|South/ })).toHaveText([
    'North',
    'South',
  ]);
  await expect(table.getByRole('row', { name: words.compareGap })).toContainText(
    fill(words.heavierBy, { gap: me.yuan('32,000') }),
  );

  const saved = page.waitForEvent('download');
  await me.button(words.csvAll).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 6 + 2);
  expect(csv).toContain(`South,${words.need},Waste,1234.5,1234.5,`);

  await me.area.getByLabel(words.deals).selectOption({ label: 'North' });
  await me.button(words.print).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'North', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: words.pageAsk })).toBeVisible();
  await expect(me.button(words.csv)).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(me.button(words.csv)).toBeVisible();

  await page.goto('/en/me/');
  await expect(page.getByRole('listitem').filter({ hasText: 'South' })).toBeVisible();
  expect(await faults()).toEqual([]);
});

/** Waits until the beam has come to rest and every weight lies where it was put. */
const rests = (drawing: Locator): Promise<unknown> =>
  drawing.evaluate((drawn) =>
    Promise.allSettled(drawn.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );

test('a weight is carried to the other pan, and one let go beside the balance goes back', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.choose(me.words.own);
  await me.button(me.words.fromStory).click();
  await expect(me.finding).toHaveText(me.outweighs('32,000'));
  const weight = me.area.locator('[data-weight]', { hasText: 'Overtime' });
  const carry = async (across: number) => {
    await rests(me.area.getByRole('img'));
    await weight.hover();
    const { x, y, width, height } = (await me.area.getByRole('img').boundingBox())!;
    await page.mouse.down();
    await expect(weight).toHaveAttribute('data-held');
    await page.mouse.move(x + width * across, y + height / 2, { steps: 4 });
    await page.mouse.up();
  };
  await carry(-0.5);
  await expect(me.finding).toHaveText(me.outweighs('32,000'));
  await carry(0.75);
  await expect(me.finding).toHaveText(me.tooLight('28,000'));
  await expect(me.said).toContainText(me.tooLight('28,000'));
});

test(
  'a thumb carries a weight to the other pan, and scrolls beside the weights',
  { tag: '@phone' },
  async ({ page, hasTouch }) => {
    test.skip(!hasTouch, 'a mouse carries it in the journey above');
    const me = await sitDown(page, 'en');
    await me.choose(me.words.own);
    await me.button(me.words.fromStory).click();
    const drawing = me.area.getByRole('img');
    await drawing.scrollIntoViewIfNeeded();
    await rests(drawing);
    const middle = async (one: Locator) => {
      const { x, y, width, height } = (await one.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2, width, height };
    };
    const weight = me.area.locator('[data-weight]', { hasText: 'Overtime' });
    const { x, y, width } = await middle(drawing);
    const scrolled = await page.evaluate(() => scrollY);
    await carry(page, await middle(weight), { x: x + width / 4, y: y - 30 }, hasTouch);
    await expect(me.finding).toHaveText(me.tooLight('28,000'));
    expect(await page.evaluate(() => scrollY), 'the page stands still').toBe(scrolled);
    await carry(page, { x, y }, { x, y: y - 200 }, hasTouch);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    await expect(me.finding).toHaveText(me.tooLight('28,000'));
  },
);

test('in class the balance begins empty and keeps nothing', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.choose(me.words.own);
  await me.button(me.words.fromStory).click();
  await page.goto('/en/practice/balance-scale/packing-line/?class');
  await me.choose(me.words.own);
  await expect(me.area.getByText(me.words.noDeals)).toBeVisible();
  await me.button(me.words.newDeal).click();
  await expect(me.finding).toHaveText(me.words.findEmpty);
  await page.goto('/en/practice/balance-scale/packing-line/');
  await expect(me.finding).toHaveText(me.outweighs('32,000'));
});
