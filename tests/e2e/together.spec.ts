import { fill } from '../../src/i18n/text.ts';
import type { Words } from '../../src/widgets/spin-role-play/words.ts';
import { writeBallot } from '../../src/workshop/together/model/ballot.ts';
import type { TogetherRoom } from '../../src/workshop/together/words.ts';
import { inaccessible } from './access.ts';
import { roomIn } from './content.ts';
import { expect, test } from './hands.ts';
import { watch } from './watch.ts';

for (const locale of ['zh-CN', 'en'] as const)
  test(`${locale}: a room plays a call in two windows, goes back and plays the other branch`, async ({
    page,
  }) => {
    const { prepare, desk, splits, projector, ballots } = roomIn<TogetherRoom>(
      locale,
      'workshop-together',
    );
    const call = roomIn<Words>(locale, 'spin-role-play');
    const faults = await watch(page);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const hands = (letter: string) =>
      page.getByRole('spinbutton', { name: fill(desk.hands, { letter }), exact: true });

    await page.goto(`/${locale}/workshop/together/`);
    await page.getByRole('checkbox', { name: prepare.both }).check();
    await press(prepare.begin);
    await expect(page.getByRole('button', { name: desk.ask })).toBeVisible();
    const opens = page.waitForEvent('popup');
    await press(desk.openProjector);
    const screen = await opens;
    const told = await watch(screen);
    await screen.setViewportSize({ width: 1920, height: 1080 });
    const said = (line: string) => screen.locator('header').getByText(line);
    const shows = (what: string) => screen.locator(`[data-shows=${what}]`);
    await expect(shows('answer')).toBeVisible();
    expect(await inaccessible(screen)).toEqual([]);

    await press(desk.ask);
    const lines = screen.getByRole('listitem');
    await expect(lines.first()).toBeVisible();
    expect(await lines.count()).toBeGreaterThanOrEqual(4);
    await expect(lines.first().locator('[lang=en]')).toBeVisible();
    await expect(lines.first().locator('[lang=zh-CN]')).toBeVisible();
    for (const secret of [desk.remark, desk.inside, ...Object.values(call.call.kinds)])
      await expect(screen.getByText(secret, { exact: true })).toHaveCount(0);
    const a = await lines.nth(0).locator(`[lang=${locale}]`).innerText();
    const b = await lines.nth(1).locator(`[lang=${locale}]`).innerText();
    expect(await inaccessible(screen)).toEqual([]);

    await page.keyboard.press('a');
    await page.keyboard.press('b');
    await expect(
      page.getByText(fill(desk.tie, { letters: ['A', 'B'].join(desk.list) })),
    ).toBeVisible();
    await hands('A').fill('9');
    await hands('B').fill('7');
    await page.reload();
    await screen.reload();
    await expect(hands('A')).toHaveValue('9');
    await expect(shows('lines')).toBeVisible();
    expect(await inaccessible(page)).toEqual([]);
    await press(fill(desk.takeLead, { letter: 'A' }));
    await expect(said(a)).toBeVisible();

    // One press says what the others wanted, and the first way is kept.
    await page.getByRole('button', { name: fill(desk.other, { letter: 'B' }) }).click();
    await expect(said(b)).toBeVisible();
    await expect(said(a)).toHaveCount(0);
    await expect(page.getByText(fill(desk.branch, { n: 2 }), { exact: true })).toBeVisible();

    // The trainer takes whatever ends it, sooner or later.
    for (let turn = 0; turn < 16 && !(await shows('over').isVisible()); turn++) {
      await press(desk.ask);
      await press(fill(desk.take, { letter: 'A' }));
      await expect
        .poll(async () => (await shows('over').isVisible()) || (await shows('answer').isVisible()))
        .toBe(true);
    }
    await expect(screen.getByRole('heading', { name: projector.splits })).toBeVisible();
    await expect(page.getByRole('heading', { name: splits.title })).toBeVisible();
    await expect(page.getByText(splits.would).first()).toBeVisible();
    await expect(page.getByText(fill(splits.played, { n: 2 }))).toBeVisible();
    const vote = writeBallot({ phone: '4821', votes: [0] });
    const wrong = fill(ballots.wrong, { codes: '4821 AB 00' });
    await page
      .getByLabel(ballots.code, { exact: true })
      .fill([vote, '4821 AB 00', vote].join('\n'));
    await press(ballots.take);
    await expect(page.getByText(wrong)).toBeVisible();
    await expect(page.getByText(fill(ballots.count, { n: 1 }))).toBeVisible();
    await expect(page.getByLabel(ballots.code, { exact: true })).toHaveValue('4821 AB 00');
    const other = writeBallot({ phone: '5130', votes: [1] });
    const file = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'votes.txt', { type: 'text/plain' }));
      return data;
    }, other);
    await page
      .getByLabel(ballots.code, { exact: true })
      .dispatchEvent('drop', { dataTransfer: file });
    await expect(page.getByText(fill(ballots.count, { n: 2 }))).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: splits.title })).toBeVisible();
    expect(await inaccessible(page)).toEqual([]);
    expect(await inaccessible(screen)).toEqual([]);

    await press(desk.erase);
    await press(desk.eraseYes);
    await expect(page.getByRole('button', { name: prepare.begin })).toBeEnabled();
    await expect(screen.getByText(projector.waiting)).toBeVisible();
    expect([...(await faults()), ...(await told())]).toEqual([]);
  });

for (const locale of ['zh-CN', 'en'] as const)
  test(`${locale}: phones find the page that is held up by a code on the screen, until the first vote is over`, async ({
    page,
  }) => {
    const { prepare, desk, phones } = roomIn<TogetherRoom>(locale, 'workshop-together');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.goto(`/${locale}/workshop/together/`);
    await press(prepare.begin);
    await expect(page.getByText(phones.none)).toBeVisible();

    await page
      .context()
      .route('**/room.json', (route) =>
        route.fulfill({ json: { addresses: ['http://192.168.1.7:4321/'] } }),
      );
    await page.reload();
    const address = `http://192.168.1.7:4321/${locale}/workshop/vote/`;
    await expect(page.getByRole('link', { name: address })).toBeVisible();
    const opens = page.waitForEvent('popup');
    await press(desk.openProjector);
    const screen = await opens;
    await screen.setViewportSize({ width: 1920, height: 1080 });
    const code = screen.getByRole('figure').filter({ hasText: phones.scan });
    await expect(code).toContainText(`192.168.1.7:4321/${locale}/workshop/vote/`);
    const source = await code.locator('img').getAttribute('src');
    const { renderSVG } = await import('uqr');
    expect(decodeURIComponent(source!)).toContain(renderSVG(address, { border: 2 }));
    expect(await inaccessible(screen)).toEqual([]);
    await press(desk.ask);
    await expect(screen.locator('[data-shows=lines]')).toBeVisible();
    const fits = () => screen.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    expect(await fits(), 'the lines still stand on one screen').toBe(true);
    await press(fill(desk.take, { letter: 'A' }));
    await expect(page.getByRole('button', { name: desk.again })).toBeVisible();
    await expect(code).toHaveCount(0);
  });

test('a call whose room to keep it runs out goes on, and says so', async ({ page }) => {
  const { prepare, desk } = roomIn<TogetherRoom>('en', 'workshop-together');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto('/en/workshop/together/');
  await press(prepare.begin);
  await expect(page.getByRole('button', { name: desk.ask })).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await press(desk.ask);
  await expect(page.getByText(desk.unsaved)).toBeVisible();
  await press(fill(desk.take, { letter: 'A' }));
  // Any line may stand first, also one that takes leave.
  await expect(page.getByRole('button', { name: desk.again })).toBeVisible();
});

test('a phone holds up a letter, keeps it over a reload without a network, and gives its code', async ({
  page,
  context,
}) => {
  const { vote } = roomIn<TogetherRoom>('en', 'workshop-together');
  await page.goto('/en/workshop/vote/');
  await expect(page.getByRole('button', { name: 'C', exact: true })).toBeEnabled();
  await context.setOffline(true);
  await page.keyboard.press('c');
  await expect(page.locator('[data-vote=held]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'C' })).toBeVisible();
  expect(await inaccessible(page)).toEqual([]);
  await page.getByRole('button', { name: vote.next }).click();
  await page.getByRole('button', { name: vote.skip }).click();
  await page.getByRole('button', { name: 'F', exact: true }).click();
  await page.getByRole('button', { name: vote.change }).click();
  await page.getByRole('button', { name: 'A', exact: true }).click();
  await context.setOffline(false);
  await page.reload();
  await page.getByRole('button', { name: vote.next }).click();
  await expect(page.getByText(/^\d{4} CXA \d{2}$/)).toBeVisible();
  expect(await inaccessible(page)).toEqual([]);
});
