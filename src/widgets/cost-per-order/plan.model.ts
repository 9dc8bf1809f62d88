import { writeNumber } from '../../i18n/number.ts';
import { fill } from '../../i18n/text.ts';
import type { Planner } from '../../progress/accounts/model/planner.ts';
import { readCosts, resultOf, type Range } from './model.ts';
import type { Words } from './words.ts';

export type Told = Pick<Words, 'sums'> & { sheet: Pick<Words['sheet'], 'range' | 'sheets'> };

/** What an order from this customer costs us, by our own count. */
export const planned: Planner<Told> = ({ data, line }, { sums, sheet }) => {
  const costs = readCosts(data);
  if (!costs) return null;
  const result = resultOf(costs);
  if (!result) return {};
  const shown = (value: number): string => writeNumber(value, value >= 100 ? 0 : 1);
  const said = ({ low, high }: Range): string =>
    shown(low) === shown(high)
      ? shown(low)
      : fill(sheet.range, { low: shown(low), high: shown(high) });
  return {
    figures: [
      {
        ...line('order'),
        label: sheet.sheets,
        value: fill(sums[costs.unit], { sum: said(result.existing) }),
        by: '',
      },
    ],
  };
};
