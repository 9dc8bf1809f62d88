import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { fill, localize } from '../../src/i18n/text.ts';
import { debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { exampleCall } from '../../src/widgets/spin-role-play/model/debrief/example.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll, type Turn } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import { buttonOf, toldIn, wordsOf } from '../../src/widgets/spin-role-play/model/talk/said.ts';
import { sceneOf } from '../../src/widgets/spin-role-play/model/talk/scene.ts';
import { scenarioSchema } from '../../src/widgets/spin-role-play/schema.ts';
import type { Words } from '../../src/widgets/spin-role-play/words.ts';
import { logOf, play } from '../unit/widgets/spin-role-play/play.ts';
import { project } from './built-site.ts';
import { roomIn, wordsIn } from './content.ts';

export const scenarioIn = (locale: Locale, name: string) =>
  localize(
    scenarioSchema.parse(
      parse(readFileSync(path.join(project, `content/scenarios/${name}.yaml`), 'utf8')),
    ),
    locale,
  );

/** A learner in a call: speaks of lines, and finds them by their words. */
export async function visit(page: Page, locale: Locale, name = 'tutorial-bakery-vans') {
  const { kit, practice } = wordsIn(locale);
  const { call: words, debrief: told } = roomIn<Words>(locale, 'spin-role-play');
  const scenario = scenarioIn(locale, name);
  const scene = sceneOf(scenario);
  const call = callOf(scene);
  const half = scene.halfway ?? [];
  const address = `/${locale}/practice/spin-role-play/${name}/`;
  const desk = page.getByRole('region', { name: scene.title, exact: true });
  let said: string[] = [];
  let latest = '';
  const textOf = (id: string): string => {
    const state = stateAfterAll(call, play(call, said));
    return wordsOf(scene, scene.lines[call.indexOf(id)]!, call, state, words.saidJoin);
  };
  const me = {
    words,
    told,
    kit,
    scene,
    call,
    desk,
    address,
    textOf,
    button: (label: string) => desk.getByRole('button', { name: label, exact: true }),
    line: (id: string) =>
      desk.getByRole('button', {
        name: buttonOf(scene.lines[call.indexOf(id)]!.text),
        exact: true,
      }),
    /** Goes in, or goes on from what was said so far. */
    async goesIn() {
      await me.button(words.start).click();
      await expect(desk.getByRole('heading', { name: words.yourTurn })).toBeVisible();
      await expect(desk.locator('dialog[open] :focus')).toHaveCount(1);
    },
    /** Presses the key that stands on the line; a summary repeats all that was said last. */
    async says(id: string) {
      const line = me.line(id);
      const key = await line.getAttribute('aria-keyshortcuts');
      await line.press(key!);
      if (call.scenario.lines[call.indexOf(id)]!.kind === 'summary') {
        for (const one of recallIn(call, stateAfterAll(call, play(call, said))).said)
          await desk.getByRole('checkbox', { name: toldIn(scene, one), exact: true }).check();
        await me.button(words.recallSay).click();
      }
      latest = textOf(id);
      await expect(desk.getByText(latest).last()).toBeAttached();
      said.push(id);
    },
    /** The customer's last answer, sentence by sentence. */
    async hears(): Promise<string[]> {
      const last = desk.locator('[data-now]').getByRole('paragraph');
      await expect(last.first()).toHaveText(latest);
      return (await last.allTextContents()).slice(1);
    },
    outcome: (of: keyof typeof told.outcomes) =>
      desk.getByText(told.outcomes[of], { exact: true }).first(),
    score: (log: readonly string[]) =>
      desk.getByText(fill(told.score, { n: debrief(call, play(call, log)).score }), {
        exact: true,
      }),
    /** The sentences that stand when the call is taken up again. */
    goesBackTo(log: readonly string[]) {
      said = [...log];
    },
    async bestIs(log: readonly string[]) {
      await page.goto(`/${locale}/practice/`);
      const row = page.getByRole('listitem').filter({ hasText: scene.title });
      const score = `${debrief(call, play(call, log)).score}%`;
      await expect(row).toContainText(fill(practice.best, { score }));
    },
    wins: logOf(exampleCall(call)),
    /** What was said when the learner takes a half call over. */
    half,
    takeOver: fill(words.takeOver, { n: half.length + 1 }),
    given: fill(told.given, { n: half.length }),
    /** Always the mistake, if there is one on offer. */
    loses(): string[] {
      const turns: Turn[] = [];
      while (!turns.at(-1)?.outcome) {
        const offers = hand(call, stateAfterAll(call, turns));
        turns.push((offers.find(({ worth }) => worth === 'wrong') ?? offers[0]!).turn);
      }
      return logOf(turns);
    },
  };
  await page.goto(address);
  return me;
}
