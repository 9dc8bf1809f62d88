import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { expect, test, type Page } from './hands.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { coded } from '../../src/widgets/kit/link/model.ts';
import { encode } from '../../src/widgets/spin-role-play/model/code/code.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { ShapeData } from '../../src/widgets/spin-role-play/props.ts';
import type { CalibrateRoom } from '../../src/workshop/agreement/words.ts';
import type { CodesRoom } from '../../src/workshop/code/words.ts';
import type { Noted } from '../../src/workshop/pad/model/pad.ts';
import type { PadRoom } from '../../src/workshop/pad/words.ts';
import type { ResultRoom } from '../../src/workshop/result/words.ts';
import { writeBackup } from '../../src/progress/backup/model.ts';
import { serialise } from '../../src/progress/model.ts';
import { barriers } from './access.ts';
import { roomIn } from './content.ts';

const wordsOf = (locale: Locale) => ({
  ...roomIn<PadRoom>(locale, 'workshop-pad'),
  ...roomIn<CodesRoom>(locale, 'workshop-codes'),
  ...roomIn<ResultRoom>(locale, 'workshop-result'),
  ...roomIn<CalibrateRoom>(locale, 'workshop-calibrate'),
});
const seller = 'Ge <b>Ping</b>';

async function openPad(page: Page, locale: Locale) {
  const words = wordsOf(locale);
  await page.goto(`/${locale}/workshop/pad/`);
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  const main = page.locator('main');
  const window = page.getByRole('dialog');
  return {
    words,
    main,
    window,
    begin: async () => {
      await main.getByLabel(words.pad.seller).fill(seller);
      await main.getByRole('button', { name: words.pad.go }).click();
      await expect(window).toBeVisible();
    },
    /** so many of a kind stand on its key */
    counted: (kind: Noted, n: number) =>
      expect(window.locator(`button[data-kind="${kind}"]`)).toContainText(String(n)),
    undo: (kind: Noted) =>
      window.getByRole('button', { name: fill(words.pad.undo, { name: words.name[kind] }) }),
    end: () => window.getByRole('button', { name: words.pad.end }).click(),
    code: () => main.locator('textarea[readonly]').inputValue(),
  };
}

/** The result page of somebody else, on another device. */
async function openResult(browser: Browser, locale: Locale) {
  const words = wordsOf(locale);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/${locale}/workshop/result/`);
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  const main = page.locator('main');
  return {
    page,
    main,
    words,
    take: async (text: string) => {
      await main.getByLabel(words.take.field).fill(text);
      await main.getByRole('button', { name: words.take.button, exact: true }).click();
    },
  };
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('an observer marks by keyboard and takes back, and the room’s result hides names and rehearses', async ({
      page,
      browser,
    }) => {
      const pad = await openPad(page, locale);
      const { words } = pad;
      await pad.begin();
      for (const key of ['1', '5', '1', '2']) await page.keyboard.press(key);
      await pad.counted('S', 2);
      await page.keyboard.press('3');
      await expect(pad.undo('I')).toBeEnabled();
      await page.keyboard.press('Backspace');
      await expect(pad.undo('P'), 'the implication is taken back').toBeEnabled();
      await pad.counted('I', 0);
      for (const key of ['8', '6', '7']) await page.keyboard.press(key);
      await pad.counted('close', 1);
      await pad.end();
      await expect(pad.main.getByRole('heading', { level: 2 })).toContainText(
        fill(words.outcome.pitchAfter, { n: 5 }),
      );
      await pad.main.getByText(words.pad.change).click();
      await pad.main.getByLabel(words.pad.observer).fill('Lan');
      await pad.main.getByLabel(words.pad.group).selectOption('3');
      await pad.main.getByRole('button', { name: words.pad.changed }).click();
      const place = fill(words.pad.place, { group: 3, round: 1 });
      await expect(pad.main.getByText(place), 'what was left out before').toBeVisible();
      await page.reload();
      await expect(pad.main.getByText(place), 'kept').toBeVisible();
      expect(await barriers(page, 'main')).toEqual([]);
      const code = await pad.code();

      const room = await openResult(browser, locale);
      await room.take(code);
      const status = room.main.getByRole('status').first();
      await expect(status).toContainText(fill(words.take.took, { n: 1 }));
      const person = room.main.getByRole('rowheader', { name: seller });
      await expect(person, 'a name is text and no markup').toBeVisible();
      await room.take(code);
      await expect(status).toContainText(fill(words.take.same, { n: 1 }));

      const button = (name: string) => room.main.getByRole('button', { name, exact: true });
      await button(words.madeUp.fill).click();
      await button(words.take.button).click();
      await expect(room.main.getByText(fill(words.madeUp.notice, { n: 13 }))).toBeVisible();
      await button(words.madeUp.clear).click();
      await expect(room.main.getByText(words.madeUp.cleared)).toBeVisible();
      await expect(room.main.getByText('※')).toHaveCount(1);
      await expect(person, 'what is real stays').toBeVisible();

      await button(words.tools.hide).click();
      await expect(person).toHaveCount(0);
      const download = room.page.waitForEvent('download');
      await button(words.tools.csv).click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv, 'hidden names stay out of the file').not.toContain('Ping');
      await room.page.context().close();
    });

    test('a link to a call is taken once, a broken one is named, and every turn goes into a table', async ({
      browser,
    }) => {
      const activity = 'scenarios/packaging-line';
      const room = await openResult(browser, locale);
      const about = await room.page.request.get(
        `/${locale}/practice/spin-role-play/packaging-line.shape.json`,
      );
      const { shape, digest } = (await about.json()) as ShapeData;
      const call = callOf(shape, shape.temperament);
      const first = hand(call, stateAfterAll(call, []))[0]!.turn;
      const recording = { temperament: shape.temperament, seed: 5, turns: [first] };
      const code = encode(shape, { activity, digest }, recording);
      // Another host, and the other language: its code is the same.
      const page = 'https://course.example/base/en/practice/spin-role-play/packaging-line/';
      const link = (of: string): string => `Mei ${page}${coded('call', of)}`;
      const { words, main } = room;
      await room.take([link(code), link(code), link(`${code}A`)].join('\n'));
      const status = main.getByRole('status').first();
      await expect(status).toContainText(fill(words.take.took, { n: 1 }));
      await expect(status).toContainText(fill(words.take.same, { n: 1 }));
      await expect(status.getByRole('listitem')).toHaveText(
        `${fill(words.take.fromField, { n: 3 })} ${words.shared.edited}`,
      );
      await expect(main.getByRole('region', { name: words.heat.turns })).toBeVisible();
      await room.page.reload();
      await expect(main.getByRole('rowheader', { name: 'Mei', exact: true })).toBeVisible();
      const download = room.page.waitForEvent('download');
      await main.getByRole('button', { name: words.tools.turns, exact: true }).click();
      const csv = readFileSync(await (await download).path(), 'utf8');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.trim().split('\r\n')).toHaveLength(2);
      expect(csv).toContain('Mei,');
      await room.page.context().close();
    });

    test('a thumb marks on a small phone without scrolling, and a link hands the result over', async ({
      browser,
    }) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
      });
      const page = await context.newPage();
      const pad = await openPad(page, locale);
      await pad.begin();
      for (const kind of ['S', 'pitch', 'need'] as const)
        await (kind === 'need'
          ? pad.window.getByRole('button', { name: pad.words.pad.need, exact: true }).tap()
          : pad.window.locator(`button[data-kind="${kind}"]`).tap());
      await pad.counted('pitch', 1);
      const sizes = await pad.window.evaluate((window) => ({
        scrolls: window.scrollHeight - window.clientHeight,
        keys: [...window.querySelectorAll('button[data-kind]')].map((key) => {
          const { width, height } = key.getBoundingClientRect();
          return width >= 110 && height >= 90;
        }),
      }));
      expect(sizes).toEqual({ scrolls: 0, keys: Array(7).fill(true) });
      expect(await barriers(page, 'dialog[open]')).toEqual([]);
      await pad.window.getByLabel(pad.words.pad.quote).fill('Every stop costs a shift');
      await pad.window.getByRole('button', { name: pad.words.pad.quoteAdd, exact: true }).tap();
      await context.setOffline(true);
      await pad.end();
      await expect(pad.main.locator('blockquote')).toHaveText('Every stop costs a shift');
      await pad.main.getByRole('button', { name: pad.words.hand.qr, exact: true }).tap();
      await expect(pad.main.getByAltText(pad.words.hand.qrAlt), 'drawn offline').toBeVisible();
      const code = await pad.code();
      await context.setOffline(false);
      await page.goto(`/${locale}/workshop/result/?take#take=${code}`);
      await expect(page.locator('main').getByRole('rowheader', { name: seller })).toBeVisible();
      await expect.poll(() => page.url(), 'the code leaves the address').not.toContain('take');
      await context.close();
    });

    test('what is cut, edited, foreign, newer or broken is refused, each by its own sentence', async ({
      page,
      browser,
    }) => {
      const pad = await openPad(page, locale);
      await pad.begin();
      await page.keyboard.press('1');
      await pad.counted('S', 1);
      await pad.end();
      const code = await pad.code();
      const room = await openResult(browser, locale);
      const { refused, backup, take } = room.words;
      await room.take(
        [
          code.slice(0, -20),
          code.replace(/.(?=\.[^.]+$)/, (sign) => (sign === 'A' ? 'B' : 'A')),
          code.replace('key-accounts', 'first-aid'),
          code.replace('.1.', '.9.'),
          'hello-everybody',
        ].join('\n'),
      );
      const said = room.main.getByRole('status').first().getByRole('listitem');
      const sentences = [refused.cut, refused.edited, refused.course, refused.newer, refused.none];
      await expect(said).toHaveText(
        sentences.map((why, n) => `${fill(take.fromField, { n: n + 1 })} ${why}`),
      );
      const once = { id: 'r', at: 1, score: 1 };
      const done = {
        'activity:quizzes/what-is-a-key-account': serialise<'activity'>({
          attempts: [once],
          best: once,
        }),
      };
      const file = (name: string, text: string) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await room.main
        .locator('input[type=file]')
        .setInputFiles([
          file('torn.json', '{"format":'),
          file('other.json', writeBackup({}, 'first-aid', 1)),
          file('lin.json', writeBackup(done, 'key-accounts', 1)),
          file('again.json', writeBackup(done, 'key-accounts', 1)),
          file('idle.json', writeBackup({}, 'key-accounts', 1)),
        ]);
      await expect(said).toHaveText([
        `torn.json ${backup['not-json']}`,
        `other.json ${backup['other-course']}`,
        `idle.json ${backup.empty}`,
      ]);
      await expect(room.main.getByRole('rowheader', { name: 'lin', exact: true })).toBeVisible();
      await expect(room.main.getByRole('status').first()).toContainText(fill(take.same, { n: 1 }));
      const own = await room.page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('key-accounts:activity')),
      );
      expect(own, 'nothing comes into the trainer’s own progress').toEqual([]);
      await room.page.context().close();
    });

    test('an ear is compared with the expert’s, and with a colleague’s', async ({
      page,
      browser,
    }) => {
      const words = wordsOf(locale);
      const mark = async (one: Page, change: boolean): Promise<string> => {
        await one.goto(`/${locale}/workshop/calibrate/`);
        await expect(one.locator('[data-ready=true]')).toBeVisible();
        const lines = one.locator('[data-line]');
        const compare = one.getByRole('button', { name: words.calibrate.compare });
        await compare.click();
        const all = await lines.count();
        await expect(one.getByText(fill(words.calibrate.left, { n: all }))).toBeVisible();
        for (let n = 0; n < all; n++)
          await lines
            .nth(n)
            .getByLabel(words.name[change && n === 0 ? 'P' : 'S'], { exact: true })
            .check();
        await compare.click();
        await expect(one.locator('main').getByRole('heading', { level: 2 })).toBeFocused();
        return one.locator('main textarea[readonly]').inputValue();
      };
      const other = await (await browser.newContext()).newPage();
      const code = await mark(other, true);
      await other.context().close();
      await mark(page, false);
      // Two of the fourteen are questions about the situation, and that is what chance would give.
      await expect(page.locator('main').getByRole('heading', { level: 2 })).toContainText('14%');
      await expect(page.locator('main').getByRole('heading', { level: 2 })).toContainText('0.00');
      await page.getByLabel(words.calibrate.otherField).fill(code);
      await page.getByRole('button', { name: words.calibrate.otherTake }).click();
      await expect(page.getByRole('cell', { name: '93 (0.00)' }).first()).toBeVisible();
      expect(await barriers(page, 'main')).toEqual([]);
    });
  });
}

test('a result without room to keep it shows what was taken in, and says that it will be gone', async ({
  page,
}) => {
  const { take, result, rounds, madeUp } = wordsOf('en');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/en/workshop/result/');
  await page.getByRole('button', { name: madeUp.fill }).click();
  await page.getByRole('button', { name: take.button, exact: true }).click();
  await expect(page.getByText(result.unsaved)).toBeVisible();
  await expect(page.getByRole('heading', { name: rounds.title })).toBeVisible();
});

test('the camera is offered where the browser reads codes, and says so when it cannot be opened', async ({
  page,
}) => {
  const { take } = wordsOf('en');
  const scan = page.getByRole('button', { name: take.scan });
  await page.goto('/en/workshop/result/');
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  await expect(scan, 'this browser reads no codes').toHaveCount(0);
  await page.addInitScript(() => {
    class Detector {
      detect = async () => [{ rawValue: 'hello' }];
    }
    Object.assign(window, { BarcodeDetector: Detector });
    const stream = () => document.createElement('canvas').captureStream();
    const media = { getUserMedia: async () => stream() };
    Object.defineProperty(navigator, 'mediaDevices', { value: media });
    HTMLMediaElement.prototype.play = async () => {};
  });
  await page.reload();
  await scan.click();
  await expect(page.locator('main video')).toBeVisible();
  await expect(
    page.getByText(fill(take.refused, { n: 1 })),
    'what it reads is taken in',
  ).toBeVisible();
  await page.getByRole('button', { name: take.scanStop }).click();
  await expect(page.locator('main video')).toHaveCount(0);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('forbidden'));
  });
  await scan.click();
  await expect(page.getByText(take.scanNone)).toBeVisible();
});
