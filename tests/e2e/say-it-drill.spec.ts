import { fill } from '../../src/i18n/text.ts';
import { lot, type SayIt } from '../../src/widgets/say-it/model.ts';
import type { Words } from '../../src/widgets/say-it/words.ts';
import { activityFaults, overflow } from './access.ts';
import { activityIn, roomIn, wordsIn } from './content.ts';
import { expect, test } from './hands.ts';

/** Questions as somebody types them, in the order in which the first ones are asked for. */
const typed = [
  '是各洗各的还是集中洗',
  '一共有几台，哪几台是租的',
  '颜色跟得住吗，有没有偏',
  '节假日出口堵不堵',
  '这一个礼拜约好的病人怎么办',
];

test('questions typed for eight customers are read, doubted, written anew, kept after a reload and without a network', async ({
  page,
  context,
}) => {
  const { kit } = wordsIn('zh-CN');
  const words = roomIn<Words>('zh-CN', 'say-it');
  const data = activityIn<SayIt>('zh-CN', 'say-it/eight-trades');
  const area = page.getByRole('region', { name: data.title, exact: true });
  const button = (name: string) => area.getByRole('button', { name, exact: true });
  const field = area.getByRole('textbox', { name: words.field });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const engine = () => asked.filter((path) => path.endsWith('/coach.json'));

  await page.goto('/zh-CN/practice/say-it/eight-trades/');
  await expect(button(kit.start)).toBeEnabled();
  expect(engine()).toEqual([]);
  await button(kit.start).click();
  await expect(field).toBeFocused();
  expect(engine()).toHaveLength(1);
  await expect(button(words.send)).toBeDisabled();

  await field.fill(typed[0]!);
  await page.reload();
  await expect(field).toHaveValue(typed[0]!);
  // An Enter that belongs to an input method, or is held, sends nothing.
  for (const kind of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }])
    await field.dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...kind });
  await expect(area).toHaveAttribute('data-phase', 'asking');
  await field.press('Enter');
  await expect(area).toHaveAttribute('data-phase', 'read');
  await expect(area.getByText(words.kinds.S).last()).toBeVisible();
  await expect(area.locator('mark').first()).toBeVisible();
  expect(await activityFaults(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  // Another sentence begins with the last one.
  await button(words.another).click();
  await expect(field).toHaveValue(typed[0]!);
  await expect(field).toBeFocused();
  await field.fill('asdf');
  await field.press('Enter');
  const mine = button(fill(words.disagree, { kind: words.kinds.S }));
  await mine.click();
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await expect(area.getByText(words.doubted)).toBeVisible();

  await page.reload();
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
  await context.setOffline(true);
  await button(words.next).click();
  for (const text of typed.slice(1)) {
    await expect(area).toHaveAttribute('data-phase', 'asking');
    await field.fill(text);
    await field.press('Enter');
    await expect(area).toHaveAttribute('data-phase', 'read');
    await button(words.next).click();
  }
  for (let left = typed.length; left < lot; left++) {
    await expect(area).toHaveAttribute('data-phase', 'asking');
    await button(words.skip).click();
  }

  await expect(area).toHaveAttribute('data-phase', 'over');
  await expect(area.getByRole('heading', { level: 4 })).toBeFocused();
  await expect(area.getByText('asdf').first()).toBeVisible();
  const keep = button(words.keep).first();
  await keep.click();
  await expect(button(words.kept)).toHaveAttribute('aria-pressed', 'true');
  await area.getByText(fill(words.doubts, { n: 1 })).click();
  await expect(area.getByRole('textbox', { name: words.doubtsText })).toHaveValue(
    /"text":"asdf","kind":"S","not":"none"/,
  );
});
