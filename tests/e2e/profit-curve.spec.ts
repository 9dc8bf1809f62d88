import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './hands.ts';
import { parse } from 'yaml';
import { readTable } from '../../src/widgets/profit-curve/own/model/read.ts';
import { headsOf } from '../../src/widgets/profit-curve/own/model/sentences.ts';
import type { Words } from '../../src/widgets/profit-curve/words.ts';
import { inaccessible } from './access.ts';
import { carry } from './carry.ts';
import { watch } from './watch.ts';

const yaml = (file: string) =>
  parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const fixture = (name: string) => new URL(`../fixtures/csv/${name}`, import.meta.url).pathname;
const languages = ['zh-CN', 'en'] as const;
const example = yaml('profit-curves/twenty-accounts.yaml');

/** What a person does with the explorer, in the words of one language. */
async function open(page: Page, locale: (typeof languages)[number]) {
  const words: Record<string, string> = yaml(`ui/${locale}/profit-curve.yaml`);
  const text = (of: Record<string, string>) => of[locale]!;
  const bands: string[] = example.bands.map(({ title }: { title: Record<string, string> }) =>
    text(title),
  );
  await page.goto(`/${locale}/practice/profit-curve/twenty-accounts/`);
  const root = page.locator('[data-widget=profit-curve]');
  const button = (name: string) => root.getByRole('button', { name, exact: true });
  const draw = button(words['draw']!);
  const title = root.getByRole('heading', { level: 4 }).first();
  const summary = (name: string): Locator => root.locator('summary').filter({ hasText: name });
  return {
    root,
    words,
    bands,
    button,
    title,
    draw,
    account: (index: number) => text(example.accounts[index].name),
    /** The slabs, as keys and screen readers find them. */
    slabs: root.getByRole('slider', { name: words['name']!, exact: true }),
    cut: (index: number) =>
      root.getByRole('slider', {
        name: words['cut']!.replace('{left}', bands[index]!).replace('{right}', bands[index + 1]!),
      }),
    field: (name: string) => root.getByRole('textbox', { name, exact: true }),
    band: (index: number) => summary(`${index + 1} ${bands[index]}`),
    panel: summary,
    edit: (name: string) => button(words['edit']!.replace('{name}', name)),
    async guesses(percent: string) {
      await root.getByRole('textbox', { name: words['guessNumber']! }).fill(percent);
      await draw.click();
      await expect(title).toBeFocused();
    },
    async pastes(rows: string) {
      await summary(words['own']!).click();
      await root.getByRole('textbox', { name: words['paste']! }).fill(rows);
      await button(words['readOwn']!).click();
    },
    /** Looks at the table as it was read, and takes it. */
    draws: () => button(words['drawOwn']!).click(),
  };
}

const attempts = (page: Page): Promise<{ id: string; score: number | null }[]> =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) =>
      key.endsWith(':activity:profit-curves/twenty-accounts'),
    );
    return name ? JSON.parse(localStorage.getItem(name)!).attempts : [];
  });

const hasNoBarrier = async (page: Page): Promise<void> =>
  expect(await inaccessible(page, '[data-widget=profit-curve]')).toEqual([]);

for (const locale of languages) {
  test(`${locale}: guess, move a cut, look at each band: the round is recorded once`, async ({
    page,
  }) => {
    const faults = await watch(page);
    const I = await open(page, locale);
    await hasNoBarrier(page);
    await I.guesses('80');
    await expect(I.title).toContainText('121%');
    await expect(I.title).toContainText('55%');
    await expect(I.root).toContainText('155%');
    await expect(I.root.getByRole('img')).toHaveAccessibleName(/80%/);

    await I.cut(0).focus();
    await page.keyboard.press('ArrowRight');
    await expect(I.cut(0)).toHaveValue('5');
    await expect(I.band(0)).toContainText('1,240');
    expect(await attempts(page)).toEqual([]);
    for (const band of [0, 1, 2, 3]) {
      await I.band(band).focus();
      await page.keyboard.press('Enter');
      const strategy = example.bands[band].strategies[0][locale];
      await expect(I.root.getByText(strategy, { exact: true })).toBeVisible();
    }
    await expect(I.root.getByText(I.words['done']!)).toBeVisible();
    await expect.poll(() => attempts(page)).toMatchObject([{ score: null }]);
    await hasNoBarrier(page);

    await page.reload();
    await expect(I.cut(0)).toHaveValue('5');
    await expect.poll(() => attempts(page)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  test(`${locale}: edit, add and remove an account, and undo`, async ({ page }) => {
    const I = await open(page, locale);
    await I.guesses('100');
    await I.panel(I.words['data']!).click();
    const profit = I.words['profit']!.replace('{unit}', example.unit[locale]);

    await I.edit(I.account(19)).click();
    await expect(I.field(I.words['name']!)).toBeFocused();
    await I.field(profit).fill('lots');
    await page.keyboard.press('Enter');
    await expect(I.field(profit)).toBeFocused();
    await expect(I.root.getByRole('alert')).toHaveText(I.words['profitInvalid']!);
    await I.field(profit).fill('(30)');
    await page.keyboard.press('Enter');
    await expect(I.edit(I.account(19))).toBeFocused();
    // 950 + 200 in all; the best four still bring 1,150.
    await expect(I.title).toContainText('100%');
    await hasNoBarrier(page);

    await I.button(I.words['add']!).click();
    await I.field(I.words['name']!).fill('Neu & <b>Co</b>');
    await I.field(profit).fill('1,000');
    await I.button(I.words['save']!).click();
    await expect(I.edit('Neu & <b>Co</b>')).toBeVisible();
    await expect(I.button(I.words['add']!)).toBeFocused();

    await I.edit('Neu & <b>Co</b>').click();
    await I.button(I.words['remove']!).click();
    await expect(I.edit('Neu & <b>Co</b>')).toBeHidden();
    await expect(I.edit(I.account(0))).toBeFocused();

    await page.reload();
    const undo = I.button(I.words['undo']!).first();
    await undo.click();
    await undo.click();
    await undo.click();
    await expect(I.title).toContainText('121%');
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
  });

  test(`${locale}: pasted rows are drawn, and bad ones are named`, async ({ page }) => {
    const I = await open(page, locale);
    await I.guesses('80');
    await I.pastes(
      'name\tprofit (USD)\nAcme\t1,200\nNobody\t\nBolt\t(300)\n\tx\nCog\t12x\nTotal\t900\nDot\t100',
    );
    await expect(I.root.getByRole('heading', { level: 5 })).toBeFocused();
    await expect(I.root.getByRole('cell', { name: '(300) → −300' })).toBeVisible();
    await expect(I.title).toContainText('121%');
    await hasNoBarrier(page);
    await I.draws();
    const report = I.root.getByText(I.words['leftOut']!.split('{')[0]!).first();
    await expect(report).toBeVisible();
    for (const [why, line, text] of [
      ['badNoProfit', 3, 'Nobody'],
      ['badNoName', 5, ''],
      ['badNotNumber', 6, '12x'],
      ['badSum', 7, 'Total'],
    ] as const) {
      const sentence = I.words[why]!.replace('{line}', String(line)).replace('{text}', text);
      await expect(I.root.getByText(sentence)).toBeVisible();
    }
    await expect(I.title).toContainText('120%');
    await hasNoBarrier(page);

    await page.reload();
    await expect(I.title).toContainText('120%');
    await I.button(I.words['restore']!).click();
    await expect(I.title).toContainText('121%');
    await I.button(I.words['undo']!).click();
    await expect(I.title).toContainText('120%');
  });
}

test('a file that Excel in China saved is read, and a workbook is not', async ({ page }) => {
  const I = await open(page, 'zh-CN');
  await I.guesses('80');
  await I.panel(I.words['own']!).click();
  const file = I.root.getByLabel(I.words['file']!);
  await file.setInputFiles({
    name: 'a.xlsx',
    mimeType: '',
    buffer: Buffer.from('PK\u0003\u0004..xl/workbook.xml'),
  });
  await expect(I.root.getByRole('alert')).toContainText(I.words['kindWorkbook']!);
  await file.setInputFiles(fixture('gb18030.csv'));
  await expect(I.root.getByText('gb18030.csv')).toContainText('GB18030');
  await I.draws();
  await I.panel(I.words['data']!).click();
  await expect(I.edit('东风泵业')).toBeVisible();
  await expect(I.edit('𠮷野机械')).toBeVisible();
  await expect(I.title).toContainText('171%');
});

for (const locale of languages)
  test(`${locale}: what a table does not say is asked, and no curve is drawn before`, async ({
    page,
  }) => {
    const I = await open(page, locale);
    await I.guesses('80');
    await I.pastes('甲,1,234\n乙,2,500\n丙,900');
    const profits = I.root.getByLabel(I.words['profitFrom']!);
    await I.draws();
    await expect(profits).toBeFocused();
    await expect(I.root.getByRole('alert')).toHaveText(I.words['answerFirst']!);
    await expect(I.title).toContainText('121%');
    await hasNoBarrier(page);
    await profits.selectOption('joined');
    await expect(I.root.getByRole('cell', { name: '1,234' })).toBeVisible();
    await I.draws();
    // 2,500 of 4,634.
    await expect(I.title).toContainText('54%');
  });

test('an encoding that the bytes do not tell is asked', async ({ page }) => {
  const I = await open(page, 'zh-CN');
  await I.guesses('80');
  await I.panel(I.words['own']!).click();
  const buffer = Buffer.from([0xb6, 0xab, 0x2c, 0x31, 0x0a, 0x41, 0x2c, 0x32]);
  await I.root
    .getByLabel(I.words['file']!)
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await I.root.getByRole('button', { name: /^东,1/ }).click();
  await expect(I.root.getByRole('cell', { name: '东', exact: true })).toBeVisible();
});

test('a list without profit is told in money', async ({ page }) => {
  const I = await open(page, 'en');
  await I.guesses('80');
  await I.pastes('A,100\nB,-400');
  await I.draws();
  await expect(I.title).toContainText('−300');
  await expect(I.title).not.toContainText('%');
});

test('own accounts outlive a change of the example', async ({ page }) => {
  const I = await open(page, 'en');
  await I.guesses('80');
  await I.pastes('Mine,300\nToo,100');
  await I.draws();
  await expect(I.title).toContainText('75%');
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.includes(':draft:profit-curves/'))!;
    const draft = JSON.parse(localStorage.getItem(name)!);
    localStorage.setItem(name, JSON.stringify({ ...draft, digest: 'other' }));
  });
  await page.reload();
  await expect(I.title).toContainText('75%');
});

test('ten thousand accounts are drawn in few points and rows, and kept once', async ({ page }) => {
  const I = await open(page, 'en');
  await I.guesses('80');
  const rows = Array.from({ length: 10_000 }, (_, index) => `Account ${index},${7000 - index}`);
  await I.panel(I.words['own']!).click();
  await I.root.getByRole('textbox', { name: I.words['paste']! }).evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, rows.join('\n'));
  await I.draws();
  await expect(I.title).toContainText('2000');
  await I.cut(0).focus();
  await I.cut(0).evaluate(async (slider: HTMLInputElement) => {
    for (let move = 0; move < 5; move++) {
      slider.valueAsNumber += 2;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expect(I.cut(0)).toHaveValue('2010');
  const path = await I.root.locator('svg[role=img] path[data-back]').getAttribute('d');
  expect(path!.split('L').length).toBeLessThanOrEqual(400);
  await I.panel(I.words['data']!).click();
  await expect(I.root.getByRole('row')).toHaveCount(52);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }).length);
  expect(kept).toBeLessThan(300_000);
  await page.reload();
  await expect(I.cut(0)).toHaveValue('2010');
});

test(
  'the chart and the table can be saved, the page being offline',
  { tag: '@phone' },
  async ({ page, context }) => {
    const I = await open(page, 'zh-CN');
    await I.guesses('80');
    await context.setOffline(true);
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), I.button(name).click()]);
      return {
        name: download.suggestedFilename(),
        text: readFileSync(await download.path(), 'utf8'),
      };
    };
    const chart = await saved(I.words['saveChart']!);
    expect(chart.name).toMatch(/\.svg$/);
    expect(chart.text).toContain('121%');
    // On a phone's width the sentence takes several lines.
    expect(chart.text.replace(/<[^>]*>/g, '')).toContain(example.invented['zh-CN']);
    expect(chart.text).not.toMatch(/var\(|oklch|class=|<script|href/);
  },
);

test('the saved table opens in Excel and can be read again', async ({ page }) => {
  const I = await open(page, 'en');
  await I.guesses('80');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    I.button(I.words['saveTable']!).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { names, profits, bad } = readTable(text, headsOf(I.words as unknown as Words));
  expect(bad).toEqual([]);
  expect(names).toHaveLength(20);
  expect(profits.reduce((sum, profit) => sum + profit, 0)).toBe(950);
});

test('where a download is impossible the text can be copied', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605 MicroMessenger/8.0',
  });
  const page = await context.newPage();
  const I = await open(page, 'zh-CN');
  await I.guesses('80');
  await I.button(I.words['saveTable']!).click();
  await expect(I.root.getByRole('textbox', { name: I.words['fileText']! })).toHaveValue(/420/);
  await context.close();
});

test('a cut can be dragged in the chart', { tag: '@phone' }, async ({ page, hasTouch }) => {
  const I = await open(page, 'en');
  await I.guesses('80');
  const chart = I.root.getByRole('img');
  await chart.scrollIntoViewIfNeeded();
  const handle = (await chart.locator('g[transform]').first().boundingBox())!;
  const box = (await chart.boundingBox())!;
  const y = handle.y + handle.height / 2;
  await carry(
    page,
    { x: handle.x + handle.width / 2, y },
    { x: box.x + box.width / 2, y },
    hasTouch,
  );
  await expect.poll(async () => Number(await I.cut(0).inputValue())).toBeGreaterThan(7);
});

for (const locale of languages)
  test(
    `${locale}: an account is picked up by pointer, by keys and by buttons, and says its figures`,
    { tag: '@phone' },
    async ({ page, hasTouch }) => {
      const I = await open(page, locale);
      await I.guesses('80');
      const whale = I.root.getByRole('img');
      const says = async (index: number, ...figures: string[]) => {
        const line = I.root.locator('p[aria-live]').filter({ hasText: I.account(index) });
        for (const figure of figures) await expect(line).toContainText(figure);
      };
      await whale.scrollIntoViewIfNeeded();
      const { width } = (await whale.boundingBox())!;
      const position = { x: width * 0.35, y: 120 };
      if (hasTouch) await whale.tap({ position });
      else await whale.click({ position });
      const picked = async () => Number(await I.slabs.inputValue());
      await expect.poll(picked).toBeGreaterThan(3);
      const tapped = await picked();
      expect(tapped).toBeLessThan(10);
      await says(tapped - 1);

      await I.slabs.focus();
      await page.keyboard.press('End');
      await says(19, '230', '124%', '100%');
      await expect(I.slabs).toHaveAttribute('aria-valuetext', new RegExp(I.account(19)));
      await I.button(I.words['pickBefore']!).click();
      await says(18, '150', '140%', '124%');
      await hasNoBarrier(page);
    },
  );

test('class mode neither reads nor writes the trainer’s record', async ({ page }) => {
  const I = await open(page, 'zh-CN');
  await I.guesses('80');
  await page.goto(`${page.url()}?class`);
  await expect(I.draw).toBeEnabled();
  await I.guesses('50');
  await page.goto(page.url().replace('?class', ''));
  await expect(I.root.getByRole('img')).toHaveAccessibleName(/80%/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the curve, the bands and every account can be read', async ({ page }) => {
    await page.goto('/zh-CN/practice/profit-curve/twenty-accounts/');
    await expect(page.getByRole('img', { name: /121%/ })).toBeVisible();
    for (const { name } of example.accounts)
      await expect(page.getByRole('cell', { name: name['zh-CN'] }).first()).toBeVisible();
    for (const { strategies } of example.bands)
      await expect(page.getByRole('rowheader', { name: strategies[0]['zh-CN'] })).toBeVisible();
  });
});
