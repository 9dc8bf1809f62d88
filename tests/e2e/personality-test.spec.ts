import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { activityFaults } from './access.ts';
import { recorded } from './learner.ts';
import { roomIn } from './content.ts';
import { asOwl, sitDown, type Choice } from './respondent.ts';
import type { Words as Grid } from '../../src/widgets/style-grid/words.ts';

for (const locale of locales) {
  test.describe(locale, () => {
    test('the keyboard alone answers, skips, takes back and comes to the result', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      await me.button(me.kit.start).focus();
      await page.keyboard.press('Enter');
      await expect(me.place(1)).toBeVisible();
      const first = await me.shown();
      await me.button(me.words.skip).press('Enter');
      await expect.poll(async () => (await me.shown()).id).not.toBe(first.id);
      await page.keyboard.press('4');
      await expect(me.place(2)).toBeVisible();
      await me.button(me.words.undo).press('Enter');
      await me.answers(asOwl, 1, 29, { how: 'key' });
      await expect.poll(() => me.shown(), 'the skipped one comes last').toEqual(first);
      await me.answers(asOwl, 30, 30, { how: 'key' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(me.primarily('owl')).toBeFocused();
      await expect(me.root.getByText(me.data.styles.owl.look)).toBeVisible();
      await expect(me.root.getByText(me.data.styles.owl.needs.tiger!)).toBeVisible();
      for (const limit of me.data.limits) await expect(me.root.getByText(limit)).toBeVisible();
    });

    test('a thumb answers; closed in the middle, it goes on at the same statement', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      await me.button(me.kit.start).click();
      await me.answers(asOwl, 1, 12);
      await expect(me.place(13)).toBeVisible();
      const before = await me.shown();
      await me.open();
      await expect(me.place(13)).toBeVisible();
      await expect.poll(() => me.shown()).toEqual(before);
      await page.keyboard.press(String(asOwl(before.style)));
      await me.answers(asOwl, 14);
      await me.button(me.words.finish).click();
      await expect(me.primarily('owl')).toBeVisible();
      await expect.poll(() => recorded(page)).toEqual(['personality-tests/five-styles']);
      await me.open();
      await expect(me.primarily('owl'), 'the result is still there').toBeVisible();
      await page.goto(`/${locale}/me/`);
      await expect(
        page.getByText(fill(me.words.single, { style: me.names.owl })).first(),
      ).toBeVisible();
    });
  });
}

test('thirty that do not settle it offer ten more, and two styles are told as one @phone', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  const asBoth: Choice = (style) => (style === 'owl' || style === 'tiger' ? 5 : 1);
  await me.button(me.kit.start).click();
  await me.answers(asBoth);
  await expect(me.root.getByText(me.words.unsettled)).toBeFocused();
  await me.button(me.words.answerMore).click();
  await expect(me.place(31, 40)).toBeVisible();
  await me.button(me.words.undo).click();
  await expect(me.root.getByText(me.words.unsettled)).toBeFocused();
  await me.button(me.words.answerMore).click();
  await me.answers(asBoth, 31, 40);
  await expect(me.root.getByText(fill(me.words.allAnswered, { n: 40 }))).toBeFocused();
  await me.button(me.words.finish).click();
  await expect(me.blendOf('tiger', 'owl')).toBeFocused();
  const { look } = me.data.blends['tiger-owl'];
  await expect(me.root.getByText(look)).toBeVisible();
  for (const style of ['tiger', 'owl'] as const)
    await expect(me.root.getByText(me.data.styles[style].look)).toHaveCount(0);
  await expect(me.root.getByText(me.words.againComputed)).toBeVisible();
});

test('nobody who answers alike gets a type, a place or a sentence about them', async ({ page }) => {
  const me = await sitDown(page, 'zh-CN');
  await me.button(me.kit.start).click();
  await me.answers(() => 2);
  await me.button(me.words.finishNow).click();
  await expect(me.heading(me.words.unclear)).toBeVisible();
  await expect(me.root.getByText(me.words.warnAlike)).toBeVisible();
  for (const part of ['agreed', 'scores', 'mapTitle'] as const)
    await expect(me.heading(me.words[part])).toHaveCount(0);
  await expect(me.button(me.words.takeAgain)).toBeVisible();
});

test('who answers faster than anybody reads is told nothing, here or elsewhere', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.button(me.kit.start).click();
  const asBoth: Choice = (style) => (style === 'owl' || style === 'tiger' ? 5 : 1);
  await me.answers(asBoth, 1, 30, { thought: 0 });
  await expect(me.button(me.words.answerMore), 'ten more would settle nothing').toHaveCount(0);
  await me.button(me.words.finish).click();
  await expect(me.heading(me.words.tooFast)).toBeFocused();
  await expect(me.root.getByText(me.words.warnFast)).toBeVisible();
  await expect(me.root.getByRole('listitem').filter({ hasText: me.words.tooFast })).toBeVisible();
  await expect(me.root.getByText(me.words.unclear)).toHaveCount(0);
  await expect(me.heading(me.words.mapTitle)).toHaveCount(0);
  await expect(me.root.getByText(me.names.owl).first()).toBeHidden();
  await me.root.getByText(me.words.pressed).click();
  await expect(me.root.getByText(me.names.owl).first()).toBeVisible();

  const grid = roomIn<Grid>('en', 'style-grid');
  await page.goto('/en/practice/style-grid/me-and-customer/');
  await page.getByRole('button', { name: me.kit.start, exact: true }).click();
  await expect(page.getByText(grid.move, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: grid.fromTest })).toHaveCount(0);

  await me.open();
  await me.button(me.words.takeAgain).click();
  await expect(me.place(1)).toBeVisible();
});

test('all on a page; then the other thirty statements, counted together with the first', async ({
  page,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.button(me.kit.start).click();
  await me.button(me.words.layoutAll).click();
  for (const group of await me.root
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    const text = await group.evaluate((one) => one.querySelector('legend')?.textContent ?? '');
    const item = me.data.forms[0]!.items.find((one) => one.text === text);
    await page.clock.fastForward(4000);
    if (item)
      await group
        .getByRole('radio')
        .nth(asOwl(item.style) - 1)
        .check();
  }
  await me.button(me.words.finish).click();
  await expect(me.primarily('owl')).toBeFocused();
  const agreed = me.data.forms[0]!.items.filter(({ style }) => style === 'owl');
  for (const { effect } of agreed)
    await expect(me.root.getByRole('listitem').filter({ hasText: effect })).toBeVisible();

  await me.button(fill(me.words.retest, { form: me.data.forms[1]!.title })).click();
  await me.button(me.words.layoutOne).click();
  await me.answers((style) => (style === 'koala' ? 5 : 2));
  await expect(me.button(me.words.answerMore), 'the other set was answered').toHaveCount(0);
  await me.button(me.words.finish).click();
  await expect(me.blendOf('koala', 'owl')).toBeVisible();
  await expect(me.root.getByText(me.words.together)).toBeVisible();
  await expect(me.root.getByText(me.words.retestDiffers)).toBeVisible();
  const newest = me.root.getByRole('listitem').filter({ hasText: me.data.forms[1]!.title });
  await expect(newest).toContainText(`${me.names.koala} 21${fill(me.words.by, { by: '+9' })}`);
  await me.button(me.words.seeThis).click();
  await expect(me.primarily('owl')).toBeVisible();
});

test('every statement that was agreed with is told, whatever its style', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.finishes((style) => (style === 'owl' ? 5 : 4));
  const said = (style: string) =>
    me.data.forms[0]!.items.filter((item) => item.style === style).map(({ effect }) => effect);
  for (const effect of said('owl')) await expect(me.root.getByText(effect)).toBeVisible();
  await expect(me.root.getByText(said('koala').at(-1)!)).toBeHidden();
  await me.root.getByText(fill(me.words.agreedMore, { n: 15 })).click();
  for (const style of ['tiger', 'peacock', 'koala', 'chameleon'])
    for (const effect of said(style)) await expect(me.root.getByText(effect)).toBeVisible();
});

test('a reload in the middle shows the statement, not its options alone @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 420 });
  const me = await sitDown(page, 'zh-CN');
  await me.button(me.kit.start).click();
  await me.answers(asOwl, 1, 2);
  const now = me.root.locator('[data-now]');
  await now.evaluate((one) => scrollBy(0, one.getBoundingClientRect().bottom + 20));
  await expect(now).not.toBeInViewport();
  await page.reload();
  await expect(me.place(3)).toBeVisible();
  await expect(now).toBeInViewport();
});

test('a result of the first version is still read, and says so', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await page.evaluate(() => {
    const scores = { tiger: 27, peacock: 21, koala: 18, owl: 15, chameleon: 18 };
    const data = { form: 'first', scores, seed: 5, seconds: 200, alike: 9 };
    const sheet = { v: 1, at: 2, made: 2, name: 'Test', data };
    localStorage.setItem('key-accounts:sheet:personality-test/5', JSON.stringify(sheet));
  });
  await me.open();
  await me.button(me.words.seeLatest).click();
  await expect(me.primarily('tiger')).toBeVisible();
  await expect(me.root.getByText(me.words.firstVersion)).toBeVisible();
  await expect(
    me.root.getByRole('listitem').filter({ hasText: me.words.versionOne }),
  ).toBeVisible();
  await expect(me.heading(me.words.agreed)).toHaveCount(0);
});

test('a colleague answers on another device, and the code comes back', async ({
  page,
  browser,
}) => {
  const me = await sitDown(page, 'en');
  await me.finishes(asOwl);
  await me.root.getByLabel(me.words.askName).fill('Lin');
  await me.button(me.words.askMake).click();
  const link = new URL(await me.link());
  expect(link.hash, 'nothing but form, tag and nickname').toMatch(/^#ask=0\.\d{1,4}\.Lin$/);

  const theirs = await browser.newContext();
  const other = await sitDown(await theirs.newPage(), 'en', link.hash);
  await expect(other.root.getByText(fill(other.words.aboutTitle, { name: 'Lin' }))).toBeVisible();
  await other.button(other.words.aboutStart).click();
  await other.answers((style) => (style === 'tiger' ? 5 : 2));
  await other.button(other.words.finish).click();
  const code = await other.root.getByRole('textbox', { name: other.words.codeIs }).inputValue();
  expect(await theirs.storageState().then(({ origins }) => JSON.stringify(origins))).not.toMatch(
    /answered|sheet/,
  );
  await theirs.close();

  const field = me.root.getByLabel(me.words.codeField);
  await field.fill(code.slice(0, -1));
  await me.button(me.words.codeRead).click();
  await expect(me.root.getByText(me.words.codeBroken)).toBeVisible();
  await field.fill(code.toLowerCase());
  await me.button(me.words.codeRead).click();
  await expect(me.root.getByText(me.words.codeTaken)).toBeVisible();
  const apart = { style: me.names.tiger, own: 12, theirs: 30 };
  await expect(me.root.getByText(fill(me.words.apart, apart))).toBeVisible();
});

test('a trainer is shown five numbers and a nickname, and keeps nothing', async ({
  page,
  browser,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.finishes(asOwl);
  await me.root.getByText(me.words.showTitle).click();
  await me.root.getByLabel(me.words.nickname).fill('小林');
  await me.button(me.words.showMake).click();
  const link = new URL(await me.link());
  await expect(
    me.root.getByRole('img', { name: fill(me.words.qr, { link: link.href }) }),
  ).toBeVisible();

  const room = await browser.newContext();
  const trainer = await sitDown(await room.newPage(), 'zh-CN', link.hash);
  await expect(
    trainer.root.getByText(fill(trainer.words.shownTitle, { name: '小林' })),
  ).toBeVisible();
  await expect(trainer.primarily('owl')).toBeVisible();
  await expect(trainer.root.getByText(me.data.styles.owl.look)).toHaveCount(0);
  await trainer.open('#shown=0E6CK-A00W1.Zhou');
  await expect(trainer.primarily('owl')).toBeVisible();
  await expect(trainer.root.getByText(trainer.words.firstVersion)).toBeVisible();
  await trainer.open('#shown=0000');
  await expect(trainer.root.getByText(trainer.words.linkBroken)).toBeVisible();
  await room.close();
});

test('nothing stands in anybody’s way, in the middle and at the end', async ({ page }) => {
  const me = await sitDown(page, 'zh-CN');
  await me.button(me.kit.start).click();
  await me.answers(asOwl, 1, 2);
  expect.soft(await activityFaults(page), 'in the middle').toEqual([]);
  await me.answers(asOwl, 3);
  await me.button(me.words.finish).click();
  expect.soft(await activityFaults(page), 'at the end').toEqual([]);
});
