import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { questionsOf, type WholePairs } from '../../src/widgets/style-grid/cases/model/case.ts';
import { answersOf, askOf } from '../../src/widgets/style-grid/cases/model/words.ts';
import type { WholeMover } from '../../src/widgets/style-grid/mover/props.ts';
import { placeOf } from '../../src/widgets/style-grid/model/sentences.ts';
import type { Words } from '../../src/widgets/style-grid/words.ts';
import { activityFaults } from './access.ts';
import { carry } from './carry.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { recorded } from './learner.ts';

/** A learner at one of the three activities, who taps on a phone and types on a computer. */
async function open(page: Page, locale: Locale, name: string, thumb: boolean) {
  const { styles: names } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'style-grid');
  const data = activityIn<WholeMover>(locale, `style-grids/${name}`);
  const desk = page.getByRole('region', { name: data.title });
  const address = `/${locale}/practice/style-grid/${name}/`;
  await page.goto(address);
  const does = async (what: ReturnType<Page['getByRole']>): Promise<void> => {
    await expect(what).toBeEnabled();
    if (thumb) return what.tap();
    await what.focus();
    await page.keyboard.press((await what.getAttribute('type')) === 'button' ? 'Enter' : 'Space');
  };
  await does(desk.getByRole('button', { name: wordsIn(locale).kit.start }));
  return {
    words,
    data,
    desk,
    again: () => page.goto(address),
    as: (who: 'me' | 'customer', style: keyof typeof names) =>
      does(
        desk.getByRole('button', {
          name: fill(words.as, { who: words[who], style: names[style] }),
          exact: true,
        }),
      ),
    step: (who: 'me' | 'customer', end: string) =>
      does(
        desk.getByRole('button', { name: fill(words.step, { who: words[who], end }), exact: true }),
      ),
    turnTo: (who: 'me' | 'customer') =>
      does(desk.getByRole('radio', { name: words[who], exact: true })),
    takes: (title: string) => does(desk.getByRole('checkbox', { name: title })),
    presses: (name: string) => does(desk.getByRole('button', { name, exact: true })),
    answers: (ask: string, answer: string) =>
      does(
        desk.getByRole('group', { name: ask }).getByRole('radio', { name: answer, exact: true }),
      ),
  };
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('places both, hears where they stand, and keeps three sentences', async ({
      page,
      isMobile,
    }) => {
      const me = await open(page, locale, 'me-and-customer', isMobile);
      const { words, desk } = me;
      const said = desk.getByRole('status');
      await me.as('me', 'peacock');
      await me.turnTo('customer');
      await me.as('customer', 'owl');
      await me.step('customer', words.show);
      await expect(said).toHaveText(
        placeOf(words.customer, { assertiveness: -3, responsiveness: -2 }, words),
      );
      if (!isMobile) {
        await page.keyboard.press('ArrowDown');
        await expect(said).toHaveText(
          placeOf(words.customer, { assertiveness: -3, responsiveness: -3 }, words),
        );
      }
      const { behaviours } = me.data.moves['less-assertive'];
      await expect(
        desk.getByRole('group', {
          name: fill(words.moveHead, { axis: words.assertiveness, end: words.ask, n: 6 }),
        }),
      ).toBeVisible();
      const sentences = behaviours.slice(0, 3);
      for (const { title } of sentences) await me.takes(title);
      await expect(desk.getByText(words.full).last()).toBeVisible();
      await me.again();
      const taken = desk.locator('ol').getByRole('listitem');
      await expect(taken).toHaveText(sentences.map(({ say }) => say.owl));
      await expect(desk).toHaveAttribute('data-phase', 'done');
      await expect.poll(() => recorded(page)).toEqual(['style-grids/me-and-customer']);
    });

    test('judges eight pairs, and does the one with a fault again', async ({ page, isMobile }) => {
      const me = await open(page, locale, 'eight-pairs', isMobile);
      const { words, desk } = me;
      const { cases } = activityIn<WholePairs>(locale, 'style-grids/eight-pairs');
      const judge = async (one: WholePairs['cases'][number], wrong: boolean): Promise<void> => {
        await expect(desk.getByText(one.story)).toBeVisible();
        for (const [index, question] of questionsOf(one).entries()) {
          const choices = answersOf('pair', question.id, words);
          const choice = choices.find(
            ({ answer }) => (answer === question.right) === !(wrong && index === 0),
          )!;
          await me.answers(askOf('pair', question.id, words), choice.text);
        }
        await me.presses(words.check);
        await expect(desk.getByText(one.say)).toBeVisible();
      };
      for (const [index, one] of cases.entries()) {
        await judge(one, index === 0);
        if (index === 0)
          await expect(desk.getByText(one.feedback.assertiveness.less)).toBeVisible();
        await me.presses(index === cases.length - 1 ? words.finish : words.next);
      }
      await expect(
        desk.getByRole('heading', { name: fill(words.result, { right: 15, all: 16 }) }),
      ).toBeFocused();
      await expect.poll(() => recorded(page)).toEqual(['style-grids/eight-pairs']);
      await me.presses(fill(words.retry, { n: 1 }));
      await judge(cases[0]!, false);
      await me.presses(words.finish);
      await expect(
        desk.getByRole('heading', { name: fill(words.result, { right: 16, all: 16 }) }),
      ).toBeVisible();
    });
  });
}

test('nothing stands in anybody’s way', async ({ page, isMobile }) => {
  const locale = isMobile ? 'zh-CN' : 'en';
  const mover = await open(page, locale, 'me-and-customer', isMobile);
  await mover.as('me', 'tiger');
  await mover.turnTo('customer');
  await mover.as('customer', 'koala');
  expect.soft(await activityFaults(page), 'the mover').toEqual([]);
  const scenes = await open(page, locale, 'read-the-customer', isMobile);
  await scenes.answers(scenes.words.readTelling, scenes.words.readTells);
  await scenes.answers(scenes.words.readShowing, scenes.words.readOpen);
  await scenes.answers(scenes.words.readSure, scenes.words.sureEnough);
  await scenes.presses(scenes.words.check);
  expect.soft(await activityFaults(page), 'a scene').toEqual([]);
});

test('the latest self-check can place the learner', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same on a phone');
  await page.goto('/en/me/');
  await page.evaluate(() => {
    const scores = { tiger: 27, peacock: 21, koala: 18, owl: 15, chameleon: 18 };
    const sheet = { v: 1, at: 2, made: 2, name: 'Test', data: { scores } };
    localStorage.setItem('key-accounts:sheet:personality-test/a', JSON.stringify(sheet));
  });
  const me = await open(page, 'en', 'me-and-customer', false);
  await me.presses(me.words.fromTest);
  await expect(me.desk.getByRole('status')).toHaveText(
    placeOf(me.words.me, { assertiveness: 3, responsiveness: -1 }, me.words),
  );
});

test(
  'a mark can be dragged, and put where one taps',
  { tag: '@phone' },
  async ({ page, hasTouch }) => {
    const me = await open(page, 'zh-CN', 'me-and-customer', hasTouch);
    await me.as('me', 'peacock');
    await me.desk.locator('[data-movable]').scrollIntoViewIfNeeded();
    const field = (await me.desk.locator('[data-movable] > svg').boundingBox())!;
    const at = (steps: number): number => 0.5 + (steps / 4) * 0.25;
    const point = (assertiveness: number, responsiveness: number) => ({
      x: field.x + at(assertiveness) * field.width,
      y: field.y + at(-responsiveness) * field.height,
    });
    await carry(page, point(3, 3), point(1, 2), hasTouch);
    const said = me.desk.getByRole('status');
    await expect(said).toHaveText(
      placeOf(me.words.me, { assertiveness: 1, responsiveness: 2 }, me.words),
    );
    const { x, y } = point(-2, -3);
    await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await expect(said).toHaveText(
      placeOf(me.words.me, { assertiveness: -2, responsiveness: -3 }, me.words),
    );
  },
);
