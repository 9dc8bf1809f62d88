import { expect, test, type Locator, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Answer } from '../../src/widgets/kit/round/model.ts';
import { drawn, rightAnswer, type WholeQuiz } from '../../src/widgets/quiz/model.ts';
import type { Words } from '../../src/widgets/quiz/words.ts';
import { activityFaults } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';

type Question = WholeQuiz['questions'][number];

const name = 'what-is-a-key-account';
const kinds = ['single', 'several', 'order', 'number'];

/** A seed whose round asks one question of each kind, so that no test leaves its kind to chance. */
function seedOfEveryKind({ draw, questions }: WholeQuiz): number {
  for (let seed = 1; ; seed++) {
    const asked = drawn({ draw, questions }, seed, {});
    const met = questions.filter(({ id }) => asked.includes(id)).map(({ kind }) => kind);
    if (new Set(met).size === kinds.length) return seed;
  }
}

/** A learner at check-yourself, who finds questions and answers by role and name. */
async function sitDown(page: Page, locale: Locale) {
  const { round, kit } = wordsIn(locale);
  const quiz = roomIn<Words>(locale, 'quiz');
  const words = { ...round, ...quiz };
  const data = activityIn<WholeQuiz>(locale, `quizzes/${name}`);
  const area = page.getByRole('region', { name: data.title, exact: true });
  await page.addInitScript((seed) => {
    let next = seed;
    crypto.getRandomValues = (array) => {
      (array as unknown as number[])[0] = next++;
      return array;
    };
  }, seedOfEveryKind(data));
  await page.goto(`/${locale}/lessons/${name}/#check`);

  const me = {
    area,
    words,
    kit,
    data,
    all: data.draw,
    button: (label: string) => area.getByRole('button', { name: label, exact: true }),
    option: (text: string) =>
      area.getByRole('radio', { name: text }).or(area.getByRole('checkbox', { name: text })),
    figure: area.getByRole('textbox'),
    item: (text: string) => area.getByRole('listitem').filter({ hasText: text }),
    place: (n: number) => area.getByText(fill(words.place, { n, all: data.draw })),
    heading: area.getByRole('heading', { level: 4 }),
    alert: area.getByRole('alert'),
    async start() {
      await me.button(kit.start).click();
      await expect(me.place(1)).toBeVisible();
    },
    /** The question that is on the screen. */
    async question(): Promise<Question> {
      const ask = await me.heading.innerText();
      return data.questions.find((one) => one.ask === ask)!;
    },
    async ids(): Promise<string[]> {
      const question = await me.question();
      const list = question.kind === 'order' ? question.items : [];
      const texts = await area.getByRole('listitem').allInnerTexts();
      return texts.map((text) => list.find((item) => text.includes(item.text))!.id);
    },
    async give(question: Question, answer: Answer) {
      if (question.kind === 'number') return me.figure.fill(answer[0]!);
      if (question.kind === 'order') return me.sort(question.items, answer, (up) => up.click());
      for (const { id, text } of question.options)
        if (answer.includes(id)) await me.option(text).check();
    },
    /** Brings items into an order with their "up" buttons, the first one first. */
    async sort(
      items: { id: string; text: string }[],
      order: Answer,
      press: (up: Locator) => Promise<void>,
    ) {
      for (const [place, id] of order.entries()) {
        const { text } = items.find((item) => item.id === id)!;
        for (let at = (await me.ids()).indexOf(id); at > place; at--) {
          await press(me.button(fill(words.up, { item: text })));
          await expect(area.getByRole('listitem').nth(at - 1)).toContainText(text);
        }
      }
    },
    async answerAll(right: (question: Question) => boolean) {
      const asked: Question[] = [];
      for (let n = 1; n <= data.draw; n++) {
        await expect(me.place(n)).toBeVisible();
        const question = await me.question();
        asked.push(question);
        await me.give(question, right(question) ? rightAnswer(question) : wrongAnswer(question));
        await me.button(words.check).click();
        await me.button(n < data.draw ? words.next : words.finish).click();
      }
      return asked;
    },
    result: (right: number) =>
      area.getByRole('heading', {
        name: fill(words.result, { right, all: data.draw, percent: (right / data.draw) * 100 }),
      }),
  };
  return me;
}

function wrongAnswer(question: Question): Answer {
  if (question.kind === 'number') return [String(question.near[0]!.value)];
  const right = rightAnswer(question);
  if (question.kind === 'order') return right.toReversed();
  return question.options
    .filter(({ id }) => !right.includes(id))
    .map(({ id }) => id)
    .slice(0, 1);
}

/** Every sentence that must be read once this question was answered wrongly. */
function reasons(question: Question): string[] {
  if (question.kind === 'number') return [question.near[0]!.why, question.why];
  return (question.kind === 'order' ? question.items : question.options).map(({ why }) => why);
}

/** Moves the focus with Tab alone until it is there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step++) {
    const way = await target.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return null;
      const before =
        activeElement!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  await expect(target).toBeFocused();
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('a round is done with the keyboard alone', async ({ page }) => {
      const me = await sitDown(page, locale);
      await expect(me.button(me.kit.start)).toBeEnabled();
      await tabTo(page, me.button(me.kit.start));
      await page.keyboard.press('Enter');
      for (let n = 1; n <= me.all; n++) {
        await expect(me.place(n)).toBeVisible();
        await expect(me.heading).toBeFocused();
        const question = await me.question();
        const right = rightAnswer(question);
        if (question.kind === 'number') {
          await tabTo(page, me.figure);
          await page.keyboard.type(right[0]!);
        } else if (question.kind === 'order') {
          await me.sort(question.items, right, async (up) => {
            await tabTo(page, up);
            await page.keyboard.press('Space');
          });
          await tabTo(page, me.button(me.words.check));
        } else {
          const texts = await me.area.getByRole('listitem').allInnerTexts();
          for (const { id, text } of question.options)
            if (right.includes(id))
              await page.keyboard.press(String(texts.findIndex((one) => one.includes(text)) + 1));
        }
        await page.keyboard.press('Enter');
        await expect(me.area.getByText(me.words.isRight)).toBeVisible();
        await page.keyboard.press('Enter');
      }
      await expect(me.result(me.all)).toBeFocused();
      await expect(me.area.getByText(me.words.passed)).toBeVisible();
    });

    test('wrong answers show every reason, the right answer and the way back into the lesson', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      await me.start();
      const asked = new Set<string>();
      for (let n = 1; n <= me.all; n++) {
        await expect(me.place(n)).toBeVisible();
        const question = await me.question();
        asked.add(question.kind);
        for (const why of reasons(question)) await expect(me.area.getByText(why)).toHaveCount(0);
        await me.give(question, wrongAnswer(question));
        await me.button(me.words.check).click();
        await expect(me.area.getByText(me.words.isWrong)).toBeVisible();
        for (const why of reasons(question)) await expect(me.area.getByText(why)).toBeVisible();
        // What was rightly left out of several is not called wrong.
        if (question.kind === 'several') {
          const left = question.options.filter(
            ({ id, right }) => !right && !wrongAnswer(question).includes(id),
          );
          await expect(me.area.getByText(me.kit.wrong, { exact: true })).toHaveCount(0);
          await expect(me.area.getByText(me.words.rightlyLeft)).toHaveCount(left.length);
        }
        const back = me.area.getByRole('link', { name: me.kit.seeLesson });
        await expect(back).toHaveAttribute('href', new RegExp(`/${name}/#${question.section}$`));
        await me.button(n < me.all ? me.words.next : me.words.finish).click();
      }
      expect(asked.size).toBe(kinds.length);
      await expect(me.result(0)).toBeFocused();
      await me.area.getByRole('link', { name: me.kit.seeLesson }).first().click();
      await expect(page).toHaveURL(/#(?!check)[a-z-]+$/);
    });

    test('another try asks other questions; the best result and the history are kept', async ({
      page,
    }) => {
      const me = await sitDown(page, locale);
      await me.start();
      const first = await me.answerAll(() => true);
      await expect(me.result(me.all)).toBeVisible();
      for (const { ask } of first) await expect(me.area.getByText(ask)).toBeVisible();
      await me.button(me.words.again).click();
      const second = await me.answerAll(() => false);
      for (const question of second) expect(first).not.toContain(question);
      const past = me.area.getByText(
        fill(me.kit.past, { best: '100%', n: 2, latest: '100% → 0%' }),
      );
      await expect(past).toBeVisible();
      await page.reload();
      await expect(me.result(0)).toBeVisible();
      await expect(past).toBeVisible();
    });

    test('is open to everyone at each kind of question and at the end', async ({ page }) => {
      // Half of the states in each language: words change, the parts that carry them do not.
      const asking = locale === 'zh-CN';
      const me = await sitDown(page, locale);
      await page.goto(`/${locale}/practice/quiz/${name}/`);
      await me.start();
      for (let n = 1; n <= me.all; n++) {
        const question = await me.question();
        if (question.kind === 'number') {
          await me.button(me.words.check).click();
          await expect(me.alert).toHaveText(me.words.unreadable);
        }
        await me.give(question, wrongAnswer(question));
        if (asking) expect.soft(await activityFaults(page), question.kind).toEqual([]);
        await me.button(me.words.check).click();
        if (!asking)
          expect.soft(await activityFaults(page), `${question.kind}, checked`).toEqual([]);
        await me.button(n < me.all ? me.words.next : me.words.finish).click();
      }
      expect.soft(await activityFaults(page), 'overview').toEqual([]);
    });
  });
}

test('a reload at any point goes on exactly there', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.start();
  for (let n = 1; n <= me.all; n++) {
    const question = await me.question();
    const given = wrongAnswer(question);
    await me.give(question, given);
    await page.reload();
    await expect(me.place(n)).toBeVisible();
    await expect(me.heading).toHaveText(question.ask);
    if (question.kind === 'number') await expect(me.figure).toHaveValue(given[0]!);
    else if (question.kind === 'order') expect(await me.ids()).toEqual(given);
    else
      for (const { id, text } of question.options)
        await expect(me.option(text)).toBeChecked({ checked: given.includes(id) });
    await me.button(me.words.check).click();
    await page.reload();
    await expect(me.area.getByText(me.words.isWrong)).toBeVisible();
    await me.button(n < me.all ? me.words.next : me.words.finish).click();
  }
  await page.reload();
  await expect(me.result(0)).toBeVisible();
});

test('an answer can be changed until it is checked, and nothing chosen is said so', async ({
  page,
}) => {
  const me = await sitDown(page, 'en');
  await me.start();
  while ((await me.question()).kind !== 'single') {
    await me.give(await me.question(), rightAnswer(await me.question()));
    await me.button(me.words.check).click();
    await me.button(me.words.next).click();
  }
  await me.button(me.words.check).click();
  await expect(me.alert).toHaveText(me.words.chooseFirst);
  await me.button(me.words.check).click();
  await me.area.getByRole('radio').last().check();
  await expect(me.area.getByRole('radio').last()).toBeFocused();
  const question = await me.question();
  await me.give(question, wrongAnswer(question));
  await expect(me.alert).toHaveText('');
  await me.give(question, rightAnswer(question));
  await me.button(me.words.check).click();
  await expect(me.area.getByText(me.words.isRight)).toBeVisible();
});

test('what cannot be read as a number stays in its field, with a word on what to write', async ({
  page,
}) => {
  const me = await sitDown(page, 'zh-CN');
  await me.start();
  while ((await me.question()).kind !== 'number') {
    await me.give(await me.question(), rightAnswer(await me.question()));
    await me.button(me.words.check).click();
    await me.button(me.words.next).click();
  }
  await me.figure.fill('二十来个');
  await me.button(me.words.check).click();
  await expect(me.alert).toHaveText(me.words.unreadable);
  await expect(me.figure).toHaveValue('二十来个');
  await expect(me.figure).toBeFocused();
  const [right] = rightAnswer(await me.question());
  await me.figure.fill(right!.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!));
  await me.figure.press('Enter');
  await expect(me.area.getByText(me.words.isRight)).toBeVisible();
});

test('shortcut keys do nothing while the focus is outside of the quiz', async ({ page }) => {
  const me = await sitDown(page, 'en');
  await me.start();
  while ((await me.question()).kind === 'number' || (await me.question()).kind === 'order') {
    await me.give(await me.question(), rightAnswer(await me.question()));
    await me.button(me.words.check).click();
    await me.button(me.words.next).click();
  }
  const first = me.area.getByRole('radio').or(me.area.getByRole('checkbox')).first();
  const note = page.getByRole('textbox').last();
  await note.focus();
  await page.keyboard.press('1');
  await page.locator('body').press('1');
  await page.locator('body').press('Enter');
  await expect(first).not.toBeChecked();
  await expect(me.alert).toHaveText('');
  await me.heading.focus();
  await page.keyboard.press('1');
  await expect(first).toBeChecked();
});
