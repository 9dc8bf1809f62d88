import { defineKind } from '../kind.ts';
import { picked } from '../kit/parts/model.ts';
import type { Told } from './plan.model.ts';
import { costRatioSchema } from './schema.ts';
import { costPerOrderWords } from './words.ts';

export default defineKind({
  tag: 'CostPerOrder',
  folder: 'cost-ratios',
  schema: costRatioSchema,
  words: costPerOrderWords,
  sheets: (words) => ({ 'cost-per-order': words.sheet.sheets }),
  waits: 'rest',
  late: {
    rest: ({ data, words }) => ({ data, words }),
    plan: ({ words: { sums, sheet } }): Told => ({
      sums,
      sheet: picked(sheet, ['sheets', 'range']),
    }),
  },
});
