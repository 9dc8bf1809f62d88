import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { expect, test, type Page } from './hands.ts';
import type { OutWords } from '../../src/progress/accounts/out/words.ts';
import type { AccountsRoom } from '../../src/progress/accounts/words.ts';
import { fill } from '../../src/i18n/text.ts';
import { barriers, overflow } from './access.ts';
import { roomIn } from './content.ts';
import { kept } from './learner.ts';

/** The file that a press hands over. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const wechat =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 MicroMessenger/8.0.50';

for (const locale of ['zh-CN', 'en'] as const)
  test(`${locale}: the example leaves as a Word file, a calendar, Markdown and paper`, async ({
    page,
  }) => {
    const words = roomIn<OutWords>(locale, 'accounts-out');
    const { next } = { 'zh-CN': { next: '先补这一步' }, en: { next: 'before the notice' } }[locale];
    await page.goto(`/${locale}/me/accounts/example/`);
    await expect(page.locator('[data-point]')).toHaveCount(12);
    await expect(page.locator('[data-point][data-state="own"]')).toHaveCount(2);

    const word = await saved(page, words.take.word);
    expect(word.name).toMatch(/\.docx$/);
    expect((await mammoth.extractRawText({ buffer: word.bytes })).value).toContain(next);
    const calendar = await saved(page, words.take.calendar);
    expect(calendar.name).toMatch(/\.ics$/);
    const events = new ICAL.Component(
      ICAL.parse(calendar.bytes.toString()) as unknown[],
    ).getAllSubcomponents('vevent');
    expect(events).toHaveLength(4);
    expect((await saved(page, words.take.markdown)).bytes.toString()).toContain(next);
    await expect(page.getByText(fill(words.take.saved, { file: '' }).slice(0, 8))).toBeVisible();

    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: words.take.print }).click();
    await expect(page.locator('[data-printed]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('[data-printed]');
    await expect(paper.getByRole('heading', { name: words.checks.manager })).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'screen' });
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

test('set in wide fonts, the English example still takes two pages', async ({ page }) => {
  await page.goto('/en/me/accounts/example/');
  await expect(page.locator('[data-point]')).toHaveCount(12);
  await page.evaluate(() =>
    document.styleSheets[0]!.insertRule(
      ':lang(en) { --sans: "DejaVu Sans" !important; --serif: "DejaVu Serif" !important }',
    ),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('an account goes out as its backup and comes back whole; what is no backup is refused', async ({
  page,
}) => {
  const words = roomIn<OutWords>('en', 'accounts-out');
  const { list } = roomIn<AccountsRoom>('en', 'accounts');
  await page.goto('/en/me/accounts/');
  await page.getByRole('textbox', { name: list.addLabel }).fill('=Metro');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-point="band"]')).toContainText(words.points.band.open);
  await expect(page.getByRole('button', { name: words.take.calendar })).toBeDisabled();
  // Printed by the browser's own keys, it is the plan that is printed.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-printed] [data-plan]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-printed]')).toHaveCount(0);
  const backup = await saved(page, words.take.json);
  const before = await kept(page);
  expect(before.some((line) => line.includes('=Metro'))).toBe(true);

  await page.goto('/en/me/accounts/');
  const table = await saved(page, words.list.csv);
  expect([...table.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(table.bytes.toString()).toContain("\n'=Metro,");
  const file = page.getByLabel(words.list.bring);
  const give = (text: string | Buffer) =>
    file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('Dear Gu Min,');
  await expect(page.getByText(words.brought.notJson)).toBeVisible();
  await give('{"format":"course-backup"}');
  await expect(page.getByText(words.brought.notPlan)).toBeVisible();
  expect(await kept(page)).toEqual(before);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('[data-bring]')).toBeVisible();
  await expect(page.locator('[data-account]')).toHaveCount(0);
  await give(backup.bytes);
  await page.getByRole('button', { name: words.brought.take }).click();
  await expect(page.locator('[data-account]')).toContainText('=Metro');
  await expect(file).toBeFocused();
  expect(await barriers(page)).toEqual([]);
});

test.describe('in the browser of an app', () => {
  test.use({ userAgent: wechat, permissions: ['clipboard-read', 'clipboard-write'] });
  test('a plan is copied as text, and no file is offered', async ({ page }) => {
    const words = roomIn<OutWords>('zh-CN', 'accounts-out');
    await page.goto('/zh-CN/me/accounts/example/');
    const take = page.locator('[data-take]');
    await expect(take.getByText(words.take.noFile)).toBeVisible();
    await expect(take.getByRole('button')).toHaveCount(1);
    await take.getByRole('button', { name: words.take.copy }).click();
    await expect(take.getByText(words.take.copied)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('请杜明远看图');
    await expect(take.getByRole('textbox')).toHaveValue(text);
  });
});
