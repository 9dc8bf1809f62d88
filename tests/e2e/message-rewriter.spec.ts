import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Reader, Rewrite } from '../../src/widgets/message-rewriter/model.ts';
import type { Words } from '../../src/widgets/message-rewriter/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { recorded } from './learner.ts';

/** A learner at the desk, who taps on a phone and types on a computer. */
async function sitDown(page: Page, locale: Locale, thumb: boolean) {
  const { styles: names, kit } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'message-rewriter');
  const data = activityIn<Rewrite>(locale, 'rewrites/trial-moved');
  const desk = page.getByRole('region', { name: data.title });
  const open = () => page.goto(`/${locale}/practice/message-rewriter/trial-moved/`);
  const does = async (what: ReturnType<Page['getByRole']>): Promise<void> => {
    await expect(what).toBeEnabled();
    if (thumb) return what.tap();
    await what.focus();
    await page.keyboard.press((await what.getAttribute('type')) === 'button' ? 'Enter' : 'Space');
  };
  const presses = (name: string) => does(desk.getByRole('button', { name, exact: true }));
  await open();
  await presses(kit.start);
  return {
    words,
    styles: names,
    data,
    desk,
    open,
    presses,
    text: desk.getByRole('textbox', { name: words.write }),
    ticks: (check: string) => does(desk.getByRole('checkbox', { name: check })),
    /** Names a sentence as the harmful one. */
    async takes(sentence: string) {
      await does(desk.getByRole('radio', { name: sentence }));
      await presses(words.thisOne);
    },
    async finishes(reader: Reader) {
      await does(
        desk.getByRole('radio', { name: reader.mistake.find(({ right }) => right)!.text }),
      );
      await presses(words.thisOne);
      await desk.getByRole('textbox', { name: words.write }).fill(reader.style);
      await presses(words.compare);
    },
  };
}

for (const locale of locales)
  test(`${locale}: finds a mistake, writes, and sees where the expert does what was ticked`, async ({
    page,
    isMobile,
  }) => {
    const me = await sitDown(page, locale, isMobile);
    const { words, desk } = me;
    const tiger = me.data.readers[0]!;
    const [harmless] = tiger.mistake as [Reader['mistake'][number]];
    await me.takes(harmless.text);
    for (const { why } of tiger.mistake) await expect(desk.getByText(why)).toBeVisible();

    await me.presses(words.compare);
    await expect(desk.getByRole('alert')).toHaveText(words.writeFirst);
    await expect(me.text).toBeFocused();
    await page.keyboard.insertText('Friday, nine o’clock. 周五九点。');
    const [check] = tiger.checks as [Reader['checks'][number]];
    await me.ticks(check.text);
    await me.presses(words.compare);
    await me.open();
    await me.presses(fill(words.finished, { style: me.styles.tiger }));
    await expect(me.text).toHaveValue('Friday, nine o’clock. 周五九点。');
    const row = desk.getByRole('row').filter({ hasText: check.text });
    await expect(row.getByRole('cell')).toHaveText([words.ticked, fill(words.inPieces, { n: 1 })]);
    for (const { text } of tiger.expert) await expect(desk.getByText(text)).toBeVisible();
  });

test('four finished readers finish the activity', async ({ page, isMobile }) => {
  const locale = isMobile ? 'zh-CN' : 'en';
  const me = await sitDown(page, locale, isMobile);
  const [first, ...others] = me.data.readers as [Reader, ...Reader[]];
  await me.finishes(first);
  expect.soft(await activityFaults(page)).toEqual([]);
  for (const reader of others) {
    const { styles: names } = me;
    await me.presses(names[reader.style]);
    await me.finishes(reader);
  }
  await expect(me.desk.getByText(me.words.done)).toBeVisible();
  await expect(me.desk).toHaveAttribute('data-phase', 'done');
  await expect.poll(() => recorded(page)).toEqual(['rewrites/trial-moved']);
});

test('the cheat sheet is printed alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one printer is enough');
  await page.addInitScript(() => (window.print = () => {}));
  await page.goto('/en/lessons/talking-to-each-style/');
  await page.getByRole('button', { name: 'Print this page alone' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Five styles on one page' })).toBeVisible();
  for (const style of ['Tiger', 'Peacock', 'Koala', 'Owl', 'Chameleon'])
    await expect(page.locator('.cheat-sheet').getByText(style, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
});
