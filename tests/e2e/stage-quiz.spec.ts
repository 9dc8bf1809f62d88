import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { stages } from '../../src/widgets/kit/stage/model.ts';
import type { WholeStageQuiz } from '../../src/widgets/stage-quiz/model.ts';
import type { Words } from '../../src/widgets/stage-quiz/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

type Case = WholeStageQuiz['cases'][number];

const name = 'four-stages';

async function sitDown(page: Page, locale: Locale) {
  const ui = { ...wordsIn(locale), stageQuiz: roomIn<Words>(locale, 'stage-quiz') };
  const words = { ...ui.round, ...ui.stages, ...ui.stageQuiz };
  const data = activityIn<WholeStageQuiz>(locale, `stage-quizzes/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.goto(`/${locale}/practice/stage-quiz/${name}/`);
  const press = (label: string) => area.getByRole('button', { name: label, exact: true }).click();
  const me = {
    area,
    words,
    kit: ui.kit,
    data,
    press,
    all: data.draw,
    place: (n: number) => area.getByText(fill(words.place, { n, all: data.draw })),
    start: () => press(ui.kit.start),
    option: (text: string) => area.getByRole('radio', { name: text }),
    result: (named: number, stepped: number) =>
      area.getByRole('heading', {
        name: fill(words.result, { named, stepped, all: data.draw }),
        exact: true,
      }),
    /** Goes through a round and answers each case rightly or wrongly. */
    async round(right: (one: Case, n: number) => boolean): Promise<Case[]> {
      const met: Case[] = [];
      for (let n = 1; n <= data.draw; n++) {
        const one = await me.case(n);
        met.push(one);
        await me.answer(one, right(one, n));
        await press(n < data.draw ? words.nextCase : words.finish);
      }
      return met;
    },
    /** The case that is on the screen, which is the n-th. */
    async case(n: number): Promise<Case> {
      await expect(me.place(n)).toBeVisible();
      await expect(area.getByRole('heading', { name: words.whichStage })).toBeVisible();
      const shown = await area.getByRole('paragraph').allInnerTexts();
      return data.cases.find(({ story }) => shown.includes(story))!;
    },
    /** Both questions of a case, up to the reasons for its last one. */
    async answer(one: Case, right: boolean): Promise<void> {
      const stage = right ? one.stage : stages.find((other) => other !== one.stage)!;
      await me.option(words[stage]).check();
      await press(words.check);
      await press(words.toStep);
      await me.option(one.steps.find((step) => Boolean(step.right) === right)!.text).check();
      await press(words.check);
    },
  };
  return me;
}

for (const locale of locales) {
  test(`${locale}: a round is done with the keyboard alone, and counted stage by stage`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const start = me.area.getByRole('button', { name: me.kit.start });
    await expect(start).toBeEnabled();
    await start.press('Enter');
    for (let n = 1; n <= me.all; n++) {
      const one = await me.case(n);
      await page.keyboard.press(String(stages.indexOf(one.stage) + 1));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(me.area.getByRole('heading', { name: me.words.whichStep })).toBeFocused();
      const texts = await me.area.getByRole('listitem').allInnerTexts();
      const { text } = one.steps.find(({ right }) => right)!;
      await page.keyboard.press(String(texts.findIndex((line) => line.includes(text)) + 1));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await expect(me.result(8, 8)).toBeFocused();
    for (const stage of stages)
      await expect(me.area.getByRole('row', { name: me.words[stage] })).toContainText('2 / 2');
  });
}

test('a wrong answer shows the reason of every choice, and a red line its rule', async ({
  page,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.start();
  const crossed: Case[] = [];
  for (let n = 1; n <= me.all; n++) {
    const one = await me.case(n);
    await me.press(me.words.check);
    await expect(me.area.getByRole('alert')).toHaveText(me.words.chooseFirst);
    await me.answer(one, false);
    for (const { why } of one.steps) await expect(me.area.getByText(why)).toBeVisible();
    await expect(me.area.getByText(me.words.note)).toHaveCount(one.note ? 1 : 0);
    if (one.note) crossed.push(one);
    await me.press(n < me.all ? me.words.nextCase : me.words.finish);
  }
  await expect(me.result(0, 0)).toBeVisible();
  await expect(me.area.getByRole('row', { name: me.words.redLine })).toHaveCount(
    crossed.length > 0 ? 1 : 0,
  );
});

test('a reload goes on in the middle of a case; another try brings other cases', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.start();
  const first = await me.case(1);
  await me.option(me.words[first.stage]).check();
  await me.press(me.words.check);
  for (const stage of stages) await expect(me.area.getByText(first.feedback[stage])).toBeVisible();
  await me.press(me.words.toStep);
  await page.reload();
  await expect(me.area.getByText(first.story)).toBeVisible();
  await me.option(first.steps.find(({ right }) => right)!.text).check();
  await me.press(me.words.check);
  await me.press(me.words.nextCase);
  const met = [first];
  for (let n = 2; n <= me.all; n++) {
    const one = await me.case(n);
    met.push(one);
    await me.answer(one, n > 4);
    await me.press(n < me.all ? me.words.nextCase : me.words.finish);
  }
  await expect(me.result(5, 5)).toBeVisible();
  await me.press(me.words.again);
  for (const one of await me.round(() => true)) expect(met).not.toContain(one);
  await expect(me.result(8, 8)).toBeVisible();
  await page.reload();
  await expect(me.area.getByText('63% → 100%')).toBeVisible();
});

test('is open to everyone in the middle and at the end', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.start();
  await me.case(1);
  expect.soft(await activityFaults(page), 'asking').toEqual([]);
  await me.answer(await me.case(1), false);
  expect.soft(await activityFaults(page), 'checked').toEqual([]);
  await me.press(me.words.nextCase);
  for (let n = 2; n <= me.all; n++) {
    await me.answer(await me.case(n), n % 2 === 0);
    await me.press(n < me.all ? me.words.nextCase : me.words.finish);
  }
  expect.soft(await activityFaults(page), 'result').toEqual([]);
});
