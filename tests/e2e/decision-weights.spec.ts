import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { caseFrom } from '../../src/widgets/decision-weights/model/example.ts';
import { writeCase } from '../../src/widgets/decision-weights/model/file.ts';
import { finding } from '../../src/widgets/decision-weights/model/sentences.ts';
import type { Example } from '../../src/widgets/decision-weights/model/example.ts';
import type { Words } from '../../src/widgets/decision-weights/words.ts';
import { activityFaults, barriers } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { kept, recorded } from './learner.ts';
import { watch } from './watch.ts';

/** A salesperson at the chart, who finds things by role and name. */
async function sitDown(page: Page, locale: Locale) {
  const words = roomIn<Words>(locale, 'decision-weights');
  const example = activityIn<Example>(locale, 'decision-weights/inspection-line');
  await page.goto(`/${locale}/practice/decision-weights/inspection-line/`);
  const area = page.getByRole('region', { name: example.title });
  const button = (name: string) => area.getByRole('button', { name, exact: true });
  const choose = (name: string) => area.getByRole('radio', { name, exact: true });
  const [quality, price, service] = example.criteria.map(({ name }) => name) as [
    string,
    string,
    string,
  ];
  const told = { words, stages: example.stages };
  return {
    words,
    example,
    area,
    button,
    choose,
    quality,
    price,
    service,
    found: area.getByRole('heading', { level: 4 }),
    says: finding({ ...told, data: caseFrom(example) }),
    weight: (criterion: string): Locator =>
      area.getByRole('textbox', { name: fill(words.weight, { criterion }), exact: true }),
    border: (left: string, right: string): Locator =>
      area.getByRole('slider', { name: fill(words.border, { left, right }) }),
    async guesses(stage: number): Promise<void> {
      await choose(example.stages[stage]!.name).check();
      await button(words.draw).click();
      await expect(area.getByRole('img')).toBeVisible();
    },
    async own(): Promise<void> {
      await choose(words.own).check();
      await button(words.fromStory).click();
    },
  };
}
type Me = Awaited<ReturnType<typeof sitDown>>;

const weightsOf = (me: Me): Promise<string[]> =>
  Promise.all([me.quality, me.price, me.service].map((name) => me.weight(name).inputValue()));

for (const locale of locales)
  test.describe(locale, () => {
    test('guesses where the lead is lost, sees the answer, and wins it back with the keyboard', async ({
      page,
    }) => {
      const faults = await watch(page);
      const me = await sitDown(page, locale);
      await me.guesses(1);
      const named = (stage: number) =>
        fill(me.words.guessedStage, { stage: me.example.stages[stage]!.name });
      await expect(me.area).toContainText(
        fill(me.words.guessWrong, { guess: named(1), lost: named(2) }),
      );
      await expect(me.found).toHaveText(me.says);
      await expect(me.area).toContainText(me.words.missing);
      await expect.poll(() => weightsOf(me)).toEqual(['30', '50', '20']);

      await me.border(me.price, me.service).focus();
      await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(() => weightsOf(me)).toEqual(['28', '47', '25']);
      await me.button(me.words.undo).click();
      await expect.poll(() => weightsOf(me)).toEqual(['30', '50', '20']);

      await me.button(fill(me.words.lockOf, { criterion: me.service })).click();
      await me.weight(me.price).fill('30');
      await me.weight(me.price).press('Enter');
      await expect.poll(() => weightsOf(me)).toEqual(['50', '30', '20']);
      await expect(me.found).not.toHaveText(me.says);
      await expect(me.area).toContainText(
        fill(me.words.leverFirst, { stage: me.example.stages[2]!.name }),
      );
      await page.reload();
      await expect(me.weight(me.price)).toHaveValue('30');
      await expect.poll(() => recorded(page)).toContain('decision-weights/inspection-line');
      expect(await faults()).toEqual([]);
    });

    test('stands in nobody’s way, before the guess and with six suppliers', async ({ page }) => {
      const me = await sitDown(page, locale);
      await expect(me.choose(me.words.never)).toBeEnabled();
      expect(await barriers(page)).toEqual([]);
      await me.guesses(2);
      expect(await activityFaults(page)).toEqual([]);
      await me.own();
      await me.area.getByText(me.words.edit).click();
      for (let n = 0; n < 3; n++) await me.button(me.words.addSupplier).click();
      await expect(me.area).toContainText(fill(me.words.suppliersFull, { most: 6 }));
      await expect(me.button(me.words.addSupplier)).toBeHidden();
      expect(await activityFaults(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
    });
  });

test('a border follows the thumb, and nothing moves but what lies beside it', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.guesses(2);
  const grip = me.border(me.quality, me.price);
  await grip.scrollIntoViewIfNeeded();
  const box = (await grip.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const at = async () => Number(await grip.getAttribute('aria-valuenow'));
  await expect.poll(at).toBeGreaterThan(30);
  const during = await at();
  await page.mouse.up();
  await expect.poll(async () => (await weightsOf(me))[0]).toBe(String(during));
  const [quality, price, service] = (await weightsOf(me)).map(Number) as [number, number, number];
  expect(quality + price + service).toBe(100);
  // Price and service share what is left as they did before: five to two.
  expect(Math.abs(price / (price + service) - 5 / 7)).toBeLessThan(0.02);
});

test('undo takes nothing back that another tab has done to a case, and says so', async ({
  page,
  context,
}) => {
  const me = await sitDown(page, 'en');
  await me.own();
  const other = await context.newPage();
  const there = await sitDown(other, 'en');
  await there.choose(there.words.own).check();
  await there.area.getByLabel(there.words.name).fill('North');
  await there.area.getByLabel(there.words.name).press('Enter');
  await page.bringToFront();
  await expect(me.area.getByText(me.words.overtaken)).toBeVisible();
  await expect(me.button(me.words.undo)).toBeDisabled();
  await expect(me.area.getByLabel(me.words.name)).toHaveValue('North');
});

test('own cases are kept with their names, exported, refused when broken, and printed on one page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const me = await sitDown(page, 'en');
  const { words, area, button } = me;
  await me.own();
  await area.getByLabel(words.name).fill('Birch Foods');
  await area.getByLabel(words.name).press('Enter');
  await area.getByText(words.edit).click();
  await button(words.addCriterion).click();
  const fourth = area.getByRole('textbox', {
    name: fill(words.criterionName, { n: 4 }),
    exact: true,
  });
  await expect(fourth).toBeFocused();
  await fourth.fill('Delivery');
  await fourth.press('Enter');
  await me.weight('Delivery').fill('20');
  await me.weight('Delivery').press('Enter');
  await expect.poll(() => weightsOf(me)).toEqual(['24', '40', '16']);

  const download = page.waitForEvent('download');
  await button(words.json).click();
  const json = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(json)).toMatchObject({
    name: 'Birch Foods',
    weights: [
      [50, 30, 20, 0],
      [50, 30, 20, 0],
      [24, 40, 16, 20],
      [30, 20, 50, 0],
    ],
  });

  await area.getByText(words.openFile).click();
  const paste = area.getByRole('textbox', { name: words.pasteFile });
  for (const [text, fault] of [
    ['{"kind"', words.faultJson],
    [json.replace('24', '25'), words.faultCase],
    [json.replace('"version": 1', '"version": 9'), words.faultLater],
  ] as const) {
    await paste.fill(text);
    await button(words.readText).click();
    await expect(area.getByRole('alert')).toHaveText(fault);
  }
  expect((await kept(page)).filter((line) => line.includes('sheet:'))).toHaveLength(1);
  await paste.fill(json.replace('Birch Foods', 'Alder Foods'));
  await button(words.readText).click();
  await expect(area.getByLabel(words.name)).toHaveValue('Alder Foods');

  await page.reload();
  await area.getByLabel(words.cases).selectOption('Birch Foods');
  await expect(me.weight('Delivery')).toHaveValue('20');

  await button(words.print).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await expect(paper).toContainText('Birch Foods');
  expect(
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g),
  ).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.goto('/en/me/');
  await expect(page.getByRole('heading', { name: words.sheets })).toBeVisible();
});

test('a full case prints on one page too', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const me = await sitDown(page, 'zh-CN');
  const start = caseFrom(me.example);
  const name = (n: number) => `一个长到四十个字的名字${n}${'很长'.repeat(14)}`;
  const full = {
    criteria: Array.from({ length: 7 }, (_, n) => ({ id: `c${n}`, name: name(n) })),
    suppliers: Array.from({ length: 6 }, (_, n) => ({
      id: `s${n}`,
      name: name(n),
      ratings: [n, 9 - n, 5, 3, n, 7, 2],
    })),
    weights: start.weights.map((_, at) =>
      at % 2 ? [50, 10, 10, 10, 10, 5, 5] : [5, 50, 5, 10, 10, 10, 10],
    ),
    locks: Array<boolean>(7).fill(false),
  };
  await me.choose(me.words.own).check();
  await me.area.getByText(me.words.openFile).click();
  await me.area
    .getByRole('textbox', { name: me.words.pasteFile })
    .fill(writeCase({ name: name(1), data: full }));
  await me.button(me.words.readText).click();
  await me.button(me.words.print).click();
  await page.emulateMedia({ media: 'print' });
  expect(
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g),
  ).toHaveLength(1);
});
