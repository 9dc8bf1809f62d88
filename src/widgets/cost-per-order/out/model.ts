import { fill } from '../../../i18n/text.ts';
import { writeTable } from '../../kit/table/model.ts';
import { figures, rangeOf, resultOf, type Costs, type Range } from '../model.ts';
import type { Words } from '../words.ts';

/** Costs and their name, as a text to take away. */
export const writeFile = (name: string, costs: Costs): string =>
  `${JSON.stringify({ kind: 'cost-per-order', v: 1, name, ...costs }, null, 2)}\n`;

/** The four figures as they were typed or, where they can be read, in numbers; and what follows from them. */
export function costsTable(words: Words, name: string, costs: Costs): string {
  const { sheet } = words;
  const result = resultOf(costs);
  const row = (title: string, { low, high }: Range): (string | number)[] => [title, low, high];
  return writeTable([
    [sheet.name, name],
    [sheet.unit, words.units[costs.unit]],
    [],
    ['', sheet.low, sheet.high],
    ...figures.map((figure) => {
      const typed = costs.figures[figure];
      const read = rangeOf(figure, typed);
      return read !== null && typeof read === 'object'
        ? row(words.figures[figure], read)
        : [words.figures[figure], typed.low, typed.high];
    }),
    ...(result
      ? [
          row(sheet.fresh, result.fresh),
          row(sheet.existing, result.existing),
          row(fill(sheet.times, { fresh: sheet.fresh, existing: sheet.existing }), result.ratio),
        ]
      : []),
  ]);
}
