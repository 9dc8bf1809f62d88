import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Words as Balance } from '../../src/widgets/balance-scale/words.ts';
import type { MeWords } from '../../src/progress/me/words.ts';
import { inaccessible } from './access.ts';
import { roomIn } from './content.ts';
import { kept } from './learner.ts';

const made = Date.UTC(2025, 10, 24);
const sheet = (name: string): string =>
  JSON.stringify({ v: 1, at: made, made, name, data: { costs: [40_000] } });

for (const locale of locales)
  test(`what was made in a tool stands in the record, goes and comes back, in ${locale}`, async ({
    page,
    context,
  }) => {
    const words = roomIn<MeWords>(locale, 'me');
    await context.addInitScript(
      (sheets) => {
        if (!localStorage.getItem('started'))
          for (const [name, raw] of sheets) localStorage.setItem(`key-accounts:sheet:${name}`, raw);
        localStorage.setItem('started', 'yes');
      },
      [
        ['balance-scale/a', sheet('宏达建材')],
        ['abacus/b', sheet('')],
      ] as const,
    );
    await page.goto(`/${locale}/me/`);
    const other = await context.newPage();
    await other.goto(`/${locale}/me/`);
    const row = page.getByRole('listitem').filter({ hasText: '宏达建材' });
    await expect(
      page.getByRole('heading', { name: roomIn<Balance>(locale, 'balance-scale').sheets }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'abacus' })).toBeVisible();
    await expect(row).toContainText('2025');
    await expect(page.getByText(words.sheetUnnamed)).toBeVisible();

    const remove = (name: string) =>
      page.getByRole('button', { name: fill(words.sheetRemoveLabel, { name }) }).click();
    await remove('宏达建材');
    await expect(row).toBeFocused();
    await expect(row).toContainText(fill(words.sheetRemoved, { name: '宏达建材' }));
    await expect(other.getByText('宏达建材')).toBeHidden();
    await remove(words.sheetUnnamed);
    await expect.poll(() => kept(page)).toEqual([]);
    // The last of the record is gone, and can still be put back.
    await expect(page.getByRole('heading', { name: words.emptyTitle })).toBeVisible();
    expect(await inaccessible(page)).toEqual([]);
    await row.getByRole('button', { name: words.sheetUndo }).click();
    await expect(other.getByText('宏达建材')).toBeVisible();
    await expect
      .poll(() => kept(page))
      .toEqual([`key-accounts:sheet:balance-scale/a ${sheet('宏达建材')}`]);
    await page.reload();
    await expect(row).toContainText('2025');
    await expect(page.getByText(words.sheetUnnamed)).toBeHidden();
  });
