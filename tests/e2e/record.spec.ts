import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Sorter } from '../../src/widgets/sorter/model.ts';
import type { MeWords } from '../../src/progress/me/words.ts';
import type { Words } from '../../src/widgets/sorter/words.ts';
import { barriers, overflow } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { kept, learner, lesson, matcher, me, sorter } from './learner.ts';

const choose = (page: Page, text: string) =>
  page.getByLabel('Choose a backup file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
const backup = (entries: string, of: object = {}): string =>
  JSON.stringify({
    format: 'course-backup',
    course: 'key-accounts',
    version: 1,
    at: 1,
    ...of,
  }).replace(/}$/, `,"entries":{${entries}}}`);
const note = (text: string): string =>
  `"note:what-is-a-key-account":${JSON.stringify(JSON.stringify({ v: 1, at: 1, texts: [text] }))}`;

test('who is new is told what will stand here, and where to begin', async ({ page }) => {
  await page.goto(me);
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await page.getByRole('link', { name: /^Start with lesson 1/ }).click();
  await expect(page).toHaveURL(lesson);
});

for (const locale of locales) {
  const { lesson: inLesson } = wordsIn(locale);
  const words = roomIn<MeWords>(locale, 'me');
  const desk = roomIn<Words>(locale, 'sorter');
  const data = activityIn<Sorter>(locale, 'sorters/ten-purchases');
  test(`a finished round stands in the record until it is reset, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/lessons/what-is-a-key-account/`);
    const note = page.getByLabel(inLesson.note, { exact: true });
    await expect(note).toBeEditable();
    await note.fill('问李总谁签字');
    const group = data.groups[0]!;
    for (let n = 0; n < data.cards.length; n++)
      await page
        .getByRole('group', { name: desk.putInto })
        .getByRole('button', { name: group.title })
        .click();
    await page.getByRole('button', { name: desk.check }).click();
    await page.goto(`/${locale}/me/`);
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: data.title }) });
    const right = data.cards.filter((card) => card.group === group.id).length;
    const score = `${Math.round((right / data.cards.length) * 100)}%`;
    await expect(row).toContainText(fill(words.best, { score }));
    await expect(row).toContainText(fill(words.attempts, { n: 1, date: '' }));
    await expect(page.getByText('问李总谁签字')).toBeVisible();

    const named = (sentence: string) => fill(sentence, { title: data.title });
    await page.getByRole('button', { name: named(words.resetLabel) }).click();
    const question = page.getByRole('group', { name: named(words.resetAsk) });
    await expect(question).toBeFocused();
    await question.getByRole('button', { name: words.cancel }).click();
    await expect(row).toContainText(fill(words.best, { score }));
    await page.getByRole('button', { name: named(words.resetLabel) }).click();
    await question.getByRole('button', { name: words.resetYes }).click();
    await expect(row).toContainText(words.notDone);
    await expect(page.getByText('问李总谁签字')).toBeVisible();
    await page.goto(`/${locale}/lessons/what-is-a-key-account/`);
    await expect(page.getByText(fill(desk.left, { n: data.cards.length }))).toBeVisible();
  });
}

test('a backup of one browser is merged into another, where both have things', async ({
  page,
  browser,
}) => {
  await page.goto(lesson);
  await learner(page).writes('Written on the laptop');
  await learner(page).sorts();
  await page.goto(me);
  await expect(page.getByText('No backup made on this device yet.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup file' }).click();
  const file = await (await download).path();
  await expect(page.getByText(/^Last backup:/)).toBeVisible();

  const phone = await (await browser.newContext()).newPage();
  const I = learner(phone);
  await phone.goto(matcher);
  await I.matches();
  await phone.goto(lesson);
  await I.writes('Written on the phone');
  await phone.goto(me);
  const before = await kept(phone);
  await phone.getByLabel('Choose a backup file').setInputFiles(file);
  const preview = phone.getByRole('region', { name: 'What would change' });
  await expect(preview.getByRole('heading')).toBeFocused();
  await expect(
    preview.getByRole('listitem').filter({ hasText: 'Ten purchases' }).first(),
  ).toContainText('New');
  await expect(preview.getByText('Written on the laptop')).toBeVisible();
  await expect(preview.getByText('Four bands, four strategies')).toHaveCount(0);
  await preview.getByRole('button', { name: 'Cancel' }).click();
  expect(await kept(phone)).toEqual(before);

  await phone.getByLabel('Choose a backup file').setInputFiles(file);
  await preview.getByRole('button', { name: 'Take these over' }).click();
  await expect(phone.getByText(/items taken over/)).toBeVisible();
  await phone.reload();
  await expect(I.row('Ten purchases')).toContainText('1 attempt');
  await expect(I.row('Four bands, four strategies')).toContainText('1 attempt');
  await expect(phone.getByText('Written on the laptop')).toBeVisible();
  await expect(phone.getByText('Written on the phone')).toBeVisible();

  await phone.getByLabel('Choose a backup file').setInputFiles(file);
  await expect(preview).toContainText('Everything in this backup is already here.');
  await phone.context().close();
});

test('the backup can be copied as text and pasted back', async ({ page, browser }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(lesson);
  await learner(page).writes('Ask Li who signs');
  await page.goto(me);
  await page.getByRole('button', { name: 'Copy the backup as text' }).click();
  const text = page.getByLabel('Backup text', { exact: true });
  await expect(text).toBeFocused();
  await expect(page.getByText(/The text is selected/)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(me);
  await other.getByText('Paste the backup text').click();
  await other.getByRole('textbox', { name: 'Paste the backup text' }).fill(await text.inputValue());
  await other.getByRole('button', { name: 'See what would change' }).click();
  await other.getByRole('button', { name: 'Take these over' }).click();
  await expect(other.getByText('Ask Li who signs')).toBeVisible();
  await other.context().close();
});

test.describe('a file is refused with a sentence, and nothing changes:', () => {
  test('what is no backup of this course', async ({ page }) => {
    await page.goto(lesson);
    await learner(page).writes('Ask Li who signs');
    await page.goto(me);
    const before = await kept(page);
    for (const [text, sentence] of [
      ['Dear diary', 'This is not a backup, or it was not copied whole.'],
      ['{"name":"x"}', 'The file can be read, but it is not a backup that this course saved.'],
      [backup('', { course: 'first-aid' }), 'This is a backup of another course.'],
      [backup('', { version: 2 }), /saved by a newer version of the course/],
    ] as const) {
      await choose(page, text);
      await expect(page.getByText(sentence)).toBeVisible();
    }
    expect(await kept(page)).toEqual(before);
  });

  test('50 MB, without reading it', async ({ page }, info) => {
    await page.addInitScript(() => {
      Blob.prototype.text = () => {
        document.title = 'read';
        return Promise.resolve('');
      };
    });
    const file = info.outputPath('large.json');
    writeFileSync(file, '');
    truncateSync(file, 50 * 1024 * 1024);
    await page.goto(me);
    await page.getByLabel('Choose a backup file').setInputFiles(file);
    await expect(page.getByText(/larger than 32 MB/)).toBeVisible();
    await expect(page).not.toHaveTitle('read');
  });

  test('prototype keys are left out, scripts stay words', async ({ page }) => {
    const words = '<img src=x onerror="document.title=\'hacked\'">';
    await page.goto(me);
    await choose(page, backup(`"__proto__":{"polluted":1},"constructor":"x",${note(words)}`));
    const preview = page.getByRole('region', { name: 'What would change' });
    await expect(preview.getByText('2 items cannot be read and will be left out:')).toBeVisible();
    await expect(preview.getByText('__proto__')).toBeVisible();
    await expect(preview.getByText(words)).toBeVisible();
    await preview.getByRole('button', { name: 'Take these over' }).click();
    await expect(page.getByText(words)).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await expect(page).not.toHaveTitle('hacked');
  });
});

test('everything is erased after two questions, with a backup offered, and only of this course', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await learner(page).writes('Ask Li who signs');
  await page.evaluate(() => localStorage.setItem('other-course:note:x', 'theirs'));
  const record = await context.newPage();
  await record.goto(me);
  const erase = record.getByRole('button', { name: 'Erase everything' });
  await erase.click();
  await record
    .getByRole('group', { name: /^Erase everything\?/ })
    .getByRole('button', { name: 'Cancel' })
    .click();
  expect(await kept(record)).not.toEqual([]);
  await erase.click();
  const section = record.getByRole('group', { name: /^Erase everything\?/ }).locator('..');
  const download = record.waitForEvent('download');
  await section.getByRole('button', { name: 'Download a backup file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Ask Li who signs');
  await record.getByRole('button', { name: 'Go on' }).click();
  expect(await kept(record)).not.toEqual([]);
  await record.getByRole('button', { name: 'Erase it all now' }).click();
  await expect(record.getByText('Everything is erased.')).toBeVisible();
  await expect(record.getByRole('heading', { name: 'Nothing here yet' })).toBeFocused();
  await expect(learner(page).note).toHaveValue('');
  expect(await kept(record)).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('other-course:note:x'))).toBe('theirs');
});

test('what cannot be read is set aside, told, shown as it was and deleted on request', async ({
  page,
}) => {
  await page.goto(me);
  await page.evaluate(() =>
    localStorage.setItem('key-accounts:note:what-is-a-key-account', '{"v":1,"texts":["Ask'),
  );
  await page.goto(lesson);
  await expect(page.getByText('Something that was saved could not be read.')).toBeVisible();
  await page.goto(me);
  await page.getByText('Show as it was').click();
  await expect(page.getByRole('textbox', { name: /^Note: What makes/ })).toHaveValue(
    '{"v":1,"texts":["Ask',
  );
  await page.getByRole('button', { name: /^Delete: Note/ }).click();
  await expect(page.getByRole('heading', { name: 'Set aside' })).toHaveCount(0);
  expect((await kept(page)).join()).not.toContain('note:what-is-a-key-account');
});

test('class mode leaves the record alone', async ({ page }) => {
  await page.goto(`${sorter}?class`);
  await learner(page).sorts();
  await expect(page.getByRole('heading', { name: /of 10 cards right/ })).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test('with everything open it is open to everyone', async ({ page }) => {
  await page.goto(lesson);
  await learner(page).writes('Ask Li who signs');
  await learner(page).sorts();
  await page.goto(me);
  await page.getByText('1 attempt, last on').click();
  await page.getByRole('button', { name: 'Reset: Ten purchases' }).click();
  await page.getByRole('button', { name: 'Copy the backup as text' }).click();
  await page.getByText('Paste the backup text').click();
  await choose(page, backup(`"__proto__":"x",${note('W'.repeat(80))}`));
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('group', { name: /^Erase everything/ })).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => overflow(page)).toBe(0);
});
