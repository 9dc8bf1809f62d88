import type { WriteFirst } from '../../src/widgets/write-first/model.ts';
import type { Words } from '../../src/widgets/write-first/words.ts';
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
    await expect(root).toHaveAttribute('data-phase', 'compared');
    await expect(root.getByText(compare)).toBeFocused();
    for (const { worked } of parts) await expect(root.getByText(worked)).toBeVisible();
    await expect(root.getByLabel(parts[1]!.name)).toHaveValue('fewer good bottles rejected');
    await expect.poll(() => recorded(page)).toEqual([id]);

    await root.getByLabel(parts[0]!.name).fill('not to lose the drug makers');
    await page.reload();
    await expect(root).toHaveAttribute('data-phase', 'compared');
    await expect(root.getByLabel(parts[0]!.name)).toHaveValue('not to lose the drug makers');
  });
}
