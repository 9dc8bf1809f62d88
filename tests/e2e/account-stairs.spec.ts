import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { AccountStairs, Mark } from '../../src/widgets/account-stairs/model/standing.ts';
import type { Words } from '../../src/widgets/account-stairs/words.ts';
import { activityFaults, inaccessible, overflow } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { kept, recorded } from './learner.ts';

const name = 'my-customers';

/** Somebody with accounts of their own, on a day that does not move. */
async function sitDown(page: Page, locale: Locale, address = '') {
  const { stages, kit } = wordsIn(locale);
  const accountStairs = roomIn<Words>(locale, 'account-stairs');
  const words = { ...stages, ...accountStairs };
  const data = activityIn<AccountStairs>(locale, `account-stairs/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto(`/${locale}/practice/account-stairs/${name}/${address}`);
  const textOf = (id: string) =>
    [...data.signs, ...data.warnings].find((sign) => sign.id === id)!.text;
  const button = (label: string) => area.getByRole('button', { name: label, exact: true });
  const me = {
    area,
    words,
    kit,
    data,
    button,
    answerTo: (id: string, mark: Mark) => {
      const warning = data.warnings.some((one) => one.id === id);
      const label = warning
        ? { seen: words.happened, not: words.never, unsure: words.unsure }
        : { seen: words.seen, not: words.not, unsure: words.unsure };
      return area
        .getByRole('group', { name: textOf(id) })
        .getByRole('radio', { name: label[mark], exact: true });
    },
    async says(marks: Record<string, Mark>): Promise<void> {
      for (const [id, mark] of Object.entries(marks)) await me.answerTo(id, mark).check();
    },
    async on(day: string): Promise<void> {
      await area.getByLabel(words.asOf).fill(day);
      await area.getByLabel(words.asOf).blur();
    },
    finding: (stage: keyof typeof stages | 'ground', sure: 'firm' | 'fair' | 'thin') =>
      area.getByRole('heading', {
        name: fill(words.headline, { stage: words[stage], sure: words[sure] }),
      }),
    step: (stage: keyof typeof stages) =>
      area
        .getByRole('list', { name: words.stairs })
        .getByRole('listitem')
        .filter({ hasText: words[stage] })
        .first(),
    deeds: area.getByRole('list').last().getByRole('listitem'),
  };
  return me;
}

for (const locale of locales) {
  test(`${locale}: an account climbs over the months, and is there again after a reload`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const [first] = me.data.names;
    await me.button(me.words.addFirst).click();
    await expect(me.area.getByRole('heading', { name: first! })).toBeFocused();
    await me.on('2026-03-10');
    await me.says({ 'by-name': 'seen', 'third-place': 'not' });
    await expect(me.finding('acquaintance', 'fair')).toBeVisible();
    await me.on('2026-11-23');
    await expect(me.area.getByText(me.words.carried)).toBeVisible();
    await me.says({ 'third-place': 'seen', trial: 'seen', support: 'unsure', acts: 'unsure' });
    await expect(me.finding('engagement', 'firm')).toBeVisible();
    await expect(me.area.getByRole('status')).toHaveText(
      fill(me.words.headline, { stage: me.words.engagement, sure: me.words.firm }),
    );
    const { find } = me.data.signs.find(({ id }) => id === 'support')!;
    await expect(me.area.getByText(find!)).toBeVisible();
    await expect.poll(() => recorded(page)).toEqual([`account-stairs/${name}`]);
    await page.reload();
    const climbed = fill(me.words.upFrom, { stage: me.words.acquaintance });
    await expect(me.step('engagement')).toContainText(first!);
    await expect(me.step('engagement')).toContainText(climbed);
    await me.button(first!).click();
    await expect(me.area.getByRole('row')).toHaveCount(3);
    await page.goto(`/${locale}/me/`);
    await expect(page.getByText(first!)).toBeVisible();
  });
}

test('works with the keyboard alone, and takes back what was done', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await expect(me.button(me.words.addFirst)).toBeEnabled();
  await me.button(me.words.addFirst).press('Enter');
  await me.area.getByLabel(me.words.name).fill('Cedar, head of works');
  await me.answerTo('by-name', 'seen').press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(me.answerTo('by-name', 'not')).toBeChecked();
  await expect(me.finding('ground', 'firm')).toBeVisible();
  await me.button(me.words.undo).press('Enter');
  await expect(me.finding('acquaintance', 'fair')).toBeVisible();
  await me.button(me.words.remove).press('Enter');
  await expect(me.step('acquaintance')).not.toContainText('Cedar');
  await expect(me.button(me.words.addFirst)).toBeFocused();
  await me.button(me.words.undo).press('Enter');
  await expect(me.step('acquaintance')).toContainText('Cedar, head of works');
  await expect(me.answerTo('by-name', 'seen')).toBeChecked();
  for (const left of [1, 2]) {
    await me.button(me.words.undo).press('Enter');
    await expect(me.answerTo('by-name', 'seen')).not.toBeChecked();
    await expect(me.area.getByLabel(me.words.name)).toHaveValue(
      left === 1 ? 'Cedar, head of works' : me.data.names[0]!,
    );
  }
});

test('a red line leaves one thing to do, a contradiction is named, a public body has its rules', async ({
  page,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.button(me.words.addFirst).click();
  await me.says({ 'by-name': 'seen', 'third-place': 'not', support: 'seen' });
  await expect(me.finding('acquaintance', 'thin')).toBeVisible();
  const text = (id: string) => me.data.signs.find((sign) => sign.id === id)!.text;
  await expect(
    me.area.getByText(
      fill(me.words.gap, {
        signs: fill(me.words.quoted, { sign: text('support') }),
        missing: text('third-place'),
      }),
    ),
  ).toBeVisible();
  await expect(me.area.getByText(me.data.publicNote)).toHaveCount(0);
  await me.area.getByRole('checkbox', { name: me.words.publicBody }).check();
  await expect(me.area.getByText(me.data.publicNote)).toBeVisible();
  const plant = me.data.actions.find(({ id }) => id === 'local-plant')!;
  await expect(me.deeds.filter({ hasText: plant.text })).toContainText(plant.public!);
  await me.says({ 'asks-favour': 'seen' });
  await expect(me.area.getByRole('heading', { name: me.words.stop })).toBeVisible();
  await expect(me.deeds).toHaveCount(1);
  await expect(me.area.getByText(plant.text)).toHaveCount(0);
});

test('several accounts stand on one staircase; in class nothing is kept', async ({ page }) => {
  const me = await sitDown(page, 'en', '?class');
  await me.button(me.words.addFirst).click();
  await me.says({ 'by-name': 'seen' });
  await me.button(me.words.add).click();
  await me.says({ 'by-name': 'seen', 'third-place': 'seen' });
  const [one, two] = me.data.names;
  await expect(me.step('acquaintance')).toContainText(one!);
  await expect(me.step('engagement')).toContainText(two!);
  expect((await kept(page)).filter((line) => /sheet|activity/.test(line))).toEqual([]);
});

test('seven people on one step leave the shape of the stair as it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const me = await sitDown(page, 'zh-CN', '?class');
  const height = async () =>
    (await me.area.getByRole('list', { name: me.words.stairs }).boundingBox())!.height;
  await expect(me.button(me.words.addFirst)).toBeEnabled();
  const empty = await height();
  await me.button(me.words.addFirst).click();
  for (let n = 0; n < 7; n++) {
    if (n > 0) await me.button(me.words.add).click();
    await me.says({ 'by-name': 'seen' });
  }
  await expect.poll(height).toBe(empty);
  const others = me.step('acquaintance').getByRole('button').last();
  await expect(others).toHaveText(/\d/);
  const hidden = 7 - (await me.step('acquaintance').getByRole('button').count()) + 1;
  await expect(others).toHaveText(fill(me.words.others, { n: hidden }));
  // The one that is open stands there, and the rest can still be reached.
  const open = me.step('acquaintance').getByRole('button', { pressed: true });
  await expect(open).toHaveAccessibleName(me.data.names[6]!);
  await others.click();
  await expect(open).not.toHaveAccessibleName(me.data.names[6]!);
});

test('is open to everyone in the middle and at the end', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.button(me.words.addFirst).click();
  await me.on('2026-03-10');
  await me.says({ 'by-name': 'seen' });
  await me.on('2026-11-23');
  await me.says({ 'third-place': 'seen', support: 'seen', acts: 'not', 'shows-price': 'seen' });
  await me.area.getByRole('checkbox', { name: me.words.publicBody }).check();
  expect.soft(await activityFaults(page), 'the staircase').toEqual([]);
  const first = me.button(me.data.names[0]!);
  await expect(first).toBeEnabled();
  await first.click();
  await expect(me.finding('engagement', 'thin')).toBeVisible();
  expect.soft(await inaccessible(page, '[data-widget]'), 'an account').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await overflow(page), 'an account at 320 px').toBeLessThanOrEqual(0);
});

test('undo never takes back what another tab did, and says so', async ({ page, context }) => {
  const me = await sitDown(page, 'en');
  await me.button(me.words.addFirst).click();
  await me.area.getByLabel(me.words.name).fill('Cedar');
  const there = await context.newPage();
  const other = await sitDown(there, 'en');
  await other.button('Cedar').click();
  await other.answerTo('by-name', 'seen').check();
  await expect(me.answerTo('by-name', 'seen')).toBeChecked();

  await me.button(me.words.undo).click();
  await expect(me.area.getByText(me.words.notUndone)).toBeVisible();
  await expect(me.answerTo('by-name', 'seen')).toBeChecked();
  await expect(me.area.getByLabel(me.words.name)).toHaveValue('Cedar');
  await other.button(other.words.undo).click();
  await expect(other.answerTo('by-name', 'seen')).not.toBeChecked();
  await expect(me.answerTo('by-name', 'seen')).not.toBeChecked();
});

test('answers that were given for the wrong day are shown where they are, and moved', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.button(me.words.addFirst).click();
  await me.says({ [me.data.signs[0]!.id]: 'seen' });
  await me.on('2026-11-20');
  const says = me.area.getByText(fill(me.words.later, { date: '2026-11-23' }));
  await expect(says).toBeVisible();
  await expect(me.answerTo(me.data.signs[0]!.id, 'seen')).not.toBeChecked();
  await me.button(me.words.moveHere).click();
  await expect(says).toHaveCount(0);
  await expect(me.answerTo(me.data.signs[0]!.id, 'seen')).toBeChecked();
  await me.on('2026-11-19');
  await expect(me.area.getByText(fill(me.words.later, { date: '2026-11-20' }))).toBeVisible();
});
