import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Style } from '../../src/widgets/kit/style/schema.ts';
import type { PersonalityTest } from '../../src/widgets/personality-test/model.ts';
import type { Words } from '../../src/widgets/personality-test/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { recorded } from './learner.ts';

type Choice = (style: Style) => number;
/** The owl leads by far. */
const asOwl: Choice = (style) => (style === 'owl' ? 5 : 2);

/** A learner before the statements: reads each, and answers by what it is about. */
async function sitDown(page: Page, locale: Locale, hash = '') {
  const { styles: names, kit, profile } = wordsIn(locale);
  const words = { ...roomIn<Words>(locale, 'personality-test'), ...profile };
  const data = activityIn<PersonalityTest>(locale, 'personality-tests/five-styles');
  const items = data.forms.flatMap((form) => form.items);
  const root = page.getByRole('region', { name: data.title });
  const button = (name: string) => root.getByRole('button', { name, exact: true });
  const place = (n: number) => root.getByText(fill(words.place, { n, all: 30 }), { exact: true });
  const open = async (hash = '') => {
    await page.goto(`/${locale}/practice/personality-test/five-styles/${hash}`);
    await expect(root.getByRole('button').first()).toBeEnabled();
  };
  await open(hash);
  const me = {
    words,
    names,
    kit,
    data,
    root,
    button,
    place,
    open,
    heading: (name: string) => root.getByRole('heading', { name, exact: true }),
    step: (value: number) => button(words[`step${value}` as 'step1']),
    /** The statement that is shown, as its data has it. */
    async shown() {
      const text = await root.getByRole('paragraph').filter({ hasText: /./ }).nth(1).innerText();
      return items.find((item) => item.text === text.trim())!;
    },
    /** Answers from one place to another, by clicks or by keys. */
    async answers(choice: Choice, from = 1, to = 30, how: 'click' | 'key' = 'click') {
      for (let n = from; n <= to; n++) {
        await expect(place(n)).toBeVisible();
        const value = choice((await me.shown()).style);
        if (how === 'key') await page.keyboard.press(String(value));
        else await me.step(value).click();
      }
      if (to === 30) await expect(root.getByText(words.allAnswered)).toBeFocused();
    },
    async finishes(choice: Choice, form?: string) {
      await button(form ?? kit.start).click();
      await me.answers(choice);
      await button(words.finish).click();
    },
    primarily: (style: Style) => me.heading(fill(words.one, { style: names[style] })),
    link: () => root.getByRole('textbox', { name: words.link }).inputValue(),
  };
  return me;
}

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
      expect((await me.shown()).id).not.toBe(first.id);
      await page.keyboard.press('4');
      await expect(me.place(2)).toBeVisible();
      await me.button(me.words.undo).press('Enter');
      await me.answers(asOwl, 1, 29, 'key');
      expect(await me.shown(), 'the skipped one comes last').toEqual(first);
      await me.answers(asOwl, 30, 30, 'key');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(me.primarily('owl')).toBeFocused();
      await expect(me.root.getByText(me.data.styles.owl.badDay)).toBeVisible();
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
      expect(await me.shown()).toEqual(before);
      await me.answers(asOwl, 13);
      await me.button(me.words.finish).click();
      await expect(me.primarily('owl')).toBeVisible();
      expect(await recorded(page)).toEqual(['personality-tests/five-styles']);
      await me.open();
      await expect(me.primarily('owl'), 'the result is still there').toBeVisible();
      await page.goto(`/${locale}/me/`);
      await expect(
        page.getByText(fill(me.words.one, { style: me.names.owl })).first(),
      ).toBeVisible();
    });
  });
}

test('a tie is shown as a tie, and nobody who answers alike gets a type', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.finishes((style) => (style === 'owl' || style === 'tiger' ? 5 : 1));
  await expect(
    me.heading(fill(me.words.blend, { one: me.names.tiger, other: me.names.owl })),
  ).toBeVisible();
  const tie = fill(me.words.tie, {
    styles: `${me.names.tiger}${me.words.and}${me.names.owl}`,
    n: 30,
  });
  await expect(me.root.getByText(tie)).toBeVisible();

  await me.finishes(() => 4, fill(me.words.sameForm, { form: me.data.forms[0]!.title }));
  await expect(me.heading(me.words.balanced)).toBeVisible();
  await expect(me.root.getByText(fill(me.words.warnAlike, { n: 30 }))).toBeVisible();
});

test('all on a page; then the other thirty statements, and the change between the two', async ({
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
    if (item)
      await group
        .getByRole('radio')
        .nth(asOwl(item.style) - 1)
        .check();
  }
  await me.button(me.words.finish).click();
  await expect(me.primarily('owl')).toBeFocused();

  await me.button(fill(me.words.retest, { form: me.data.forms[1]!.title })).click();
  await me.button(me.words.layoutOne).click();
  await me.answers((style) => (style === 'koala' ? 5 : 2));
  await me.button(me.words.finish).click();
  await expect(me.primarily('koala')).toBeVisible();
  const newest = me.root.getByRole('listitem').filter({ hasText: me.data.forms[1]!.title });
  await expect(newest).toContainText(`${me.names.koala} 30${fill(me.words.by, { by: '+18' })}`);
  await me.button(me.words.seeThis).click();
  await expect(me.primarily('owl')).toBeVisible();
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
  await expect(trainer.root.getByText(me.data.styles.owl.badDay)).toHaveCount(0);
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
