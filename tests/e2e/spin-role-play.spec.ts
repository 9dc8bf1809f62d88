import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { toldBefore } from '../../src/widgets/spin-role-play/follow/store.ts';
import { stateAfterAll, type Turn } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Call } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { Scene } from '../../src/widgets/spin-role-play/model/talk/scene.ts';
import type { PersonalityTest } from '../../src/widgets/personality-test/props.ts';
import type { Words } from '../../src/widgets/spin-role-play/words.ts';
import type { Words as Check } from '../../src/widgets/personality-test/words.ts';
import { activityFaults } from './access.ts';
import { visit } from './caller.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { play } from '../unit/widgets/spin-role-play/play.ts';

/** Takes the self-check with the number keys, as one who thinks before speaking. */
async function takesSelfCheck(page: Page, locale: Locale, keyFor: (style: string) => string) {
  const { kit } = wordsIn(locale);
  const words = roomIn<Check>(locale, 'personality-test');
  const data = activityIn<PersonalityTest>(locale, 'personality-tests/five-styles');
  const items = data.forms.flatMap((form) => form.items);
  await page.clock.install();
  await page.goto(`/${locale}/practice/personality-test/five-styles/`);
  await page.getByRole('button', { name: kit.start, exact: true }).click();
  for (let n = 1; n <= 30; n++) {
    await expect(page.getByText(fill(words.place, { n, all: 30 }), { exact: true })).toBeVisible();
    const text = await page.locator('[data-now]').innerText();
    const { style } = items.find((item) => text.includes(item.text))!;
    await page.clock.fastForward(4000);
    await page.keyboard.press(keyFor(style));
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(words.finish).or(button(words.finishNow)).click();
}

/** Asks on from what was answered, and for the next step as soon as it is ripe. */
function agreedIn(call: Call): string[] {
  const order = ['need-payoff', 'implication', 'summary', 'problem', 'situation'];
  const turns: Turn[] = [];
  while (!turns.at(-1)?.outcome) {
    const good = hand(call, stateAfterAll(call, turns)).filter(({ worth }) => worth === 'good');
    const kind = order.find((one) => good.some(({ line }) => line.kind === one));
    const next =
      good.find(({ line }) => line.asks === 'next-step') ??
      good.find(({ line }) => line.kind === kind) ??
      good[0]!;
    turns.push(next.turn);
  }
  expect(turns.at(-1)!.outcome).toBe('advance');
  return turns.map(({ line }) => line.id);
}

test('an advance in the first call opens the second, where what was promised and told is known', async ({
  page,
}) => {
  const me = await visit(page, 'en', 'packaging-line');
  const log = agreedIn(me.call);
  await me.goesIn();
  for (const id of log) await me.says(id);
  await me.desk.getByRole('link', { name: me.told.next, exact: true }).click();
  const { follows, ...second } = activityIn<Scene>('en', 'scenarios/packaging-line-again');
  const draft = [
    { type: 'met', temperament: 'owl' },
    ...log.map((line) => ({ type: 'said', line })),
  ];
  const told = toldBefore(me.scene, [{ type: 'began', seed: 1 }, ...draft], second)!;
  const desk = page.getByRole('region', { name: second.title, exact: true });
  await expect(desk).toContainText(follows!.promised);
  await expect(desk).toContainText(me.words.toldByYou);
  for (const { id, text } of [...second.facts, ...second.problems, ...second.implications])
    if (id !== 'director-came')
      await expect(desk.getByText(text, { exact: true })).toHaveCount(Number(told.includes(id)));
  await desk.getByRole('button', { name: me.words.start, exact: true }).click();
  const report = second.lines.find(({ keeps }) => keeps)!;
  await expect(desk.getByRole('button', { name: report.text, exact: true })).toBeVisible();
});

for (const locale of locales)
  test.describe(locale, () => {
    test('wins a call with the keyboard alone, through a reload at every turn', async ({
      page,
    }) => {
      const me = await visit(page, locale);
      await me.goesIn();
      for (const id of me.wins) {
        await me.says(id);
        await page.reload();
      }
      await expect(me.outcome('advance')).toBeVisible();
      await expect(me.score(me.wins)).toBeVisible();
      await me.bestIs(me.wins);
    });

    test('loses a call, goes back to where it was lost, says something else and sees both', async ({
      page,
    }) => {
      const me = await visit(page, locale);
      const lost = me.loses();
      await me.goesIn();
      for (const id of lost) await me.says(id);
      await expect(me.outcome(play(me.call, lost).at(-1)!.outcome!)).toBeVisible();
      await expect(me.score(lost)).toBeVisible();

      const at = debrief(me.call, play(me.call, lost)).turningPoint!;
      const before = lost.slice(0, at);
      await me.button(me.told.rewind).first().click();
      me.goesBackTo(before);
      const state = stateAfterAll(me.call, play(me.call, before));
      const better = hand(me.call, state).find(({ worth }) => worth === 'good');
      await me.says(better!.line.id);
      await me.says('leave-it-here');
      const both = me.desk.getByRole('table', { name: me.told.compare });
      await expect(both).toContainText(me.textOf(lost[at]!));
      await expect(both).toContainText(me.textOf(better!.line.id));
      await me.bestIs(lost);
    });

    test('nothing stands in anybody’s way before, during and after a call', async ({ page }) => {
      const me = await visit(page, locale);
      await expect(me.button(me.words.start)).toBeEnabled();
      expect.soft(await activityFaults(page), 'at the brief').toEqual([]);
      await me.goesIn();
      for (const id of me.wins.slice(0, 4)) await me.says(id);
      expect.soft(await activityFaults(page), 'in the middle').toEqual([]);
      await me.says('leave-it-here');
      await expect(me.score([...me.wins.slice(0, 4), 'leave-it-here'])).toBeVisible();
      expect.soft(await activityFaults(page), 'at the debrief').toEqual([]);
    });

    test('who knows the own style is told where it will rub with this customer', async ({
      page,
    }) => {
      const { styles: names } = wordsIn(locale);
      const me = await visit(page, locale, 'pump-trucks');
      const { friction } = me.words;
      const intro = (customer: keyof typeof names) =>
        me.desk.getByText(fill(friction.intro, { mine: names.owl, customer: names[customer] }));
      await expect(me.button(me.words.start)).toBeEnabled();
      await expect(intro('tiger'), 'not before the self-check').toHaveCount(0);

      await takesSelfCheck(page, locale, (style) => (style === 'owl' ? '5' : '2'));
      await page.goto(me.address);
      await expect(intro('tiger')).toBeVisible();
      await expect(me.desk.getByText(friction.tellMore)).toBeVisible();
      await expect(me.desk.getByText(friction.showMore)).toHaveCount(0);

      await me.desk.getByLabel(me.words.temper).selectOption('koala');
      await expect(intro('koala')).toBeVisible();
      await expect(me.desk.getByText(friction.showMore)).toBeVisible();
      await expect(me.desk.getByText(friction.tellMore)).toHaveCount(0);

      await me.desk.getByLabel(me.words.temper).selectOption('owl');
      await expect(me.desk.getByText(friction.none)).toBeVisible();
    });

    test('whose self-check named no style is told nothing of it', async ({ page }) => {
      const me = await visit(page, locale, 'pump-trucks');
      await takesSelfCheck(page, locale, () => '3');
      await page.goto(me.address);
      await expect(me.button(me.words.start)).toBeEnabled();
      await expect(me.desk.getByText(me.words.friction.none)).toHaveCount(0);
    });

    test('the debrief is printed with every turn, and without what cannot be pressed on paper', async ({
      page,
    }) => {
      await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
      const me = await visit(page, locale);
      await me.goesIn();
      const spoken: string[] = [];
      for (const id of me.wins) {
        spoken.push(me.textOf(id));
        await me.says(id);
        if (id !== me.wins.at(-1)) spoken.push(...(await me.hears()));
      }
      await me.button(me.told.print).click();
      await expect(page).toHaveTitle('printed');
      await page.emulateMedia({ media: 'print' });
      await expect(me.outcome('advance')).toBeVisible();
      await expect(me.score(me.wins)).toBeVisible();
      // The last, because the turning point is told twice.
      for (const words of spoken) await expect(me.desk.getByText(words).last()).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByRole('banner')).toHaveCount(0);
    });
  });

test('a summary repeats what was chosen, and the customer puts right what was never said', async ({
  page,
}) => {
  const me = await visit(page, 'zh-CN');
  await me.goesIn();
  for (const id of ['who-at-night', 'store-stops']) await me.says(id);
  await me.line('what-i-heard').click();
  const say = me.button(me.words.recallSay);
  const choice = (text: string) => me.desk.getByRole('checkbox', { name: text, exact: true });
  await choice('夜里十点到四点冷库没人').check();
  await expect(say, 'one thing of two is no summary').toBeDisabled();
  await me.button(me.words.recallOther).click();
  await me.line('what-i-heard').click();
  await choice('夜里十点到四点冷库没人').check();
  await choice('冷库半夜停过一次，整批报废').check();
  await say.click();
  const latest = me.desk.locator('[data-now]');
  await expect(latest).toContainText('冷库半夜停过一次，整批报废');
  await expect(latest).not.toContainText('你听得仔细');
});

test('a call goes to a coach in a link, and changes nothing of the coach’s own', async ({
  page,
  browser,
}) => {
  const me = await visit(page, 'en');
  await me.goesIn();
  for (const id of me.wins) await me.says(id);
  await me.button(me.told.share).click();
  const link = await me.desk.getByRole('textbox', { name: me.told.shareLink }).inputValue();
  // What a server sees of it is the name alone.
  expect(new URL(link).search).toBe('?call');
  expect(new URL(link).hash.length).toBeLessThanOrEqual('#call='.length + 24);

  const context = await browser.newContext();
  const coach = await context.newPage();
  const there = await visit(coach, 'en');
  await coach.goto(link);
  await expect(there.desk.getByText(me.told.shared)).toBeVisible();
  await expect(there.score(me.wins)).toBeVisible();
  expect(await coach.evaluate(() => Object.keys(localStorage).join())).not.toContain('scenarios/');

  // What the coach says of it goes back, and opens beside the learner's own debrief.
  const first = there.desk.getByRole('group', { name: fill(me.told.turn, { n: 1 }), exact: true });
  const keep = first.getByRole('button', { name: me.told.marks.keep, exact: true });
  await there.button(me.told.marksShare).click();
  await expect(there.desk.getByRole('alert')).toHaveText(me.told.marksNothing);
  await keep.click();
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  const remark = there.desk.getByLabel(fill(me.told.remark, { n: 200 }));
  await remark.pressSequentially('Wait <b>longer</b> for the answer.');
  await coach.reload();
  await expect(remark, 'a reload loses nothing').toHaveValue('Wait <b>longer</b> for the answer.');
  await there.button(me.told.marksShare).click();
  const back = await there.desk.getByRole('textbox', { name: me.told.marksLink }).inputValue();
  const pasted = me.desk.getByLabel(me.told.marksOpen);
  await pasted.fill(link);
  await me.button(me.told.marksGo).click();
  await expect(me.desk.getByText(me.told.marksCall)).toBeVisible();
  await pasted.fill(back.slice(0, -3));
  await me.button(me.told.marksGo).click();
  await expect(me.desk.getByText(me.told.marksTypo)).toBeVisible();
  await pasted.fill(back);
  await me.button(me.told.marksGo).click();
  await expect(me.desk.getByText('Wait <b>longer</b> for the answer.')).toBeVisible();
  await expect(me.desk.getByText(me.told.marks.keep, { exact: true })).toHaveCount(1);
  await expect(me.button(me.told.again), 'it is still the own call').toBeVisible();

  // One character is another one.
  const last = link.at(-2) === 'A' ? 'B' : 'A';
  await coach.goto(`${link.slice(0, -2)}${last}${link.slice(-1)}`);
  await expect(there.desk.getByRole('status').filter({ hasText: me.told.linkTypo })).toBeVisible();
  await expect(there.button(me.words.start)).toBeEnabled();
  await context.close();
});

test('a call of a scenario that was changed since is not gone on with, and the old result stays', async ({
  page,
}) => {
  const me = await visit(page, 'en');
  await me.goesIn();
  for (const id of me.wins) await me.says(id);
  await me.button(me.told.again).click();
  me.goesBackTo([]);
  await me.goesIn();
  const status = me.desk.getByRole('status').filter({ hasText: me.words.trust });
  await expect(status, 'how the call before ended').toHaveCount(0);
  await me.says(me.wins[0]!);
  await expect(status).toHaveCount(1);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes('draft:scenarios/'))!;
    const draft = JSON.parse(localStorage.getItem(key)!) as { digest: string };
    localStorage.setItem(key, JSON.stringify({ ...draft, digest: 'another' }));
  });
  await page.reload();
  await expect(me.desk.getByText(me.kit.stale)).toBeVisible();
  me.goesBackTo([]);
  await me.goesIn();
  await expect(me.line(me.wins[0]!)).toBeVisible();
  await me.bestIs(me.wins);
});

test('the last sentence can be taken back, and the kinds can be shown', async ({ page }) => {
  const me = await visit(page, 'zh-CN');
  await me.desk.getByRole('checkbox', { name: me.words.showKinds }).check();
  await me.goesIn();
  const [first] = me.wins as [string];
  const kind = me.words.kinds[me.call.scenario.lines[me.call.indexOf(first)]!.kind];
  await expect(me.desk.getByRole('list').getByText(kind).first()).toBeVisible();
  await me.desk
    .getByRole('button')
    .filter({ hasText: me.textOf(first) })
    .click();
  await me.button(me.words.undo).click();
  await expect(me.desk.getByRole('button').filter({ hasText: me.textOf(first) })).toBeVisible();
  await expect(me.button(me.words.undo)).toHaveCount(0);
});

test('a call sheet for a customer of one’s own is kept as it is written', async ({ page }) => {
  const me = await visit(page, 'zh-CN');
  const { sheet: words } = roomIn<Words>('zh-CN', 'spin-role-play');
  const unfold = () => me.desk.getByText(me.words.own).click();
  const field = (name: keyof typeof words.hints) =>
    me.desk.getByRole('textbox', { name: words[name] }).first();
  await unfold();
  await me.button(words.begin).click();
  await expect(field('customer'), 'nobody has said who').toHaveValue('');
  await field('customer').fill('青石机械');
  await field('problem').fill('换型要四十分钟');
  await field('askProblem').fill('换一次型，要几个人？');
  await page.reload();
  await unfold();
  await expect(field('askProblem')).toHaveValue('换一次型，要几个人？');
  await expect(me.desk.getByText(words.lacks.payoff)).toBeVisible();

  await page.goto('/zh-CN/me/');
  await expect(page.getByRole('article').filter({ hasText: words.sheets })).toContainText(
    '青石机械',
  );
});
