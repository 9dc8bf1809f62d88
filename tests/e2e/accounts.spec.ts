import { expect, test, type Page } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { AccountsRoom } from '../../src/progress/accounts/words.ts';
import type { OutWords } from '../../src/progress/accounts/out/words.ts';
import type { Words as BalanceWords } from '../../src/widgets/balance-scale/words.ts';
import type { FactorProfile } from '../../src/widgets/factor-profile/model.ts';
import type { Words as FactorWords } from '../../src/widgets/factor-profile/words.ts';
import type { Words as MapWords } from '../../src/widgets/buying-centre-map/words.ts';
import type { AccountStairs } from '../../src/widgets/account-stairs/model/standing.ts';
import type { Words as StairsWords } from '../../src/widgets/account-stairs/words.ts';
import type { Words as PlannerWords } from '../../src/widgets/question-planner/words.ts';
import { barriers, overflow } from './access.ts';
import { activityIn, roomIn } from './content.ts';

const section = (page: Page, name: string) => page.locator(`[data-section="${name}"]`);

const longLead = 'Three lines of platform doors are due, with five years of upkeep. '
  .repeat(5)
  .trim();

/** What is written in fields that do not show all of it. */
const cutOff = (page: Page) =>
  page
    .locator('[data-plan] textarea')
    .evaluateAll((all: HTMLTextAreaElement[]) =>
      all.flatMap((one) => (one.scrollHeight > one.clientHeight + 1 ? one.value : [])),
    );

/** Leaves the plan by the button of an empty section, for the account’s own sheet in the tool. */
async function begins(page: Page, name: string, press: (of: string) => Promise<void>) {
  await press(`[data-section="${name}"] [data-empty] a.button-line >> nth=0`);
  await expect(page).toHaveURL(/practice\/.*\?a=/);
}

for (const locale of locales)
  test(`${locale}: from an empty record through five tools to a printed plan`, async ({ page }) => {
    const words = roomIn<AccountsRoom>(locale, 'accounts');
    const name = { 'zh-CN': '澜江地铁', en: 'Lanjiang Metro' }[locale];
    await page.goto(`/${locale}/me/accounts/`);
    await expect(page.getByRole('heading', { name: words.list.emptyTitle })).toBeVisible();
    // One hand has a keyboard alone, the other a thumb.
    const press = async (selector: string): Promise<void> => {
      const it = page.locator(selector);
      await (locale === 'en' ? it.click() : it.press('Enter'));
    };
    await page.getByRole('textbox', { name: words.list.addLabel }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/account\/\?a=/);
    const plan = page.url();
    await expect(page.locator('[data-empty]')).toHaveCount(10);
    await expect(section(page, 'who').getByRole('textbox').first()).toHaveValue(name);

    await begins(page, 'stages', press);
    const stairs = roomIn<StairsWords>(locale, 'account-stairs');
    const { signs } = activityIn<AccountStairs>(locale, 'account-stairs/my-customers');
    const [first] = signs;
    await page
      .getByRole('group', { name: first!.text })
      .getByRole('radio', { name: stairs.seen, exact: true })
      .press('Space');
    await expect(page.getByRole('combobox', { name: words.list.belongs })).toContainText(name);
    await expect(page.locator('[data-belongs]').getByRole('link', { name })).toBeVisible();

    await page.goto(plan);
    await expect(section(page, 'stages')).toContainText(first!.text);
    await begins(page, 'unknown', press);
    const factors = roomIn<FactorWords>(locale, 'factor-profile');
    const [factor] = activityIn<FactorProfile>(locale, 'factor-profiles/nine-factors').factors;
    for (const [what, degree] of [
      [factors.weight, factors.heavy],
      [factors.hold, factors.unknown],
    ] as const)
      await page
        .getByRole('group', { name: `${factor!.name} ${what}`, exact: true })
        .getByRole('radio', { name: degree })
        .press('Space');
    await page.locator('[data-belongs]').getByRole('link', { name }).press('Enter');

    await expect(page).toHaveURL(plan);
    await begins(page, 'deals', press);
    const balance = roomIn<BalanceWords>(locale, 'balance-scale');
    for (const [add, label, sum] of [
      [balance.addNeed, 'Night stops', '860000'],
      [balance.addCost, 'New drives', '430000'],
    ] as const) {
      await page.getByRole('button', { name: add, exact: true }).press('Enter');
      const called = page.getByLabel(balance.label, { exact: true });
      await expect(called).toBeFocused();
      await called.fill(label);
      await page.getByRole('radio', { name: balance.optionSure, exact: true }).check();
      await page.getByLabel(balance.sum, { exact: true }).fill(sum);
      await page.getByRole('button', { name: balance.save, exact: true }).press('Enter');
    }
    await page.locator('[data-belongs]').getByRole('link', { name }).press('Enter');

    await expect(page).toHaveURL(plan);
    await expect(section(page, 'deals')).toContainText('Night stops');
    await begins(page, 'centres', press);
    const map = roomIn<MapWords>(locale, 'buying-centre-map');
    await expect(page.getByRole('textbox', { name: map.own.name })).toHaveValue(name);
    await page.getByRole('button', { name: map.own.add, exact: true }).press('Enter');
    await page.getByRole('textbox', { name: map.fields.name, exact: true }).fill('Gu');
    await page.locator('[data-belongs]').getByRole('link', { name }).press('Enter');

    await expect(page).toHaveURL(plan);
    await expect(section(page, 'centres')).toContainText('Gu');
    await expect(section(page, 'centres')).toContainText(map.gaps.coach);
    await begins(page, 'questions', press);
    const planner = roomIn<PlannerWords>(locale, 'question-planner');
    await page.getByRole('button', { name: planner.own.add, exact: true }).press('Enter');
    await page
      .getByRole('textbox', { name: planner.fields.question })
      .first()
      .fill('How often at night?');
    await expect(page.locator('[data-belongs]').getByRole('link', { name })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: planner.fields.question }).first()).toHaveValue(
      'How often at night?',
    );
    await page.locator('[data-belongs]').getByRole('link', { name }).press('Enter');

    await expect(section(page, 'questions')).toContainText('How often at night?');
    await page.locator('[data-add="actions"]').press('Enter');
    const action = page.getByRole('textbox', { name: words.write.fields.what, exact: true });
    await expect(action).toBeFocused();
    await action.fill('See Gu');
    await section(page, 'actions').getByLabel(words.write.fields.on).fill('2026-12-04');
    await section(page, 'actions').getByRole('button', { name: words.write.close }).press('Enter');
    await expect(page.locator('[data-change]')).toBeFocused();
    await page.getByRole('textbox', { name: words.write.fields.lead }).fill(longLead);
    expect(await cutOff(page)).toEqual([]);
    await page.reload();
    // No next step was written: the first action heads the plan.
    const title = page.getByRole('textbox', { name: words.write.fields.next });
    await expect(title).toHaveAttribute('placeholder', 'See Gu');
    await expect(page.getByRole('textbox', { name: words.write.fields.lead })).toHaveValue(
      longLead,
    );
    await page.locator('[data-section="who"] select').selectOption('second');
    await expect(section(page, 'who').locator('[aria-current]')).toHaveText(
      words.plan.bands.second,
    );
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => (window.print = () => undefined));
    const out = roomIn<OutWords>(locale, 'accounts-out');
    await press(`[data-take] button:text-is("${out.take.print}")`);
    const paper = page.locator('[data-printed]');
    await page.emulateMedia({ media: 'print' });
    for (const said of ['See Gu', 'Night stops', first!.text])
      await expect(paper.getByText(said, { exact: true }).first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await page.goto(`/${locale}/me/accounts/`);
    const row = page.locator('[data-account]');
    await expect(row).toContainText('See Gu');
    await expect(row).toContainText(fill(words.list.stages, { n: 1 }));
    await expect(page.locator('[data-band="second"]')).toContainText(name);
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

/** What an earlier visit has left. */
const leave = (page: Page, entries: Record<string, unknown>) =>
  page.addInitScript((all) => {
    if (!localStorage.getItem('started'))
      for (const [name, value] of Object.entries(all))
        localStorage.setItem(
          `key-accounts:${name}`,
          typeof value === 'string' ? value : JSON.stringify(value),
        );
    localStorage.setItem('started', 'yes');
  }, entries);
const at = 1_795_000_000_000;
const account = (text: string) => ({
  v: 1,
  made: at,
  fields: { name: { at, text } },
  lines: {},
  ticks: {},
});
const call = {
  ...{ v: 1, at, made: at, name: 'Metro' },
  data: {
    ...{ customer: 'Metro', facts: '', askSituation: 'How many doors?' },
    rows: [{ problem: '', askProblem: '', implication: '', askImplication: '', askPayoff: '' }],
    next: 'A trial on one door',
  },
};

/** A list of one's own accounts in the profit curve, a self-check, and a lesson's note and sentence. */
const aboutAll = {
  'draft:profit-curves/twenty-accounts': {
    ...{ v: 1, at, digest: '' },
    events: [{ type: 'loaded', names: ['metro', 'Port'], profits: [-3, 50], unit: 'yuan' }],
  },
  'sheet:personality-test/7': {
    ...{ v: 1, at, made: at, name: '' },
    data: {
      ...{ version: 2, form: 'a', seed: 7, verdict: 'single', styles: ['peacock'], warnings: [] },
      scores: { tiger: 12, peacock: 28, koala: 18, owl: 8, chameleon: 15 },
      basis: null,
    },
  },
  'note:four-stages': { v: 1, at, texts: ['Show Du the map'] },
  'sentences:spin-questions': {
    v: 1,
    own: { mine: { at, texts: ['Which figure would you not accept?'], keep: false } },
  },
};

test('the profit curve, the self-check, a note and a sentence of one’s own come into a plan and go again', async ({
  page,
}) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await leave(page, { ...aboutAll, 'account:a': account('Metro') });
  await page.goto('/en/me/accounts/account/?a=a');
  await expect(section(page, 'who').locator('[aria-current]')).toHaveText(words.plan.bands.third);
  await expect(section(page, 'who')).toContainText('−3 (yuan)');
  await page.getByRole('textbox', { name: words.write.fields.contact }).fill('Gu');
  await page.getByLabel(words.write.fields.tells).selectOption({ label: words.write.seen.asks });
  await expect(section(page, 'cares')).toContainText('With Gu: Be less assertive.');
  for (const [name, from, says] of [
    ['actions', 'note', 'Show Du the map'],
    ['sentences', 'sentences', 'Which figure would you not accept?'],
  ] as const) {
    const taking = page.locator(`[data-from="${from}"]`);
    await taking.locator('summary').press('Enter');
    const taken = taking.getByRole('checkbox');
    await taken.check();
    await expect(section(page, name).locator('[data-line]')).toContainText(says);
    await expect(taken).toBeFocused();
    await taken.uncheck();
    await expect(section(page, name).locator('[data-line]')).toHaveCount(0);
  }
  expect(await barriers(page)).toEqual([]);
});

for (const locale of locales)
  test(`${locale}: a sheet made before is given to an account, ticked, taken off again, and kept`, async ({
    page,
  }) => {
    const words = roomIn<AccountsRoom>(locale, 'accounts');
    await leave(page, { 'sheet:spin-role-play/a': call });
    await page.goto(`/${locale}/me/accounts/`);
    const loose = page.locator('[data-sheet="spin-role-play/a"]');
    await loose.getByRole('combobox').selectOption({ label: words.list.newOne });
    const called = loose.getByRole('textbox', { name: words.list.addLabel });
    await expect(called).toBeFocused();
    await expect(called).toHaveValue('Metro');
    await called.press('Escape');
    await expect(loose.getByRole('combobox')).toBeFocused();
    await expect(page.locator('[data-account]')).toHaveCount(0);
    await loose.getByRole('combobox').selectOption({ label: words.list.newOne });
    await expect(called).toBeFocused();
    await called.press('Enter');
    await expect(loose).toHaveCount(0);
    await page.locator('[data-account]').getByRole('link', { name: 'Metro' }).click();
    await expect(section(page, 'questions')).toContainText('How many doors?');
    const tick = page.getByRole('checkbox', {
      name: fill(words.write.tick, { what: 'A trial on one door' }),
    });
    await tick.check();
    await page.reload();
    await expect(tick).toBeChecked();
    await page.getByRole('button', { name: words.write.unassign }).click();
    await expect(section(page, 'questions')).not.toContainText('How many doors?');
    await page.getByRole('button', { name: words.write.drop }).click();
    await expect(page.getByText(fill(words.write.dropAsk, { name: 'Metro' }))).toBeVisible();
    await page.getByRole('button', { name: words.write.dropYes, exact: true }).click();
    const back = page.getByRole('button', { name: words.write.undo });
    await expect(back).toBeFocused();
    await back.press('Enter');
    await expect(section(page, 'who').getByRole('textbox').first()).toHaveValue('Metro');
    await page.goto(`/${locale}/me/accounts/`);
    await expect(loose).toContainText('Metro');
  });

test('a line that was deleted is put back with its words', async ({ page }) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await leave(page, { 'account:a': account('Metro') });
  await page.goto('/en/me/accounts/account/?a=a');
  await page.locator('[data-add="cares"]').click();
  const who = page.getByRole('textbox', { name: words.write.fields.person, exact: true });
  await expect(who).toBeFocused();
  await who.fill('Gu');
  await section(page, 'cares').getByRole('button', { name: words.write.remove }).click();
  await expect(who).toHaveCount(0);
  const back = page.getByRole('button', { name: words.write.undo });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(who).toHaveValue('Gu');
});

test('what one tab writes stands in the other', async ({ page, context }) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await leave(page, { 'account:a': account('Metro') });
  await page.goto('/en/me/accounts/account/?a=a');
  const other = await context.newPage();
  await other.goto('/en/me/accounts/account/?a=a');
  const lead = (one: Page) => one.getByRole('textbox', { name: words.write.fields.lead });
  await lead(page).fill('Three lines.');
  await expect(lead(other)).toHaveValue('Three lines.');
});

test('entries that no version wrote cost themselves alone', async ({ page }) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const hostile = {
    ...account('<img src=x onerror=alert(1)>'),
    lines: {
      constructor: { at, part: 'actions', says: { what: '__proto__' }, done: false, gone: false },
    },
    ticks: JSON.parse('{"__proto__":{"at":1,"done":true}}') as object,
  };
  await leave(page, {
    'account:a': hostile,
    'account:b': '{"v":1,"fields":[],"lines":7}',
    'account:c': { v: 1, made: -1, fields: { name: { at: 'x', text: 7 } }, lines: {}, ticks: null },
    'belongs:balance-scale/x': { v: 1, at, account: 'a' },
    'belongs:spin-role-play/a': { v: 1, at, account: 'a' },
    'sheet:balance-scale/x': { v: 1, at, made: at, name: '<b>', data: { weights: 'none' } },
    'sheet:spin-role-play/a': call,
    'sheet:abacus/y': { v: 1, at, made: at, name: 'y', data: 1 },
  });
  await page.goto('/en/me/accounts/');
  await expect(page.locator('[data-account="a"]')).toContainText('<img');
  await page.goto('/en/me/accounts/account/?a=a');
  await expect(section(page, 'actions')).toContainText('A trial on one door');
  await expect(page.locator('[data-sheet="balance-scale/x"]')).toContainText(
    words.write.unreadable,
  );
  await page.goto('/en/me/accounts/account/?a=nobody');
  await expect(page.getByText(words.write.gone)).toBeVisible();
  await page.goto('/en/me/accounts/account/');
  await expect(page.getByText(words.write.noneNamed)).toBeVisible();
  expect(faults).toEqual([]);
});

test('where nothing can be stored, a new account stays on the list and says so', async ({
  page,
}) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto('/en/me/accounts/');
  const field = page.getByRole('textbox', { name: words.list.addLabel });
  await field.fill(' ');
  await field.press('Enter');
  await expect(page.getByText(words.list.nameBlank)).toBeVisible();
  await field.fill('Metro');
  await field.press('Enter');
  await expect(page.getByText(fill(words.list.unsaved, { name: 'Metro' }))).toBeVisible();
  await expect(page.locator('[data-notice="unsaved"]')).toBeVisible();
  await expect(page.locator('[data-account]')).toContainText('Metro');
  await expect(page.locator('[data-account] a')).toHaveCount(0);
  await field.fill('metro');
  await field.press('Enter');
  await expect(page.getByText(fill(words.list.nameTaken, { name: 'metro' }))).toBeVisible();
});

test('the example is whole, says so, and is never among one’s own', async ({ page }) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await page.goto('/en/me/accounts/');
  await page.getByRole('link', { name: words.list.example }).click();
  await expect(page.getByText(words.list.exampleMark)).toBeVisible();
  for (const title of Object.values(words.plan.titles))
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await page.goto('/en/me/accounts/');
  await expect(page.getByRole('heading', { name: words.list.emptyTitle })).toBeVisible();
  await expect(page.locator('[data-account]')).toHaveCount(0);
});

test('of two hundred accounts one is found by typing, and a full cell of the picture lists its own', async ({
  page,
}) => {
  const { list } = roomIn<AccountsRoom>('en', 'accounts');
  const many = Array.from({ length: 200 }, (_, n) => {
    const band = { at, text: n % 2 === 0 ? 'first' : 'loss' };
    const { fields, ...rest } = account(`Port ${n}`);
    return [`account:p${n}`, { ...rest, fields: { ...fields, band } }];
  });
  await leave(page, Object.fromEntries(many) as Record<string, unknown>);
  await page.goto('/en/me/accounts/');
  const rows = page.locator('[data-account]');
  await expect(rows).toHaveCount(12);
  await page.locator('[data-rest]').press('Enter');
  await expect(rows).toHaveCount(52);
  await expect(rows.nth(12).getByRole('link')).toBeFocused();
  await page.getByRole('searchbox', { name: list.find }).fill('port 137');
  await expect(rows).toHaveText(/Port 137/);
  await page.locator('[data-band="first"]').getByRole('button').press('Enter');
  await expect(page.locator('#yours')).toBeFocused();
  await expect(page.getByText(fill(list.counted, { all: 200, n: 100, shown: 12 }))).toBeVisible();
  await page
    .locator('[data-find]')
    .getByRole('combobox', { name: list.order })
    .selectOption('next');
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test('a paste that is too long is refused with a reason, and a field says how much more it takes', async ({
  page,
}) => {
  const { write } = roomIn<AccountsRoom>('en', 'accounts');
  await leave(page, { 'account:a': account('Metro') });
  await page.goto('/en/me/accounts/account/?a=a');
  const lead = page.getByRole('textbox', { name: write.fields.lead });
  const paste = (length: number) =>
    lead.evaluate((field, n) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x'.repeat(n));
      const options = { clipboardData, bubbles: true, cancelable: true };
      return field.dispatchEvent(new ClipboardEvent('paste', options));
    }, length);
  await lead.fill('a'.repeat(540));
  await expect(page.getByText(fill(write.room, { n: 60, most: 600 }))).toBeHidden();
  await lead.press('b');
  await expect(page.getByText(fill(write.room, { n: 59, most: 600 }))).toBeVisible();
  expect(await paste(59)).toBe(true);
  expect(await paste(60)).toBe(false);
  await expect(page.getByText(fill(write.tooLong, { n: 60, room: 59 }))).toBeVisible();
  await expect(lead).toHaveValue(/^[ab]{541}$/);
});

test('what a tool leaves open of an action is said on the plan, and what is overdue says so everywhere', async ({
  page,
}) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  const planner = roomIn<PlannerWords>('en', 'question-planner');
  await page.goto('/en/me/accounts/');
  await page.getByRole('textbox', { name: words.list.addLabel }).fill('Metro');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/account\/\?a=/);
  const plan = page.url();
  // Whatever else fills a part, the way to its tool stays until the tool was used.
  const buying = section(page, 'buying');
  const doors = buying.getByRole('link', { name: /^Open “/ });
  await expect(doors).toHaveCount(1);
  await buying.getByRole('combobox').first().selectOption('2');
  await expect(buying.locator('[data-empty]')).toHaveCount(0);
  await expect(doors).toHaveCount(1);

  await begins(page, 'questions', (of) => page.locator(of).click());
  await page
    .getByRole('textbox', { name: new RegExp(`^${planner.visit.what} `) })
    .fill('Look at the pumps');
  await page.locator('[data-belongs]').getByRole('link', { name: 'Metro' }).click();
  await expect(page).toHaveURL(plan);
  const actions = section(page, 'actions');
  const open = page.locator('[data-point="actions"]');
  await expect(open).toContainText('Look at the pumps');
  await actions.getByRole('button', { name: `${words.write.change} Look at the pumps` }).click();
  const doer = actions.getByRole('textbox', { name: words.write.fields.doer });
  await expect(doer).toBeFocused();
  await doer.fill('Lin');
  await actions.getByLabel(words.write.fields.on).fill('2020-01-02');
  await actions.getByRole('button', { name: words.write.close }).click();
  await expect(actions.locator('li')).toContainText('Lin');
  await expect(actions.locator('time')).toContainText(words.read.overdue);
  const out = roomIn<OutWords>('en', 'accounts-out');
  await expect(open).toContainText(
    fill(out.points.actions.overdue, { names: 'Look at the pumps' }),
  );
  await expect(page.getByText(fill(out.take.overdue, { n: 1 }))).toBeVisible();
  await page.reload();
  await expect(actions.locator('li')).toContainText('Lin');

  await page.goto('/en/me/accounts/');
  await expect(page.locator('[data-account]')).toContainText(words.read.overdue);
  await page.goto('/en/practice/style-grid/me-and-customer/?' + new URL(plan).search.slice(1));
  await page.locator('[data-widget="style-grid"]').getByRole('button').first().click();
  await expect(page.locator('[data-came-from]')).toContainText('“Metro”');
  await page.locator('[data-came-from]').getByRole('link', { name: 'Metro' }).click();
  await expect(page).toHaveURL(plan);
});

test('a name that is too long is refused with both figures, and a name given twice is said', async ({
  page,
}) => {
  const words = roomIn<AccountsRoom>('en', 'accounts');
  await page.goto('/en/me/accounts/');
  const name = page.getByRole('textbox', { name: words.list.addLabel });
  const paste = (length: number) =>
    name.evaluate((field, length) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x'.repeat(length));
      return !field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, length);
  expect(await paste(60)).toBe(false);
  expect(await paste(61)).toBe(true);
  await expect(page.getByText(fill(words.list.nameLong, { n: 61, most: 60 }))).toBeVisible();
  for (const one of ['Mill', 'Port']) {
    await page.goto('/en/me/accounts/');
    await name.fill(one);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/account\/\?a=/);
  }
  const called = page.getByRole('textbox', { name: words.write.fields.name });
  await called.fill('mill');
  await expect(page.getByText(fill(words.list.nameTaken, { name: 'mill' }))).toBeVisible();
  await called.fill('mill 2');
  await expect(page.getByText(fill(words.list.nameTaken, { name: 'mill 2' }))).toHaveCount(0);
});
