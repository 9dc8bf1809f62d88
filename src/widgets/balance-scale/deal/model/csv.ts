import { writeTable } from '../../../kit/table/model.ts';
import type { Cents } from '../../model/money.ts';
import type { Words } from '../../model/sentences.ts';
import { overYears, type KeptDeal } from './deal.ts';

/** Cents as a spreadsheet reads them, whatever its language: `1234.5`. */
const plain = (cents: Cents): number => cents / 100;

/** Every weight of these deals as a row of a table. */
export const dealsTable = (words: Words, deals: readonly KeptDeal[]): string =>
  writeTable([
    [
      words.csvDeal,
      words.csvPan,
      words.csvLabel,
      words.csvLow,
      words.csvHigh,
      words.csvOften,
      words.csvYears,
      words.csvTotalLow,
      words.csvTotalHigh,
      words.csvCurrency,
      words.csvFrom,
    ],
    ...deals.flatMap(({ name, data: deal }) =>
      deal.weights.map((weight) => {
        const { low, high } = overYears(deal, weight);
        return [
          name,
          words[weight.pan],
          weight.label,
          plain(weight.low),
          plain(weight.high),
          weight.yearly ? words.yearly : words.once,
          deal.years,
          plain(low),
          plain(high),
          deal.currency,
          weight.from,
        ];
      }),
    ),
  ]);
