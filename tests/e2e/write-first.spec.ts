import type { WriteFirst } from '../../src/widgets/write-first/model.ts';
import type { Words } from '../../src/widgets/write-first/words.ts';
import { fill } from '../../src/i18n/text.ts';
import { activityIn, roomIn } from './content.ts';
import { expect, test } from './hands.ts';
import { recorded } from './learner.ts';

const id = 'write-first/five-concerns';
for (const locale of ['zh-CN', 'en'] as const) {
  test(`a worked answer is shown beside what one wrote, not in its place (${locale})`, async ({
    page,
  }) => {
    const words = roomIn<Words>(locale, 'write-first');
    const { parts, compare } = activityIn<WriteFirst>(locale, id);
    await page.goto(`/${locale}/practice/${id}/`);
    const root = page.locator('[data-widget="write-first"]');
    const show = root.getByRole('button', { name: words.show });
    await expect(show).toBeEnabled();

    await show.click();
    await expect(root.getByRole('alert')).toHaveText(words.writeSome);
    await expect(root).toHaveAttribute('data-phase', 'writing');
    await expect(root.getByRole('textbox').first()).toBeFocused();

    await root.getByLabel(parts[1]!.name).fill('fewer good bottles rejected');
    await show.click();
    const others = parts.filter((_, index) => index !== 1).map(({ name }) => name);
    const left = { n: others.length, parts: others.join(words.separator) };
    await expect(root.getByRole('alert')).toHaveText(fill(words.someEmpty, left));
    await expect(root.getByRole('textbox').first()).toBeFocused();
    await expect(root).toHaveAttribute('data-phase', 'writing');
    await show.click();
    await expect(root).toHaveAttribute('data-phase', 'compared');
    await expect(root.getByText(compare)).toBeFocused();
    await expect(root.getByText(fill(words.leftEmpty, left))).toBeVisible();
    for (const { worked } of parts) await expect(root.getByText(worked)).toBeVisible();
    await expect(root.getByLabel(parts[1]!.name)).toHaveValue('fewer good bottles rejected');
    await expect.poll(() => recorded(page)).toEqual([id]);

    await root.getByLabel(parts[0]!.name).fill('not to lose the drug makers');
    await page.reload();
    await expect(root).toHaveAttribute('data-phase', 'compared');
    await expect(root.getByLabel(parts[0]!.name)).toHaveValue('not to lose the drug makers');
  });
}
