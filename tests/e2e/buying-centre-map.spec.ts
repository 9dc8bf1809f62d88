import { expect, test, type Page } from './hands.ts';
import { writeDay } from '../../src/i18n/date.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { writeFile } from '../../src/widgets/buying-centre-map/model/file.ts';
import {
  gapOf,
  gapSentence,
  proposal,
} from '../../src/widgets/buying-centre-map/model/sentences.ts';
import { noMap, stranger, withPerson } from '../../src/widgets/buying-centre-map/model/map.ts';
import type { Case, Words } from '../../src/widgets/buying-centre-map/props.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { kept, recorded } from './learner.ts';
import { torn } from './paper.ts';

const name = 'linjiang-glass';

/** Somebody who puts the map right and draws one of their own, on a day that does not move. */
async function sitDown(page: Page, locale: Locale) {
  const words = roomIn<Words>(locale, 'buying-centre-map');
  const data = activityIn<Case>(locale, `buying-centre-maps/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.clock.setFixedTime(new Date('2026-11-27T10:00:00'));
  await page.goto(`/${locale}/practice/buying-centre-map/${name}/`);
  const button = (label: string) => area.getByRole('button', { name: label, exact: true });
  const field = (which: keyof Words['fields']) =>
    area.getByRole(which === 'name' || which === 'post' ? 'textbox' : 'combobox', {
      name: words.fields[which],
      exact: true,
    });
  const me = {
    area,
    words,
    data,
    button,
    field,
    /** The drawn person of this name. */
    drawn: (who: string) => area.locator('[data-map]').getByRole('button', { name: who }),
    async names(gap: string): Promise<void> {
      const [kind, of] = gap.split(':') as [keyof Words['kinds'], string?];
      await area.getByRole('radio', { name: words.kinds[kind] }).check();
      if (of) await area.getByRole('combobox').selectOption(of);
      await button(words.find.check).click();
    },
    async mendsAll(): Promise<void> {
      await button(words.find.begin).click();
      for (const { gap, options } of data.faults) {
        await me.names(gap);
        await button(options.find(({ right }) => right)!.text).click();
      }
    },
    async drawsOwn(): Promise<void> {
      const own = area.getByRole('radio', { name: words.views.own });
      await expect(own).toBeEnabled();
      await own.check({ force: true });
      await button(words.own.first).click();
    },
    async adds(who: string): Promise<void> {
      await button(words.own.add).click();
      await field('name').fill(who);
    },
    gap: (sentence: string) => area.getByRole('form', { name: sentence }),
    about: (which: keyof Words['gaps'], who: string) =>
      me.gap(fill(words.gaps[which], { name: who, level: who, function: who })),
    async opens(text: string): Promise<void> {
      const file = { name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await area.locator('input[type=file]').setInputFiles(file);
    },
  };
  return me;
}

for (const locale of locales)
  test(`${locale}: all five faults are found and mended, and the map is there after a reload`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const { words, data } = me;
    await me.button(words.find.begin).click();
    // She is against us, and there is a plan for her.
    await me.names('opponent:p6');
    await expect(me.area.getByText(words.not.planned)).toBeVisible();
    // What is chosen instead has not been judged.
    await me.area.getByRole('radio', { name: words.kinds.coach }).check();
    await expect(me.area.getByText(words.not.planned)).toHaveCount(0);
    const [first] = data.faults;
    await me.names(first!.gap);
    const sentence = gapSentence(words, gapOf(data, first!.gap)!);
    const found = me.area.getByRole('heading', { name: fill(words.find.found, { sentence }) });
    await expect(found).toBeFocused();
    const wrong = first!.options.find(({ right }) => !right)!;
    await me.button(wrong.text).click();
    await expect(me.area.getByText(wrong.why).first()).toBeVisible();
    await me.button(first!.options.find(({ right }) => right)!.text).click();
    const sum = (n: number) =>
      me.area.getByRole('heading', { name: fill(words.find.sum, { n, all: data.faults.length }) });
    await expect(sum(1)).toBeFocused();
    for (const { gap, options } of data.faults.slice(1)) {
      expect(await recorded(page)).toEqual([]);
      await me.names(gap);
      await me.button(options.find(({ right }) => right)!.text).click();
    }
    await expect(sum(5)).toBeVisible();
    await expect(me.area.getByText(data.end)).toBeVisible();
    await expect.poll(() => recorded(page)).toEqual([`buying-centre-maps/${name}`]);
    await page.reload();
    await expect(sum(5)).toBeVisible();
    await expect(me.area).toHaveAttribute('data-phase', 'done');
  });

for (const locale of locales)
  test(`${locale}: one’s own map says what is wrong, takes an action with a date, and is kept`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const { words } = me;
    await me.drawsOwn();
    await expect(me.area.getByText(me.data.privacy)).toBeVisible();
    await me.button(words.own.add).click();
    await expect(me.field('name')).toBeFocused();
    await expect(me.field('name')).toHaveValue('');
    await me.field('name').fill('Cedar');
    await me.field('level').selectOption('deciding');
    await me.field('attitude').selectOption('opposes');
    await expect(me.about('opponentUnmet', 'Cedar')).toHaveCount(0);
    await me.field('influence').selectOption('great');
    await me.field('contact').selectOption('none');
    await me.adds('Birch');
    await me.field('reports').selectOption({ label: 'Cedar' });
    await me.field('contact').selectOption('close');
    await me.area.getByText(words.own.table, { exact: true }).click();
    await expect(me.area.getByRole('row').filter({ hasText: 'Birch' })).toContainText('Cedar');
    await expect(me.about('single', 'Birch')).toBeVisible();
    const against = me.about('opponentUnmet', 'Cedar');
    await expect(against).toContainText('1');
    const action = against.getByLabel(words.own.plan);
    await expect(action).toHaveValue(fill(words.actions.opponent, { name: 'Cedar' }));
    const day = against.getByLabel(words.own.by);
    const by = '2099-12-04';
    await expect(day).toHaveValue('');
    await against.getByRole('button', { name: words.own.note }).click();
    await expect(against.getByText(words.own.needDay)).toBeVisible();
    await day.fill('2020-12-04');
    await against.getByRole('button', { name: words.own.note }).click();
    await expect(against.getByText(words.own.pastDay)).toBeVisible();
    await day.fill(by);
    await against.getByRole('button', { name: words.own.note }).click();
    await expect(against).toHaveCount(0);
    await expect(me.area.getByText(writeDay(locale, by))).toBeVisible();
    await me.button(words.own.undo).click();
    await expect(against).toBeVisible();
    await day.fill(by);
    await against.getByRole('button', { name: words.own.note }).click();
    await expect(against).toHaveCount(0);
    await page.reload();
    await me.area.getByRole('radio', { name: words.views.own }).check({ force: true });
    await expect(me.area.getByText(writeDay(locale, by))).toBeVisible();
    const birch = me.area
      .locator('[data-map], [data-listed]')
      .getByRole('button', { name: 'Birch' });
    await expect(birch).toBeVisible();
    await page.goto(`/${locale}/me/`);
    await expect(page.getByRole('heading', { name: words.own.sheets })).toBeVisible();
  });

test('somebody is chosen and moved by the keyboard alone', async ({ page }) => {
  const me = await sitDown(page, 'en');
  const { words } = me;
  await me.drawsOwn();
  await me.adds('Cedar');
  await me.drawn('Cedar').press('ArrowUp');
  await me.drawn('Cedar').press('ArrowRight');
  await expect(me.drawn('Cedar')).toBeFocused();
  await expect(me.field('level')).toHaveValue('managing');
  await expect(me.field('function')).toHaveValue('technical');
  await me.drawn('Cedar').press('ArrowDown');
  await me.drawn('Cedar').press('ArrowDown');
  await expect(me.field('level')).toHaveValue('operating');
  await me.button(words.own.remove).press('Enter');
  await expect(me.drawn('Cedar')).toHaveCount(0);
  await expect(me.button(words.own.add)).toBeFocused();
});

test('somebody dragged into another cell stands there, and Escape leaves them where they stood', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.drawsOwn();
  await me.adds('Cedar');
  const middle = async () => {
    const box = (await me.drawn('Cedar').boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const map = me.area.locator('[data-map]');
  await map.scrollIntoViewIfNeeded();
  // The operating level lies below the managing one, the users left of the engineers.
  const drag = async (): Promise<void> => {
    const [x, y] = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y - 60, { steps: 3 });
    await page.mouse.move(x + 180, y - 140, { steps: 3 });
    await expect(map).toHaveAttribute('data-dragging', 'true');
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(me.field('level')).toHaveValue('operating');
  await drag();
  await page.mouse.up();
  await expect(me.field('level')).toHaveValue('managing');
  await expect(me.field('function')).toHaveValue('technical');
  await expect(me.drawn('Cedar')).toBeFocused();
});

test('on a phone a list by level edits the same people', async ({ page }) => {
  const me = await sitDown(page, 'zh-CN');
  await me.drawsOwn();
  await me.adds('青松');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(me.area.locator('[data-map]')).toHaveCount(0);
  const row = me.area.locator('[data-listed] button').filter({ hasText: '青松' });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await me.field('level').selectOption('deciding');
  await me.field('influence').selectOption('great');
  await me.field('contact').selectOption('none');
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  await expect(me.about('unmet', '青松')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(me.drawn('青松')).toBeVisible();
});

test('a file comes back as it was; what is no map is refused with a sentence, and nothing is lost', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  const { words } = me;
  await me.drawsOwn();
  await me.opens(writeFile('Linjiang', { people: me.data.people, plans: me.data.plans }));
  await expect(me.drawn('Ni Xiaobo')).toBeVisible();
  const download = page.waitForEvent('download');
  await me.button(words.own.save).click();
  const file = await (await download).createReadStream();
  const written = Buffer.concat(await file.toArray()).toString();
  expect(written).toBe(writeFile('Linjiang', { people: me.data.people, plans: me.data.plans }));
  const before = (await kept(page)).filter((line) => line.includes(':sheet:'));
  expect(before).toHaveLength(2);
  const many = { people: Array(31).fill(me.data.people[0]), plans: [] };
  for (const [text, fault, n] of [
    ['<svg onload="alert(1)">', 'notJson', 0],
    ['[]', 'notMap', 0],
    [JSON.stringify(many), 'tooMany', 31],
    [written.replace('"great"', '{"toString":"great"}'), 'badPerson', 1],
  ] as const) {
    await me.opens(text);
    await expect(me.area.getByText(fill(words.refused[fault], { n }))).toBeVisible();
  }
  expect((await kept(page)).filter((line) => line.includes(':sheet:'))).toEqual(before);
  const picture = page.waitForEvent('download');
  await me.button(words.own.svg).click();
  const svg = Buffer.concat(await (await (await picture).createReadStream()).toArray()).toString();
  expect(svg).toContain('Ni Xiaobo');
  expect(svg).not.toMatch(/class=|var\(/);
});

test('thirty people are the limit, which is said before and when it is reached', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  const { words } = me;
  await me.drawsOwn();
  let map = noMap;
  for (let n = 1; n < 30; n++) map = withPerson(map, { ...stranger, name: `Person ${n}` });
  await me.opens(writeFile('Large', map));
  await expect(me.area.getByText(fill(words.own.limit, { n: 29, most: 30 }))).toBeVisible();
  await me.adds('The thirtieth');
  await expect(me.area.getByText(fill(words.own.full, { n: 30 }))).toBeVisible();
  await expect(me.button(words.own.add)).toHaveCount(0);
  // The name that was given to them, then they themselves.
  await me.button(words.own.undo).click();
  await me.button(words.own.undo).click();
  await expect(me.button(words.own.add)).toBeVisible();
});

test('is open to everyone while it is mended and drawn, and fits one page of paper', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.button(me.words.find.begin).click();
  await me.names('unmet:p2');
  expect.soft(await activityFaults(page), 'a wrong guess').toEqual([]);
  await me.names('unmet:p1');
  expect.soft(await activityFaults(page), 'what to do').toEqual([]);
  await me.drawsOwn();
  await me.opens(writeFile('Linjiang', { people: me.data.people, plans: me.data.plans }));
  await me.drawn('Ni Xiaobo').click();
  await me.area.getByText(me.words.own.table).click();
  expect.soft(await activityFaults(page), 'the own map').toEqual([]);
  const gap = gapOf(me.data, 'coach')!;
  await expect(me.gap(gapSentence(me.words, gap)).getByLabel(me.words.own.plan)).toHaveValue(
    proposal(me.words, gap, me.data),
  );
  await page.evaluate(() => (window.print = () => undefined));
  await me.button(me.words.own.print).click();
  await expect(page.locator('[data-printed]')).toBeAttached();
  expect.soft(await torn(page), 'on paper').toEqual([]);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});
