import { expect, test } from './hands.ts';
import type { Sorter } from '../../src/widgets/sorter/model.ts';
import type { Words } from '../../src/widgets/sorter/words.ts';
import type { WholeStageQuiz } from '../../src/widgets/stage-quiz/model.ts';
import type { Words as StageWords } from '../../src/widgets/stage-quiz/words.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

const islands = 'astro-island';

test('a lesson once opened can be worked through without a network', async ({ page, context }) => {
  const words = wordsIn('en');
  const sorting = roomIn<Words>('en', 'sorter');
  const { title, cards, groups } = activityIn<Sorter>('en', 'sorters/ten-purchases');
  await page.goto('/en/lessons/what-is-a-key-account/');
  await expect(page.locator(`${islands}[ssr]`)).toHaveCount(0);
  const quiz = page.locator('[data-widget="quiz"]');
  const start = quiz.getByRole('button', { name: words.kit.start });
  await expect(start).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  const sorter = page.getByRole('region', { name: title });
  const group = groups[0]!.title;
  for (const card of cards) {
    await expect(sorter.getByRole('group', { name: sorting.hand })).toContainText(card.text);
    const into = sorter.getByRole('group', { name: sorting.putInto });
    await into.getByRole('button', { name: group }).click();
  }
  await sorter.getByRole('button', { name: sorting.check, exact: true }).click();
  await expect(page.locator('[data-missing="sorters/ten-purchases"]')).toBeHidden();

  await start.click();
  await expect(quiz).toHaveAttribute('data-phase', 'asking');
});

test('a round of cases that was begun with a network ends without one, reasons and all', async ({
  page,
  context,
}) => {
  const ui = wordsIn('en');
  const words = { ...ui.round, ...ui.stages, ...roomIn<StageWords>('en', 'stage-quiz') };
  const { cases, draw } = activityIn<WholeStageQuiz>('en', 'stage-quizzes/four-stages');
  await page.goto('/en/lessons/four-stages/');
  const quiz = page.locator('[data-widget="stage-quiz"]');
  const press = (name: string) => quiz.getByRole('button', { name, exact: true }).click();
  const reasons = page.waitForResponse(/stage-quiz.*\.why\.json/);
  await press(ui.kit.start);
  await (await reasons).finished();
  await context.setOffline(true);
  for (let n = 1; n <= draw; n++) {
    await expect(quiz.getByRole('radio', { name: words.trust })).toBeEnabled();
    const shown = await quiz.getByRole('paragraph').allInnerTexts();
    const one = cases.find(({ story }) => shown.includes(story))!;
    await quiz.getByRole('radio', { name: words.trust }).check();
    await press(words.check);
    await expect(quiz.getByText(one.feedback.trust)).toBeVisible();
    await press(words.toStep);
    await quiz.getByRole('radio', { name: one.steps[0]!.text }).check();
    await press(words.check);
    await expect(quiz.getByText(one.steps[0]!.why)).toBeVisible();
    await press(n < draw ? words.nextCase : words.finish);
  }
  await expect(quiz).toHaveAttribute('data-phase', 'over');
});

test('an activity whose script did not arrive says so and offers to reload', async ({ page }) => {
  await page.route(/_astro\/view\..*\.js/, (route) => route.abort());
  await page.goto('/en/practice/sorter/ten-purchases/');
  const notice = page.getByRole('status').filter({ hasText: 'did not load completely' });
  await expect(notice).toBeVisible({ timeout: 15_000 });
  await page.unroute(/_astro\/view\..*\.js/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator(`${islands}[ssr]`)).toHaveCount(0);
  await expect(notice).toBeHidden();
});
