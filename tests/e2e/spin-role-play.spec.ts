import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill, localize } from '../../src/i18n/text.ts';
import { callOf } from '../../src/widgets/spin-role-play/call.model.ts';
import { debrief } from '../../src/widgets/spin-role-play/debrief.model.ts';
import { exampleCall } from '../../src/widgets/spin-role-play/example.model.ts';
import { hand } from '../../src/widgets/spin-role-play/hand.model.ts';
import { replay } from '../../src/widgets/spin-role-play/model.ts';
import { sceneOf, wordsOf } from '../../src/widgets/spin-role-play/scene.model.ts';
import { scenarioSchema } from '../../src/widgets/spin-role-play/schema.ts';
import { activityFaults } from './access.ts';
import { project } from './built-site.ts';
import { wordsIn } from './content.ts';

const scenarioIn = (locale: Locale, name: string) =>
  localize(
    scenarioSchema.parse(
      parse(readFileSync(path.join(project, `content/scenarios/${name}.yaml`), 'utf8')),
    ),
    locale,
  );

/** A learner in a call: speaks of lines, and finds them by their words. */
async function visit(page: Page, locale: Locale, name = 'tutorial-bakery-vans') {
  const { rolePlay: words, debrief: told, kit, practice } = wordsIn(locale);
  const scenario = scenarioIn(locale, name);
  const scene = sceneOf(scenario);
  const call = callOf(scene);
  const address = `/${locale}/practice/spin-role-play/${name}/`;
  const desk = page.getByRole('region', { name: scene.title, exact: true });
  let said: string[] = [];
  const textOf = (id: string): string => {
    const { state } = replay(call, said);
    return wordsOf(scene, scene.lines[call.indexOf(id)]!, call, state, words.saidJoin);
  };
  const me = {
    words,
    told,
    kit,
    call,
    desk,
    address,
    textOf,
    button: (label: string) => desk.getByRole('button', { name: label, exact: true }),
    line: (id: string) => desk.getByRole('button', { name: textOf(id), exact: true }),
    /** Goes in, or goes on from what was said so far. */
    async goesIn() {
      await me.button(words.start).click();
      await expect(desk.getByRole('heading', { name: words.yourTurn })).toBeVisible();
    },
    /** Presses the key that stands on the line. */
    async says(id: string) {
      const line = me.line(id);
      const key = await line.getAttribute('aria-keyshortcuts');
      await line.press(key!);
      await expect(desk.getByText(textOf(id)).last()).toBeAttached();
      said.push(id);
    },
    outcome: (of: keyof typeof told.outcomes) =>
      desk.getByText(told.outcomes[of], { exact: true }).first(),
    score: (log: readonly string[]) =>
      desk.getByText(fill(told.score, { n: debrief(call, log).score }), { exact: true }),
    /** The sentences that stand when the call is taken up again. */
    goesBackTo(log: readonly string[]) {
      said = [...log];
    },
    async bestIs(log: readonly string[]) {
      await page.goto(`/${locale}/practice/`);
      const row = page.getByRole('listitem').filter({ hasText: scene.title });
      const score = `${debrief(call, log).score}%`;
      await expect(row).toContainText(fill(practice.best, { score }));
    },
    wins: exampleCall(call).map(({ line }) => line.id),
    /** Always the mistake, if there is one on offer. */
    loses(): string[] {
      const log: string[] = [];
      for (let state = replay(call, []); !state.outcome; state = replay(call, log)) {
        const offers = hand(call, state.state);
        log.push((offers.find(({ worth }) => worth === 'wrong') ?? offers[0]!).line.id);
      }
      return log;
    },
  };
  await page.goto(address);
  return me;
}

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
      await expect(me.outcome('order')).toBeVisible();
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
      await expect(me.outcome('no-sale')).toBeVisible();
      await expect(me.score(lost)).toBeVisible();

      const at = debrief(me.call, lost).turningPoint!;
      const before = lost.slice(0, at);
      await me.button(me.told.rewind).first().click();
      me.goesBackTo(before);
      const [better] = hand(me.call, replay(me.call, before).state).filter(
        ({ worth }) => worth === 'good',
      );
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
  });

test('a full call can be won, too', async ({ page }) => {
  const me = await visit(page, 'zh-CN', 'packaging-line');
  await me.goesIn();
  for (const id of me.wins) await me.says(id);
  await expect(me.outcome(debrief(me.call, me.wins).outcome!)).toBeVisible();
  await expect(me.score(me.wins)).toBeVisible();
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
  expect(new URL(link).search).toBe('');
  expect(new URL(link).hash.length).toBeLessThanOrEqual('#call='.length + 24);

  const context = await browser.newContext();
  const coach = await context.newPage();
  const there = await visit(coach, 'en');
  await coach.goto(link);
  await expect(there.desk.getByText(me.told.shared)).toBeVisible();
  await expect(there.score(me.wins)).toBeVisible();
  expect(await coach.evaluate(() => Object.keys(localStorage).join())).not.toContain('scenarios/');

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
  await me.says(me.wins[0]!);
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
  const { callSheet: words, tools } = wordsIn('zh-CN');
  const unfold = () => me.desk.getByText(me.words.own).click();
  const field = (name: keyof typeof words.hints) =>
    me.desk.getByRole('textbox', { name: words[name] });
  await unfold();
  await me.button(words.begin).click();
  await expect(field('customer'), 'a made-up name').toHaveValue(words.madeUp);
  await field('problem').fill('换型要四十分钟');
  await field('askProblem').fill('换一次型，要几个人？');
  await page.reload();
  await unfold();
  await expect(field('askProblem')).toHaveValue('换一次型，要几个人？');
  await expect(me.desk.getByText(words.lacks.payoff)).toBeVisible();

  await page.goto('/zh-CN/me/');
  await expect(
    page.getByRole('article').filter({ hasText: tools['spin-role-play'] }),
  ).toContainText(words.madeUp);
});
