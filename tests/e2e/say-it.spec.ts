import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { stateAfterAll } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import { offeredAs, toldIn } from '../../src/widgets/spin-role-play/model/talk/said.ts';
import type { Words } from '../../src/widgets/spin-role-play/words.ts';
import { play } from '../unit/widgets/spin-role-play/play.ts';
import { activityFaults } from './access.ts';
import { visit } from './caller.ts';
import { roomIn } from './content.ts';
import { expect, test, type Locator, type Page } from './hands.ts';

/** What somebody types who has not read the lines, by the line that it means. */
const typed: Record<Locale, Record<string, string>> = {
  'zh-CN': {
    'how-read': '箱里温度现在谁看，怎么记？',
    'who-at-night': '夜里冷库有人值班吗',
    'store-stops': '冷库半夜停过机没有',
    'what-i-heard': '我捋一下您刚才说的',
    'arrive-soft': '路上升温，到店才发现，有过吗',
    'replacing-them': '送到的不能卖，店里当天怎么补货',
    'morning-without': '冷库坏了，第二天早上店里卖什么',
    'a-call-at-two': '要是冷库半夜一停手机就响，第二天早上会有什么不同',
    'two-week-trial': '下周二先在一辆车上试两周，请盛总一起看记录，行吗',
    'loggers-on-vans': '我们在每辆车上装温度探头，超温司机手机就报警',
    'alarm-in-store': '冷库里再装个报警器，半夜能打电话叫醒人',
  },
  en: {
    'how-read': 'who checks the temperature in the vans and writes it down',
    'who-at-night': 'is anyone on duty at the cold store at night',
    'store-stops': 'has the cold store ever stopped at night',
    'what-i-heard': 'let me go over what you have told me',
    'arrive-soft': 'do loads warm up on the road before they reach the shop',
    'replacing-them': 'how does the kitchen replace what cant be sold',
    'morning-without': 'the morning after the cold store fails, what do the shops sell',
    'a-call-at-two': 'if your phone rang at two when it stopped, how would the next morning go',
    'two-week-trial':
      'could we try it for two weeks on one van from tuesday and look at the readings with mr sheng',
    'loggers-on-vans': 'we put a logger in every van that warns the driver',
    'alarm-in-store': 'and an alarm in the cold store that rings you at night',
  },
};

/** A learner who types. `confirm` presses what was understood: a key, or a finger. */
async function speaker(page: Page, locale: Locale, confirm: (button: Locator) => Promise<void>) {
  const me = await visit(page, locale);
  const { own } = roomIn<Words>(locale, 'spin-role-play');
  const field = me.desk.getByRole('textbox', { name: own.field });
  const said: string[] = [];
  const state = () => stateAfterAll(me.call, play(me.call, said));
  const lineOf = (id: string): string => {
    const line = me.call.scenario.lines[me.call.indexOf(id)]!;
    return offeredAs(me.scene, line, me.call, state(), me.words.saidJoin);
  };
  return {
    ...me,
    own,
    field,
    said,
    async begins() {
      await me.desk.getByRole('radio', { name: me.words.sayMyself }).check();
      await me.goesIn();
      await expect(field).toBeVisible();
    },
    /** Types it, and picks the line that was meant from what was understood. */
    async types(id: string) {
      const text = typed[locale][id]!;
      await field.fill(text);
      await field.press('Enter');
      const sure = me.button(own.sayIt);
      const among = me.desk.getByRole('button').filter({ hasText: lineOf(id) });
      await expect(sure.or(among).first(), text).toBeVisible();
      await expect(me.desk.getByText(lineOf(id)).first(), text).toBeVisible();
      await confirm((await sure.isVisible()) ? sure : among);
      if (id === 'what-i-heard') {
        for (const one of recallIn(me.call, state()).said)
          await me.desk.getByRole('checkbox', { name: toldIn(me.scene, one) }).check();
        await confirm(me.button(me.words.recallSay));
      }
      said.push(id);
      if (play(me.call, said).at(-1)!.outcome) return;
      await expect(me.desk.getByText(text, { exact: true }).last(), 'it is said').toBeVisible();
      const heard = lineOf(id).replace(/…$/, '');
      await expect(
        me.desk.locator('[data-now]').getByText(fill(own.taken, { line: heard })),
        'beside it stands what the customer answers',
      ).toBeVisible();
      await expect(field).toBeVisible();
    },
  };
}

for (const locale of locales) {
  test(`a call is won by typing alone, with the keys, through a reload and without a network, in ${locale}`, async ({
    page,
    context,
  }) => {
    const me = await speaker(page, locale, (button) => button.press('Enter'));
    const { own: told } = me.told;
    await me.begins();
    expect(await activityFaults(page), 'the field').toEqual([]);
    const [first, ...rest] = me.wins as [string, ...string[]];
    await me.types(first);
    await me.field.fill(typed[locale][rest[0]!]!.slice(0, 5));
    await page.reload();
    await expect(me.field).toHaveValue(typed[locale][rest[0]!]!.slice(0, 5));
    await expect(me.desk.getByText(typed[locale][first]!)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    for (const id of rest) await me.types(id);
    await expect(me.outcome('advance')).toBeVisible();
    await expect(me.score(me.wins)).toBeVisible();
    expect(await activityFaults(page), 'the debrief').toEqual([]);

    const mine = me.desk
      .getByRole('listitem')
      .filter({ hasText: typed[locale]['morning-without']! })
      .filter({ has: page.getByRole('button', { name: told.keep, exact: true }) });
    await mine.getByRole('button').press('Enter');
    await expect(me.button(told.kept)).toHaveAttribute('aria-pressed', 'true');
    await context.setOffline(false);
    await page.goto(`/${locale}/me/sentences/`);
    await expect(page.getByText(typed[locale]['morning-without']!)).toBeVisible();
  });

  test(`a call is lost by pitching in one’s own words on a phone, and goes to a coach in a link, in ${locale}`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const me = await speaker(page, locale, (button) => button.click());
    await me.begins();
    const odd = '<img src=x onerror="document.title=1">';
    await me.field.fill(odd);
    await me.button(me.own.send).click();
    await expect(me.desk.getByText(odd), 'the customer asks back').toBeVisible();
    await expect(me.field).toHaveValue('');
    for (const id of ['loggers-on-vans', 'alarm-in-store']) {
      await me.types(id);
      if (id === 'alarm-in-store') break;
      await expect(me.desk.locator('[data-now]').getByRole('paragraph').last()).toBeInViewport({
        ratio: 0.9,
      });
      await expect(me.field).toBeInViewport({ ratio: 1 });
    }
    await expect(me.outcome(play(me.call, me.said).at(-1)!.outcome!)).toBeVisible();
    await me.button(me.told.share).click();
    const link = await me.desk.getByRole('textbox', { name: me.told.shareLink }).inputValue();

    const context = await browser.newContext();
    const coach = await context.newPage();
    const there = await visit(coach, locale);
    await coach.goto(link);
    await expect(there.desk.getByText(there.told.shared)).toBeVisible();
    await expect(there.desk.getByText(typed[locale]['alarm-in-store']!).first()).toBeVisible();
    await expect(there.desk.getByText(odd), 'as text').toBeVisible();
    await expect(there.button(there.told.own.keep)).toHaveCount(0);
    await context.close();
  });
}

test('an Enter that ends a composition or is held sends nothing, and nothing counts before it is confirmed', async ({
  page,
}) => {
  const me = await speaker(page, 'zh-CN', (button) => button.click());
  await me.begins();
  await me.field.fill('箱里温度现在谁看，怎么记');
  const enter = { key: 'Enter', bubbles: true, cancelable: true };
  for (const kind of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }])
    await me.field.dispatchEvent('keydown', { ...enter, ...kind });
  await expect(me.button(me.own.sayIt)).toHaveCount(0);
  await me.field.press('Enter');
  await expect(me.button(me.own.sayIt)).toBeFocused();
  await me.button(me.own.notMeant).click();
  await expect(me.field).toBeFocused();
  await expect(me.field).toHaveValue('箱里温度现在谁看，怎么记');
  await expect(me.button(me.words.undo), 'nothing was said').toHaveCount(0);

  await me.field.fill('我给盛总一张购物卡，这事您帮忙说说');
  await me.field.press('Enter');
  await expect(me.desk.getByText(me.own.improper)).toBeFocused();
  await me.button(me.own.another).click();

  await me.button(me.words.chooseLine).click();
  await me.says(me.wins[0]!);
  await me.button(me.words.sayMyself).click();
  await expect(me.field).toHaveValue('我给盛总一张购物卡，这事您帮忙说说');
});

test('a half-typed sentence is there in another tab, and neither tab takes the other’s away', async ({
  page,
  context,
}) => {
  const me = await speaker(page, 'en', (button) => button.click());
  await me.begins();
  await me.field.fill('who checks the te');
  const draft = () =>
    page.evaluate(() => Object.values(localStorage).some((kept) => kept.includes('checks the te')));
  await expect.poll(draft, 'it is kept while it is typed').toBe(true);
  const other = await context.newPage();
  await other.goto(page.url());
  const field = other.getByRole('textbox', { name: me.own.field });
  await expect(field).toHaveValue('who checks the te');
  await field.fill('is anyone on duty');
  await other.close({ runBeforeUnload: true });
  await expect(me.field).toHaveValue('who checks the te');
  await page.reload();
  await expect(me.field, 'the last that was typed').toHaveValue('is anyone on duty');
  await me.types('how-read');
  await page.reload();
  await expect(me.field, 'what was sent is gone').toHaveValue('');
});

test('where one’s own words cannot be had, the call says so and its lines are said', async ({
  page,
}) => {
  await page.route('**/coach.json', (route) => route.abort());
  const me = await visit(page, 'en');
  await me.desk.getByRole('radio', { name: me.words.sayMyself }).check();
  await me.goesIn();
  await expect(me.desk.getByText(me.words.ownFailed)).toBeVisible();
  await me.says(me.wins[0]!);
  await page.unroute('**/coach.json');
  await me.button(me.words.chooseLine).click();
  await me.button(me.words.sayMyself).click();
  await expect(
    me.desk.getByPlaceholder(roomIn<Words>('en', 'spin-role-play').own.field),
  ).toBeVisible();
});
