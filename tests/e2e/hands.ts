import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';

import { everything, turn } from './turns.ts';

export { expect, type Locator, type Page } from '@playwright/test';

const language = /(^| )(zh-CN|en)(?=[ :,]|$)/;

/** Whether a journey that is written for both languages is made in the other one in this run. */
function othersTurn(titles: readonly string[]): boolean {
  const title = titles.join(' ');
  const [, , own] = language.exec(title) ?? [];
  if (everything || !own) return false;
  const letters = [...title.replace(language, '')];
  const place = letters.reduce((sum, letter) => sum + letter.charCodeAt(0), turn);
  return own !== (place % 2 === 0 ? 'zh-CN' : 'en');
}

/** Longer than a press has to wait for what it answers to have been seen. */
const glance = 400;
const presses = ['click', 'tap', 'check', 'uncheck', 'press', 'selectOption'];
const own = new WeakSet<BrowserContext>();

/**
 * Remembers, in the page, what had the focus last. A press on what cannot take it, or a way to another
 * place on the page, lets it go on purpose.
 */
function noteFocus(): void {
  const focusable = 'button, a[href], input, select, textarea, summary, [tabindex]';
  const page = window as unknown as { lastFocus: Element | null };
  page.lastFocus = null;
  addEventListener('hashchange', () => (page.lastFocus = null));
  addEventListener('focusin', ({ target }) => (page.lastFocus = target as Element), true);
  addEventListener(
    'mousedown',
    ({ target }) => (page.lastFocus = (target as Element).closest(focusable)),
    true,
  );
}

/** What had the focus before it fell to the page's body; '' while it lies somewhere. */
const lostFrom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { lastFocus } = window as unknown as { lastFocus: Element | null };
    const fell = lastFocus !== null && document.activeElement === document.body;
    return fell ? lastFocus.outerHTML.slice(0, 200) : '';
  });

/** After a press the focus lies where the learner goes on, once that is there. */
async function keepsFocus(page: Page, what: string): Promise<void> {
  // A press may have led to another page, or closed this one.
  const lost = () => lostFrom(page).catch(() => '');
  if ((await lost()) === '') return;
  await expect.poll(lost, `After ${what} the focus fell to the page's body`).toBe('');
}

/** Looks at what is shown, for as long as an answer to it has to wait. */
export const lookAt = (page: Page): Promise<void> => page.clock.fastForward(glance);

type Press = (this: unknown, ...given: unknown[]) => Promise<unknown>;

/** Lets a learner look first: the page's clock goes on for a moment before each press. */
const lookingFirst = (press: Press, name: string, pageOf: (hand: unknown) => Page): Press =>
  async function (...given) {
    const page = pageOf(this);
    if (!own.has(page.context())) return press.apply(this, given);
    if (this !== page.keyboard) await expect(this as Locator).toBeEnabled();
    await lookAt(page);
    const done = await press.apply(this, given);
    await keepsFocus(page, `${name} ${String(given[0] ?? '')} on ${String(this)}`);
    return done;
  };

function teach(hand: object, names: readonly string[], pageOf: (hand: unknown) => Page): void {
  const hands = hand as Record<string, Press>;
  for (const name of names) hands[name] = lookingFirst(hands[name]!, name, pageOf);
}

/**
 * A test whose presses are those of a learner: each comes after a look at what is shown, on the page's
 * own clock, and after each the focus must not have fallen to the page's body. The mouse itself
 * (`page.mouse`) is as quick as it is told. Of a journey in both languages one is made in a run, in turn.
 */
export const test = base.extend<{ inTurn: void }, { browser: Browser }>({
  inTurn: [
    // Playwright reads from the braces what a fixture needs.
    async ({}, use, info) => {
      info.skip(othersTurn(info.titlePath), 'made in the other language in this run');
      await use();
    },
    { auto: true },
  ],
  browser: [
    async ({ browser }, use) => {
      const open = browser.newContext.bind(browser);
      let known = false;
      browser.newContext = async (options) => {
        const context = await open(options);
        if (options?.javaScriptEnabled === false) return context;
        own.add(context);
        await context.clock.install();
        await context.addInitScript(noteFocus);
        context.on('page', (page) => {
          teach(page.keyboard, ['press'], () => page);
          if (known) return;
          known = true;
          const locators = Object.getPrototypeOf(page.locator('html')) as object;
          teach(locators, presses, (hand) => (hand as Locator).page());
        });
        return context;
      };
      await use(browser);
    },
    { scope: 'worker' },
  ],
});
