import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { countsOf, faultsIn } from '../../src/widgets/question-planner/model/list.ts';
import { writeFile } from '../../src/widgets/question-planner/model/file.ts';
import {
  longestText,
  mostQuestions,
  noPlan,
  withQuestion,
} from '../../src/widgets/question-planner/model/plan.ts';
import { exampleOf } from '../../src/widgets/question-planner/model/sentences.ts';
import type { Case, Words } from '../../src/widgets/question-planner/props.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { recorded } from './learner.ts';

const name = 'parcel-hub';

/** Somebody who repairs the list, or plans a visit. */
async function sitDown(page: Page, locale: Locale) {
  const words = roomIn<Words>(locale, 'question-planner');
  const data = activityIn<Case>(locale, `question-plans/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.goto(`/${locale}/practice/question-planner/${name}/`);
  const button = (label: string) => area.getByRole('button', { name: label, exact: true });
  const place = (text: string) =>
    area.getByRole('combobox', { name: fill(words.repair.place, { question: text }), exact: true });
  const me = {
    area,
    words,
    data,
    button,
    place,
    pauses: (after: number) =>
      area
        .locator('[data-question]')
        .nth(after - 1)
        .getByRole('button', { name: words.repair.pause }),
    left: (n: number) => area.getByText(fill(words.repair.left, { n }), { exact: true }),
    field: (label: string) => area.getByRole('textbox', { name: label }),
    async plans(): Promise<void> {
      const own = area.getByRole('radio', { name: words.views.own });
      await expect(own).toBeEnabled();
      await own.check({ force: true });
    },
    async opens(text: string): Promise<void> {
      const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await area.locator('input[type=file]').setInputFiles(file);
    },
  };
  return me;
}

for (const locale of locales)
  test(`${locale}: each move is explained, and the list stands once no rule is broken`, async ({
    page,
  }) => {
    const me = await sitDown(page, locale);
    const { words, data } = me;
    await me.button(words.repair.begin).click();
    const due = data.topics.map(({ id }) => id);
    const counts = countsOf(faultsIn(data.questions, due, []));
    await expect(me.left(counts.order).first()).toBeVisible();
    // The first to ask is about the budget; last, it breaks two rules less often.
    const last = data.questions.length - 1;
    const moved = [...data.questions.slice(1), data.questions[0]!];
    const after = countsOf(faultsIn(moved, due, []));
    await me.place(data.questions[0]!.text).selectOption({ value: String(last) });
    const said = me.area.locator('[data-question]').last();
    await expect(said).toContainText(
      fill(words.repair.fewer, { rule: data.rules.order.name, n: counts.order - after.order }),
    );
    await expect(me.place(data.questions[0]!.text)).toBeFocused();
    await me.button(words.repair.hint).click();
    const [first] = faultsIn(moved, due, []);
    const textOf = (id: string) => data.questions.find((one) => one.id === id)!.text;
    await expect(
      me.area.getByText(
        fill(data.rules[first!.rule].fault, {
          first: textOf(first!.first),
          second: textOf(first!.second),
        }),
      ),
    ).toBeVisible();
    const good = due.flatMap((topic) =>
      data.questions
        .filter((one) => one.topic === topic)
        .sort((a, b) => Number(b.big ?? false) - Number(a.big ?? false)),
    );
    for (const [to, { text }] of good.entries())
      await me.place(text).selectOption({ value: String(to) });
    await me.pauses(3).click();
    await page.reload();
    await expect(me.pauses(3)).toHaveAttribute('aria-pressed', 'true');
    expect(await recorded(page)).toEqual([]);
    await me.pauses(6).click();
    await expect(me.area.getByRole('heading', { name: words.repair.done })).toBeFocused();
    await expect(me.area.getByText(data.end)).toBeVisible();
    await expect.poll(() => recorded(page)).toEqual([`question-plans/${name}`]);
    await expect(me.area).toHaveAttribute('data-phase', 'done');
  });

test('a plan says what it lacks, keeps its order, and is there after a reload', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  const { words } = me;
  await me.plans();
  await me.button(words.own.first).click();
  await expect(me.area.getByText(words.lacks.questions)).toBeVisible();
  await me.button(words.own.add).click();
  await expect(me.field(words.fields.strength)).toBeFocused();
  await me.field(words.fields.strength).fill('Reads creased labels');
  await expect(me.area.getByText(fill(words.lacks.problem, { n: 1 }))).toBeVisible();
  await me.field(words.fields.problem).fill('x'.repeat(longestText));
  await expect(
    me.area.getByText(fill(words.own.longest, { n: longestText }), { exact: true }),
  ).toBeVisible();
  await me.area.getByRole('checkbox', { name: words.fields.sensitive }).check();
  await me.button(words.own.add).click();
  await expect(me.field(words.fields.strength).nth(1)).toHaveValue('Reads creased labels');
  await me.button(fill(words.own.up, { n: 2 })).click();
  await expect(
    me.area.getByRole('checkbox', { name: words.fields.sensitive }).nth(1),
  ).toBeChecked();
  await me.button(words.own.undo).click();
  await expect(me.area.getByRole('checkbox').nth(0)).toBeChecked();
  await page.reload();
  await me.plans();
  await expect(me.area.getByRole('checkbox').nth(0)).toBeChecked();
  expect(await activityFaults(page)).toEqual([]);
  await me.button(words.own.toSheet).click();
  const name = fill(words.own.planName, { n: 1 });
  await expect(me.area.getByText(fill(words.own.saidSheet, { name }))).toBeVisible();
  await page.goto('/en/me/');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toHaveCount(2);
});

test('a plan is saved as a file and opened again; other files are refused with a sentence', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  const { words, data } = me;
  const { own, refused } = words;
  await me.plans();
  await me.button(own.example).click();
  await expect(me.area.getByText(own.whole)).toBeVisible();
  const coming = page.waitForEvent('download');
  await me.button(own.save).click();
  const saved = await (await coming).path();
  await me.area.locator('input[type=file]').setInputFiles(saved);
  await expect(me.area.getByRole('combobox', { name: own.plans }).locator('option')).toHaveCount(2);
  await expect(me.area.getByText(own.whole)).toBeVisible();
  await me.opens('{');
  await expect(me.area.getByText(refused.notJson)).toBeVisible();
  await me.opens(JSON.stringify({ ...exampleOf(data), visit: 1 }));
  await expect(me.area.getByText(refused.notPlan)).toBeVisible();
  const full = Array.from({ length: mostQuestions }).reduce<typeof noPlan>(withQuestion, noPlan);
  await me.opens(writeFile('Full', full));
  await expect(me.area.getByText(fill(own.full, { n: 0, most: mostQuestions }))).toBeVisible();
  await expect(me.button(own.add)).toHaveCount(0);
});

test('a plan fits a phone and one page of paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const me = await sitDown(page, 'zh-CN');
  await me.plans();
  await me.button(me.words.own.example).click();
  await expect(me.area.getByText(me.words.own.whole)).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await me.button(me.words.own.print).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await expect(paper).toContainText(me.data.example.questions[2]!.question);
  await expect(page.getByRole('banner')).toBeHidden();
});
