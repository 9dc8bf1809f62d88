import { defineKind } from '../kind.ts';
import { firstOf, picked } from '../kit/parts/model.ts';
import type { Told } from './plan.model.ts';
import { profitCurveSchema } from './schema.ts';
import { profitCurveWords } from './words.ts';

export default defineKind({
  tag: 'ProfitCurve',
  folder: 'profit-curves',
  schema: profitCurveSchema,
  words: profitCurveWords,
  minutes: () => 15,
  late: {
    rest: ({ words }) => firstOf(words, ['planPlace', 'planProfit', 'planBy', 'planSum']),
    plan: ({ data, words }): Told => ({
      bands: data.bands.map(({ title }) => title),
      words: picked(words, ['planPlace', 'planProfit', 'planBy', 'planSum']),
    }),
  },
});
