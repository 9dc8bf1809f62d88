import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Style } from '../../src/widgets/kit/style/schema.ts';
import type { PersonalityTest } from '../../src/widgets/personality-test/props.ts';
import type { Words } from '../../src/widgets/personality-test/words.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

export type Choice = (style: Style) => number;
/** The owl leads by far. */
export const asOwl: Choice = (style) => (style === 'owl' ? 5 : 2);

/** A learner before the statements: reads each, and answers by what it is about. */
export async function sitDown(page: Page, locale: Locale, hash = '') {
  const { styles: names, kit, profile } = wordsIn(locale);
  const words = { ...roomIn<Words>(locale, 'personality-test'), ...profile };
  const data = activityIn<PersonalityTest>(locale, 'personality-tests/five-styles');
  const items = data.forms.flatMap((form) => form.items);
  const root = page.getByRole('region', { name: data.title });
  const button = (name: string) => root.getByRole('button', { name, exact: true });
  const place = (n: number, all = 30) =>
    root.getByText(fill(words.place, { n, all }), { exact: true });
  const open = async (hash = '') => {
    await page.goto(`/${locale}/practice/personality-test/five-styles/${hash}`);
    await expect(root.getByRole('button').first()).toBeEnabled();
  };
  await page.clock.install();
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
    /** Answers from one place to another after a thought, by clicks or by keys. */
    async answers(
      choice: Choice,
      from = 1,
      to = 30,
      { how = 'click', thought = 4000 }: { how?: 'click' | 'key'; thought?: number } = {},
    ) {
      for (let n = from; n <= to; n++) {
        await expect(place(n, Math.max(30, to))).toBeVisible();
        const value = choice((await me.shown()).style);
        if (thought) await page.clock.fastForward(thought);
        if (how === 'key') await page.keyboard.press(String(value));
        else await me.step(value).click();
      }
      if (to >= 30) await expect(root.locator('[data-now]')).toBeFocused();
    },
    async finishes(choice: Choice, form?: string) {
      await button(form ?? kit.start).click();
      await me.answers(choice);
      await button(words.finish).click();
    },
    primarily: (style: Style) => me.heading(fill(words.single, { style: names[style] })),
    blendOf: (one: Style, other: Style) =>
      me.heading(fill(words.blend, { one: names[one], other: names[other] })),
    link: () => root.getByRole('textbox', { name: words.link }).inputValue(),
  };
  return me;
}
