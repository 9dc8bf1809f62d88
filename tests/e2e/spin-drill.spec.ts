import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { kinds, type Kind, type SpinDrill } from '../../src/widgets/spin-drill/model.ts';
import { letters } from '../../src/widgets/spin-drill/props.ts';
import type { Words } from '../../src/widgets/spin-drill/words.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

const name = 'four-questions';
const loaded = /sentences\.json/;

async function sitDown(page: Page, locale: Locale) {
  const { kit } = wordsIn(locale);
  const words = roomIn<Words>(locale, 'spin-drill');
  const data = activityIn<SpinDrill>(locale, `spin-drills/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.goto(`/${locale}/practice/spin-drill/${name}/`);
  const button = (label: string) => area.getByRole('button', { name: label, exact: true });
  const choice = (kind: Kind) =>
    area.getByRole('group', { name: words.choose }).getByRole('button').nth(kinds.indexOf(kind));
  return {
    ...{ area, kit, words, data, button, choice },
    start: () => button(kit.start).click(),
    /** The sentence that is asked; waits until one is. */
    async asked() {
      await expect(area).toHaveAttribute('data-phase', 'asking');
      const shown = await area.locator('q').allInnerTexts();
      return data.sentences.find(({ said, say }) => shown.includes(said) && shown.includes(say))!;
    },
    async says(kind: Kind) {
      await choice(kind).click();
      await expect(area).toHaveAttribute('data-phase', 'checked');
    },
  };
}

for (const locale of locales) {
  test(`${locale}: who knows is sure of all five with the keys alone, and without a network once begun`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const me = await sitDown(page, locale);
    await expect(me.button(me.kit.start)).toBeEnabled();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => loaded.test(url))).toEqual([]);
    const sentences = page.waitForResponse(loaded);
    await me.button(me.kit.start).press('Enter');
    await (await sentences).finished();
    await me.asked();
    await context.setOffline(true);
    let n = 0;
    for (; (await me.area.getAttribute('data-phase')) === 'asking'; n++) {
      const { kind, why } = await me.asked();
      await page.keyboard.press(String(kinds.indexOf(kind) + 1));
      await expect(me.area).toHaveAttribute('data-phase', 'checked');
      await expect(me.area.getByText(why)).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(me.area).not.toHaveAttribute('data-phase', 'checked');
    }
    expect(n).toBeLessThanOrEqual(25);
    const sure = fill(me.words.sure, { all: n, right: n });
    await expect(me.area.getByRole('heading', { name: sure })).toBeFocused();
    await expect(me.area.getByText(me.words.noneConfused)).toBeVisible();
    expect(await activityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}

test('what was confused stands in a table with how to tell it, and the drill goes on from there', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.start();
  const met: Kind[] = [];
  const wrong: Record<Kind, Kind> = {
    situation: 'problem',
    problem: 'situation',
    implication: 'implication',
    'need-payoff': 'need-payoff',
    none: 'none',
  };
  for (let n = 0; n < 8; n++) {
    const { kind } = await me.asked();
    met.push(kind);
    await me.says(wrong[kind]);
    await me.button(me.words.next).click();
  }
  const missed = met.filter((kind) => wrong[kind] !== kind).length;
  expect(missed).toBeGreaterThan(0);
  await me.asked();
  await me.button(me.words.stop).click();
  const row = me.area.getByRole('table', { name: me.words.confused }).getByRole('row').nth(1);
  const { tell } = me.data.pairs.find(
    ({ of }) => of.includes('situation') && of.includes('problem'),
  )!;
  await expect(row).toContainText(`${letters.situation} ${me.words.both} ${letters.problem}`);
  await expect(row.getByRole('cell').first()).toHaveText(String(missed));
  await expect(row).toContainText(tell);
  expect(await activityFaults(page)).toEqual([]);

  await page.reload();
  await me.button(me.words.resume).click();
  await me.asked();
  const place = fill(me.words.place, { n: 9, trade: '' });
  await expect(me.area.getByText(place)).toBeVisible();
});

test('an answer that is shown cannot be taken back, and after a reload the keys go on with nothing focused', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.start();
  const first = await me.asked();
  await me.says(first.kind === 'none' ? 'problem' : 'none');
  await page.reload();
  await expect(me.area.getByText(first.why)).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Enter');
  const next = await me.asked();
  expect(next.id).not.toBe(first.id);
  await page.reload();
  await me.asked();
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press(String(kinds.indexOf(next.kind) + 1));
  await expect(me.area.getByText(next.why)).toBeVisible();
});

test('a question for one’s own trade joins the sheet of sentences, and an example does not', async ({
  page,
}) => {
  const { sentences: words } = wordsIn('en');
  const { write } = activityIn<{
    write: { title: string; sentences: { when: string; say: string }[] }[];
  }>('en', 'sentences/spin-questions');
  const [{ title, sentences }] = write as [(typeof write)[number]];
  const own = 'How many ovens are lit at four in the morning?';
  await page.goto('/en/lessons/spin-questions/');
  const part = page.getByRole('region', { name: title, exact: true });
  await part.getByRole('button', { name: words.change }).first().click();
  await part.getByLabel(words.field).fill(own);
  await part.getByRole('button', { name: words.done }).click();
  await expect(part).toContainText(own);

  await page.goto('/en/me/sentences/');
  await expect(page.getByText(own)).toBeVisible();
  await expect(page.getByText(sentences[1]!.say)).toBeHidden();
});
