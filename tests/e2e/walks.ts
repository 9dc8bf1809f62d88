import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Words as Curve } from '../../src/widgets/profit-curve/words.ts';
import type { Words as Factors } from '../../src/widgets/factor-profile/words.ts';
import type { Words as Decision } from '../../src/widgets/decision-weights/words.ts';
import { resultFrom } from '../../src/widgets/personality-test/model/result.ts';
import type { PersonalityTest } from '../../src/widgets/personality-test/props.ts';
import type { Words as Check } from '../../src/widgets/personality-test/words.ts';
import type { Words as Grid } from '../../src/widgets/style-grid/words.ts';
import type { Words as Scale } from '../../src/widgets/balance-scale/words.ts';
import type { Case, Words as Map } from '../../src/widgets/buying-centre-map/props.ts';
import type { Words as Drill } from '../../src/widgets/spin-drill/words.ts';
import type { Words as Cost } from '../../src/widgets/cost-per-order/words.ts';
import type {
  Case as BadList,
  Words as Planner,
} from '../../src/widgets/question-planner/props.ts';
import type { Words as Stairs } from '../../src/widgets/account-stairs/words.ts';
import { writeFile } from '../../src/widgets/buying-centre-map/model/file.ts';
import { debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { play } from '../unit/widgets/spin-role-play/play.ts';
import { visit } from './caller.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { lookAt } from './hands.ts';

interface Walk {
  page: Page;
  /** the activity */
  root: Locator;
  locale: Locale;
  name: string;
  /** Stands still, for somebody to look at the page. */
  look(when: string): Promise<void>;
}

/** Gives everything that is asked now its first answer, presses the main button, and says if there was one. */
async function goOn(root: Locator): Promise<boolean> {
  await lookAt(root.page());
  return root.evaluate(async (area) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const inputs = [...area.querySelectorAll<HTMLInputElement>('input:enabled')];
    const boxes = inputs.filter(({ type }) => type === 'radio' || type === 'checkbox');
    for (const name of new Set(boxes.map((one) => one.closest('fieldset') ?? area))) {
      const group = boxes.filter((one) => (one.closest('fieldset') ?? area) === name);
      if (!group.some(({ checked }) => checked)) group[0]!.click();
      await frame();
    }
    const fields = area.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea:enabled, input:enabled:is([type=text], :not([type]))',
    );
    for (const field of fields) {
      if (field.value) continue;
      field.value = '12';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
    }
    const main = area.querySelector<HTMLElement>('button.button:enabled');
    main?.click();
    await frame();
    await frame();
    return Boolean(main);
  });
}
const phase = (root: Locator) => root.getAttribute('data-phase');
const over = ['over', 'done', 'result', 'checked'];

/** A round of questions: looks at the first question, at its reasons, half way and at the end. */
async function round({ root, look }: Walk, ends = over): Promise<void> {
  await expect(root.locator('button.button').first()).toBeEnabled();
  await goOn(root);
  await look('first');
  for (let n = 1; !ends.includes((await phase(root)) ?? ''); n++) {
    expect(n, 'a round ends').toBeLessThan(200);
    await expect.poll(() => goOn(root), 'something can be pressed').toBe(true);
    if (n === 1 || n === 6) await look(`step ${n}`);
  }
  await look('end');
}

/** From the start of an activity to its end, kind by kind. */
export const walks: Record<string, (walk: Walk) => Promise<void>> = {
  quiz: round,
  'stage-quiz': round,
  'two-tracks': round,
  'message-rewriter': round,
  'write-first': (walk) => round(walk, ['compared']),
  async 'personality-test'({ page, root, locale, look }) {
    const words = roomIn<Check>(locale, 'personality-test');
    await expect(root.locator('button.button').first()).toBeEnabled();
    await goOn(root);
    await look('first');
    await root.getByRole('button', { name: words.layoutAll }).click();
    await expect(root.getByRole('radio').first()).toBeEnabled();
    await look('all');
    while ((await phase(root)) === 'asking') await goOn(root);
    await expect(root.getByRole('heading', { name: words.tooFast })).toBeVisible();
    await unfold(page, root);
    await look('too fast');
    // Nobody here takes the time to read: what is told stands in a result from before.
    const { forms } = activityIn<PersonalityTest>(locale, 'personality-tests/five-styles');
    const answers = Object.fromEntries(
      forms[0]!.items.map(({ id, style }) => [id, style === 'owl' ? 5 : 4]),
    );
    const data = resultFrom(forms, { form: forms[0]!.id, seed: 7, answers, times: {} }, []);
    await page.evaluate((data) => {
      const sheet = { v: 1, at: 2, made: 2, name: '', data };
      localStorage.setItem('key-accounts:sheet:personality-test/7', JSON.stringify(sheet));
    }, data);
    await page.reload();
    await root.getByRole('button', { name: words.seeThis }).click();
    await expect(root.getByRole('heading', { name: words.scores })).toBeVisible();
    await unfold(page, root);
    await look('end');
  },
  async sorter({ root, look }) {
    const put = root.locator('[aria-keyshortcuts]').first();
    await expect(put).toBeEnabled();
    for (let n = 0; await put.isVisible(); n++) {
      if (n === 2) await look('middle');
      await put.click();
    }
    await look('placed');
    await goOn(root);
    await look('end');
  },
  async matcher({ page, root, look }) {
    const groups = root.getByRole('group').filter({ has: page.getByRole('button') });
    await expect(groups.getByRole('button').first()).toBeEnabled();
    for (let n = 0; await groups.count(); n++) {
      if (n === 2) await look('middle');
      await groups.getByRole('button').nth(n).click();
    }
    await goOn(root);
    await look('end');
  },
  async 'style-grid'(walk) {
    const { root, locale, name, look } = walk;
    if (name !== 'me-and-customer') return round(walk, ['over']);
    const words = roomIn<Grid>(locale, 'style-grid');
    const names = wordsIn(locale).styles;
    const as = (who: string, style: string) =>
      root.getByRole('button', { name: fill(words.as, { who, style }), exact: true }).click();
    await goOn(root);
    await look('first');
    await as(words.me, names.tiger);
    await root.getByRole('radio', { name: words.customer, exact: true }).check();
    await as(words.customer, names.koala);
    await look('middle');
    const boxes = root.getByRole('checkbox');
    for (const n of [0, 1, 2]) await boxes.nth(n).check();
    await look('end');
  },
  async 'balance-scale'({ page, root, locale, look }) {
    const words = roomIn<Scale>(locale, 'balance-scale');
    await expect(root.locator('button.button').first()).toBeEnabled();
    await goOn(root);
    await look('first');
    await goOn(root);
    const questions = root.locator('button.button-line:not([aria-disabled=true])');
    await expect(questions.first()).toBeVisible();
    for (let n = 0; await questions.first().isVisible(); n++) {
      if (n === 3) await look('middle');
      if (n > 30) break;
      await questions.first().click();
    }
    await look('end of the story');
    await root.getByRole('radio', { name: words.own }).check();
    await root.getByRole('button', { name: words.fromStory }).click();
    await unfold(page, root);
    await look('end');
  },
  async 'decision-weights'({ page, root, locale, look }) {
    const words = roomIn<Decision>(locale, 'decision-weights');
    await expect(root.getByRole('radio').last()).toBeEnabled();
    await goOn(root);
    await expect(root.getByRole('img')).toBeVisible();
    await look('chart');
    await unfold(page, root);
    await look('unfolded');
    await root.getByRole('radio', { name: words.own }).check();
    await root.getByRole('button', { name: words.fromStory }).click();
    await root.getByText(words.edit).click();
    for (const add of [words.addCriterion, words.addSupplier]) {
      const button = root.getByRole('button', { name: add });
      await expect(button).toBeVisible();
      while (await button.isVisible()) await button.click();
    }
    await look('seven criteria, six suppliers');
    await unfold(page, root);
    await look('end');
  },
  async 'profit-curve'({ page, root, locale, look }) {
    const words = roomIn<Curve>(locale, 'profit-curve');
    await root.getByRole('textbox', { name: words.guessNumber }).fill('80');
    await root.getByRole('button', { name: words.draw, exact: true }).click();
    await look('curve');
    await unfold(page, root);
    await look('unfolded');
    for (const key of ['Home', 'End']) {
      await root.getByRole('slider', { name: words.name, exact: true }).press(key);
      await look(`${key} picked`);
    }
  },
  async 'account-stairs'({ page, root, locale, look }) {
    const words = roomIn<Stairs>(locale, 'account-stairs');
    await root.getByRole('button', { name: words.addFirst }).click();
    await look('first');
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const seen = root.getByRole('radio', { name: words.seen, exact: true });
      await seen.first().check();
      if (n === 1) for (const sign of (await seen.all()).slice(1, 5)) await sign.check();
      if (n === 1) await look('middle');
      if (n < 6) await root.getByRole('button', { name: words.add, exact: true }).click();
    }
    await unfold(page, root);
    await look('end');
  },
  async 'factor-profile'({ root, locale, look }) {
    const words = roomIn<Factors>(locale, 'factor-profile');
    await root.getByRole('button', { name: words.addFirst }).click();
    await look('first');
    await root.getByRole('button', { name: words.example }).click();
    await look('middle');
    await expect(root.getByRole('textbox').nth(1)).toBeEditable();
    for (const field of (await root.getByRole('textbox').all()).slice(1))
      await field.fill(words.full);
    await look('end');
  },
  async 'buying-centre-map'({ page, root, locale, name, look }) {
    const words = roomIn<Map>(locale, 'buying-centre-map');
    const { faults, people, plans } = activityIn<Case>(locale, `buying-centre-maps/${name}`);
    const press = (label: string) => root.getByRole('button', { name: label, exact: true }).click();
    await press(words.find.begin);
    await look('first');
    for (const [n, { gap, options }] of faults.entries()) {
      const [kind, of] = gap.split(':') as [keyof Map['kinds'], string?];
      await root.getByRole('radio', { name: words.kinds[kind] }).check();
      if (of) await root.getByRole('combobox').selectOption(of);
      await press(words.find.check);
      if (n === 0) await press(options.find(({ right }) => !right)!.text);
      if (n === 0) await look('wrong');
      await press(options.find(({ right }) => right)!.text);
    }
    await look('mended');
    await press(words.find.toOwn);
    await press(words.own.first);
    const text = writeFile(name, { people, plans });
    const file = { name: 'map.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await root.locator('input[type=file]').setInputFiles(file);
    await root.locator('[data-person]').nth(2).click();
    await unfold(page, root);
    await look('end');
  },
  async 'spin-drill'({ page, root, locale, look }) {
    const words = roomIn<Drill>(locale, 'spin-drill');
    const put = root.locator('[aria-keyshortcuts="1"]');
    await expect(root.locator('button.button').first()).toBeEnabled();
    await goOn(root);
    await expect(put).toBeEnabled();
    await look('first');
    for (let n = 1; n <= 7; n++) {
      await put.click();
      if (n === 3) await look('middle');
      await goOn(root);
    }
    await root.getByRole('button', { name: words.stop }).click();
    await unfold(page, root);
    await look('end');
  },
  async 'say-it'({ root, look }) {
    await expect(root.locator('button.button').first()).toBeEnabled();
    await goOn(root);
    await expect(root.getByRole('textbox')).toBeVisible();
    await look('first');
    for (let n = 1; n <= 8; n++) {
      await root.getByRole('textbox').fill('123');
      await root.getByRole('textbox').press('Enter');
      await expect(root).toHaveAttribute('data-phase', 'read');
      await lookAt(root.page());
      if (n === 2) await root.locator('[aria-pressed]').click();
      if (n === 2) await look('middle');
      await goOn(root);
    }
    await expect(root).toHaveAttribute('data-phase', 'over');
    await unfold(root.page(), root);
    await look('end');
  },
  async 'cost-per-order'({ root, locale, look }) {
    const { sheet } = roomIn<Cost>(locale, 'cost-per-order');
    await root.getByRole('button', { name: sheet.addFirst }).click();
    await root.getByRole('textbox').nth(1).fill('-');
    await look('first');
    await root.getByRole('button', { name: sheet.example }).click();
    await expect(root.getByRole('heading', { level: 4 })).toBeVisible();
    await look('end');
  },
  async 'question-planner'({ page, root, locale, name, look }) {
    const { repair, own } = roomIn<Planner>(locale, 'question-planner');
    const { topics, questions } = activityIn<BadList>(locale, `question-plans/${name}`);
    const press = (label: string) => root.getByRole('button', { name: label, exact: true }).click();
    await press(repair.begin);
    await look('first');
    const first = root.locator('[data-question]').first();
    await first.getByRole('button', { name: repair.pause }).click();
    await press(repair.hint);
    await look('middle');
    await first.getByRole('button', { name: repair.pause }).click();
    const due = topics.flatMap(({ id }) =>
      questions
        .filter(({ topic }) => topic === id)
        .sort((a, b) => Number(b.big ?? false) - Number(a.big ?? false)),
    );
    for (const [to, { text }] of due.entries()) {
      const place = root.getByRole('combobox', { name: fill(repair.place, { question: text }) });
      await place.selectOption({ value: String(to) });
    }
    for (const after of [3, 6])
      await root
        .locator('[data-question]')
        .nth(after - 1)
        .getByRole('button', { name: repair.pause })
        .click();
    await expect(root.getByRole('heading', { name: repair.done })).toBeVisible();
    await look('done');
    await press(repair.toOwn);
    await press(own.first);
    await press(own.add);
    await look('own');
    await press(own.example);
    await unfold(page, root);
    await look('end');
  },
  async 'spin-role-play'({ page, locale, name, look }) {
    const me = await visit(page, locale, name);
    await me.goesIn();
    await look('first');
    const lost = me.loses();
    for (const id of me.wins.slice(0, 8)) await me.says(id);
    await look('middle');
    for (const id of me.wins.slice(8)) await me.says(id);
    await look('won');
    // Only this one can be left at any moment, to stand beside another call.
    if (!me.call.scenario.lines.some(({ id }) => id === 'leave-it-here')) return;
    await me.button(me.told.again).click();
    me.goesBackTo([]);
    await me.goesIn();
    for (const id of lost) await me.says(id);
    const before = lost.slice(0, debrief(me.call, play(me.call, lost)).turningPoint!);
    await me.button(me.told.rewind).first().click();
    me.goesBackTo(before);
    const offers = hand(me.call, stateAfterAll(me.call, play(me.call, before)));
    await me.says(offers.find(({ worth }) => worth === 'good')!.line.id);
    await me.says('leave-it-here');
    await expect(me.desk.getByRole('table', { name: me.told.compare })).toBeVisible();
    await look('end');
  },
};

/** Opens whatever is folded in the activity. */
async function unfold(page: Page, root: Locator): Promise<void> {
  await root.evaluate((area) => {
    for (const one of area.querySelectorAll('details')) one.open = true;
  });
  await page.waitForLoadState('networkidle');
}
