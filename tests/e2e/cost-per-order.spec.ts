import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { CostRatio } from '../../src/widgets/cost-per-order/props.ts';
import type { Words } from '../../src/widgets/cost-per-order/words.ts';
import { overflow } from './access.ts';
import { activityIn, roomIn } from './content.ts';
import { recorded } from './learner.ts';

const name = 'new-or-existing';

for (const locale of locales)
  test(`${locale}: four figures tell what an order costs, and which of them to find out first`, async ({
    page,
  }) => {
    const { sheet, figures, faults, sums, examples } = roomIn<Words>(locale, 'cost-per-order');
    const data = activityIn<CostRatio>(locale, `cost-ratios/${name}`);
    await page.goto(`/${locale}/practice/cost-per-order/${name}/`);
    const area = page.getByRole('region', { name: data.title, exact: true });
    const button = (label: string) => area.getByRole('button', { name: label, exact: true });
    const range = (low: string, high: string) => fill(sheet.range, { low, high });
    await button(sheet.example).click();
    await expect(
      area.getByRole('heading', { name: fill(sheet.dearer, { ratio: range('3', '16') }) }),
    ).toBeVisible();
    await expect(
      area.getByText(fill(sums.money, { sum: range('90,000', '160,000') })),
    ).toBeVisible();
    await expect(area.getByText(fill(sheet.ask, { figure: figures.orders }))).toBeVisible();

    await button(sheet.add).click();
    await expect(area.getByText(fill(sheet.missing, { n: 4 }))).toBeVisible();
    const care = area.getByRole('group', { name: figures.care });
    await care.getByRole('textbox').first().fill('many');
    const noNumber = fill(faults.NoNumber, { figure: figures.care, example: examples.money });
    await expect(care.getByText(noNumber)).toBeVisible();
    await care.getByRole('textbox').first().fill('2万');
    await expect(area.getByText(fill(sheet.missing, { n: 3 }))).toBeVisible();
    await page.reload();
    await button(data.names[0]!).click();
    await expect(care.getByRole('textbox').first()).toHaveValue('2万');
    expect(await recorded(page), 'the example is nobody’s own').toEqual([]);
    for (const [figure, typed] of [
      [figures.pursuit, '30000'],
      [figures.tries, '3'],
      [figures.orders, '2'],
    ] as const)
      await area.getByRole('group', { name: figure }).getByRole('textbox').first().fill(typed);
    await expect.poll(() => recorded(page)).toEqual([`cost-ratios/${name}`]);
    expect(await overflow(page)).toBe(0);
  });
