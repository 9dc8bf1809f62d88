import { expect, test, type Page } from './hands.ts';
import { activityIn } from './content.ts';
import { learner, sorter } from './learner.ts';

/** What printing shows, as the page is now. */
async function onPaper(page: Page): Promise<string> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

/** Every value of a field anywhere in an activity's data. */
const all = (data: unknown, field: string): string[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]) =>
        key === field && typeof value === 'string' ? [value] : all(value, field),
      );

for (const [kind, id, field, least] of [
  ['sorter', 'sorters/ten-purchases', 'text', 10],
  ['matcher', 'matchers/five-phone-calls', 'right', 5],
  ['style-grid', 'style-grids/eight-pairs', 'story', 8],
  ['quiz', 'quizzes/how-needs-grow', 'ask', 8],
  ['stage-quiz', 'stage-quizzes/four-stages', 'story', 24],
] as const)
  test(`on paper a ${kind} that has not begun is whole`, async ({ page }) => {
    await page.goto(`/en/practice/${kind}/${id.split('/')[1]}/`);
    const words = all(activityIn('en', id), field);
    expect(words.length).toBeGreaterThanOrEqual(least);
    const printed = await onPaper(page);
    expect(words.filter((one) => !printed.includes(one))).toEqual([]);
  });

test('on paper a round that is over is what it came to, and lists nothing', async ({ page }) => {
  await page.goto(sorter);
  await onPaper(page);
  await learner(page).sorts();
  const cards = all(activityIn('en', 'sorters/ten-purchases'), 'text');
  const printed = await onPaper(page);
  expect(cards.filter((card) => printed.split(card).length !== 2)).toEqual([]);
});
