import { fill } from '../../src/i18n/text.ts';
import type { Words as Curve } from '../../src/widgets/profit-curve/model/sentences.ts';
import type { Words as Sorting } from '../../src/widgets/sorter/words.ts';
import { visit } from './caller.ts';
import { roomIn, wordsIn } from './content.ts';
import { expect, test, type Locator, type Page } from './hands.ts';
import { sitDown } from './respondent.ts';

/** Two quick clicks of the mouse at one place, whatever comes to stand there. */
async function clicksTwice(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeEnabled();
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await what.boundingBox())!;
  await page.clock.fastForward(400);
  await page.mouse.dblclick(x + width / 2, y + height / 2);
}

/** Two quick clicks, the second on what comes where the first one was. */
async function clicksThrough(what: Locator, next: string): Promise<void> {
  await expect(what).toBeEnabled();
  await what.evaluate((button, next) => {
    const again = () => document.querySelector<HTMLElement>(next)!.click();
    button.addEventListener('click', () => void Promise.resolve().then(again), { once: true });
  }, next);
  await what.click();
}

/** A key that stays down while the thing that it pressed is gone for long. */
async function holds(page: Page, key: string): Promise<void> {
  for (let n = 0; n < 4; n++) {
    await page.clock.fastForward(400);
    await page.keyboard.down(key);
  }
  await page.keyboard.up(key);
}

/** A key that an input method takes for itself, as Safari reports it: with nothing but the code 229. */
async function composesWith(page: Page, key: string): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  await page.clock.fastForward(400);
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key,
    windowsVirtualKeyCode: 229,
  });
  await keys.detach();
}

const sort = async (page: Page) => {
  const words = roomIn<Sorting>('en', 'sorter');
  await page.goto('/en/practice/sorter/ten-purchases/');
  return {
    put: page
      .getByRole('group', { name: words.putInto })
      .getByRole('button', { name: 'Organisation' }),
    left: (n: number) => page.getByText(fill(words.left, { n }), { exact: true }),
  };
};

/** The first question of the stage quiz. */
const ask = async (page: Page) => {
  const { kit, round } = wordsIn('en');
  await page.goto('/en/practice/stage-quiz/four-stages/');
  await page.getByRole('button', { name: kit.start, exact: true }).click();
  return {
    check: page.getByRole('button', { name: round.check, exact: true }),
    option: (n: number) => page.getByRole('radio').nth(n),
    phase: page.locator('[data-widget=stage-quiz]'),
  };
};

test.describe('two quick clicks', () => {
  test('answer one statement of the self-check', async ({ page }) => {
    const me = await sitDown(page, 'en');
    await me.button(me.kit.start).click();
    await clicksTwice(page, me.step(4));
    await expect(me.place(2)).toBeVisible();
    await me.step(4).click();
    await expect(me.place(3)).toBeVisible();
  });

  test('go in to the customer without saying a sentence', async ({ page }) => {
    const me = await visit(page, 'en');
    await clicksThrough(me.button(me.words.start), '[aria-keyshortcuts="1"]');
    await expect(me.desk.getByText(/· sentence 1$/)).toBeVisible();
    await expect(me.button(me.words.undo)).toHaveCount(0);
  });

  test('put one card into a group', async ({ page }) => {
    const me = await sort(page);
    await expect(me.left(10)).toBeVisible();
    await clicksTwice(page, me.put);
    await expect(me.left(9)).toBeVisible();
  });

  test('check an answer and leave its reasons to be read', async ({ page }) => {
    const me = await ask(page);
    await me.option(0).check();
    await clicksThrough(me.check, '[data-widget] .button');
    await expect(me.phase).toHaveAttribute('data-phase', 'checked');
  });
});

test.describe('a held key', () => {
  test('puts one card into a group', async ({ page }) => {
    const me = await sort(page);
    await me.put.focus();
    await holds(page, '2');
    await expect(me.left(9)).toBeVisible();
  });

  test('says one sentence', async ({ page }) => {
    const me = await visit(page, 'en');
    await me.goesIn();
    // The lines lie in another order each time, and one of them ends the call.
    const key = await me.line(me.wins[0]!).getAttribute('aria-keyshortcuts');
    await holds(page, key!);
    await expect(me.desk.getByText(/· sentence 2$/)).toBeVisible();
  });

  test('answers one statement', async ({ page }) => {
    const me = await sitDown(page, 'en');
    await me.button(me.kit.start).click();
    await holds(page, '4');
    await expect(me.place(2)).toBeVisible();
  });

  test('checks and does not go on', async ({ page }) => {
    const me = await ask(page);
    await me.option(0).check();
    await holds(page, 'Enter');
    await expect(me.phase).toHaveAttribute('data-phase', 'checked');
  });
});

test.describe('while an input method composes', () => {
  test('Escape leaves the form of an account open, with the name in it', async ({ page }) => {
    const words = roomIn<Curve>('en', 'profit-curve');
    await page.goto('/en/practice/profit-curve/twenty-accounts/');
    await page.getByRole('textbox', { name: words.guessNumber }).fill('80');
    await page.getByRole('button', { name: words.draw, exact: true }).click();
    await page.locator('summary').filter({ hasText: words.data }).click();
    await page.getByRole('button', { name: words.add, exact: true }).click();
    const name = page.getByRole('textbox', { name: words.name, exact: true });
    await name.fill('北方');
    await composesWith(page, 'Escape');
    await expect(name).toHaveValue('北方');
  });

  test('Enter does not check an answer, nor a digit choose one', async ({ page }) => {
    const me = await ask(page);
    await me.option(0).check();
    await composesWith(page, '3');
    await expect(me.option(0)).toBeChecked();
    await composesWith(page, 'Enter');
    await expect(me.phase).toHaveAttribute('data-phase', 'asking');
  });
});
