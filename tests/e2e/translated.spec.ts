import type { Story } from '../../src/widgets/balance-scale/model/story.ts';
import { exampleCall } from '../../src/widgets/spin-role-play/model/debrief/example.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { scenarioIn } from './caller.ts';
import { activityIn, wordsIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';

/** `moved` keeps the page's own texts inside the translator's elements; `copied` puts others in their place. */
type Way = 'moved' | 'copied';

/** What a browser does that translates: every text of the page comes to lie in elements of its own. */
const translate = (page: Page, way: Way): Promise<void> =>
  page.evaluate((way) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.trim() && !text.parentElement!.closest('font, svg, script, style, textarea'))
        found.push(text);
    }
    for (const text of found) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(way === 'moved' ? text : text.cloneNode());
    }
  }, way);

/** Presses one after the other, each by its place among the buttons or by its name. */
type Step = (page: Page) => Promise<void>;
const press =
  (name: string | RegExp, nth = 0): Step =>
  (page) =>
    page.locator('[data-widget]').getByRole('button', { name }).nth(nth).click();

const { kit, round } = wordsIn('en');
const story = activityIn<Story>('en', 'balances/packing-line');
const questionOf = (cost: number, right: boolean): string =>
  story.costs[cost]!.questions.find((one) => Boolean(one.right) === right)!.text;
const tutorial = scenarioIn('en', 'tutorial-bakery-vans');
const example = exampleCall(callOf(tutorial));
/** The line that is said at this place of a call that goes well. */
const line = (n: number): Step =>
  press(tutorial.lines.find(({ id }) => id === example[n]!.line.id)!.text);

const plays: Record<string, { address: string; steps: Step[] }> = {
  'the sorter': {
    address: 'sorter/ten-purchases',
    steps: [
      press(/Organisation$/),
      press(/Person or household$/),
      press('Undo'),
      ...Array.from({ length: 9 }, () => press(/Organisation$/)),
      press('See the result'),
      press(/again/),
    ],
  },
  'the balance': {
    address: 'balance-scale/packing-line',
    steps: [
      ...story.steps.flatMap((step) => ('go' in step ? [press(step.go)] : [])),
      press(questionOf(0, false)),
      press(questionOf(0, true)),
      press(questionOf(1, true)),
      press(questionOf(2, true)),
    ],
  },
  'the call': {
    address: 'spin-role-play/tutorial-bakery-vans',
    steps: [press('Knock and go in'), line(0), line(1), press('Take it back'), line(1), line(2)],
  },
  'a quiz': {
    address: 'stage-quiz/four-stages',
    steps: [
      press(kit.start),
      press(round.check),
      (page) => page.getByRole('radio').first().check(),
      press(round.check),
      press(/./),
    ],
  },
};

/** What can be read of the activity after each press. */
async function reads(page: Page, play: keyof typeof plays, way?: Way): Promise<string[]> {
  const { address, steps } = plays[play]!;
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  // The same luck each time.
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      (array as unknown as number[])[0] = 7;
      return array;
    };
  });
  await page.goto(`/en/practice/${address}/`);
  const activity = page.locator('[data-widget]');
  await expect(activity.getByRole('button').first()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  const said = async (): Promise<string> => (await activity.innerText()).replace(/\s+/g, ' ');
  const read: string[] = [];
  for (const step of steps) {
    if (way) await translate(page, way);
    const before = await said();
    await step(page);
    // A first press may have to load what it shows; some presses change nothing.
    await expect
      .poll(said, { timeout: 3000 })
      .not.toBe(before)
      .catch(() => {});
    read.push(await said());
  }
  expect(faults).toEqual([]);
  return read;
}

for (const play of Object.keys(plays))
  test(`${play} says on a translated page what it says on any`, async ({ browser }) => {
    const visit = async (way?: Way) => {
      const context = await browser.newContext();
      const read = await reads(await context.newPage(), play, way);
      await context.close();
      return read;
    };
    const plain = await visit();
    expect(new Set(plain).size).toBeGreaterThan(3);
    expect(await visit('moved')).toEqual(plain);
    expect(await visit('copied')).toEqual(plain);
  });
