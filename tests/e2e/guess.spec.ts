import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { barriers } from './access.ts';
import { activityIn, wordsIn } from './content.ts';
import { expect, test } from './hands.ts';
import { recorded } from './learner.ts';

interface Choice {
  ask: string;
  options: { id: string; text: string }[];
}

interface Typed {
  ask: string;
  says: string;
  against: { lower: string };
}

for (const locale of locales) {
  const { guess: words } = wordsIn(locale);
  const { ask, options } = activityIn<Choice>(locale, 'guesses/how-needs-grow');
  const said = (guess: string) => fill(words.you, { guess });

  test(`a guess is made with the keyboard, kept, shown where it is answered and never graded, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/lessons/how-needs-grow/`);
    const question = page.getByRole('group', { name: ask });
    await expect(page.getByText(said(''))).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-started');
    await question.getByLabel(options[0]!.text).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(words.kept)).toBeVisible();
    await expect(page.getByText(said(options[1]!.text))).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText(said(options[1]!.text))).toBeVisible();
    await expect(question.getByLabel(options[1]!.text)).toBeChecked();
    expect(await recorded(page)).toEqual([]);
  });

  test(`a number is guessed, shown in its sentence and held against the answer, in ${locale}`, async ({
    page,
  }) => {
    const typed = activityIn<Typed>(locale, 'guesses/spin-role-play');
    await page.goto(`/${locale}/lessons/spin-role-play/`);
    await expect(page.locator('html')).toHaveAttribute('data-started');
    const field = page.getByRole('textbox', { name: typed.ask });
    await field.fill('5');
    await field.blur();
    await expect(
      page.getByText(said(fill(typed.says, { n: 5 })) + fill(typed.against.lower, { n: 5 })),
    ).toBeVisible();
  });
}

test('without scripts the question stands as a sentence, without anything to press', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { ask, options } = activityIn<Choice>('en', 'guesses/how-needs-grow');
  await page.goto('/en/lessons/how-needs-grow/');
  await expect(page.getByText(ask)).toBeVisible();
  await expect(page.getByText(options[0]!.text)).toBeHidden();
  await context.close();
});
