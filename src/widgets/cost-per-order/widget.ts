import { defineKind } from '../kind.ts';
import { costRatioSchema } from './schema.ts';
import { costPerOrderWords } from './words.ts';

export default defineKind({
  tag: 'CostPerOrder',
  folder: 'cost-ratios',
  schema: costRatioSchema,
  words: costPerOrderWords,
  sheets: (words) => ({ 'cost-per-order': words.sheet.sheets }),
  waits: 'rest',
  late: { rest: ({ data, words }) => ({ data, words }) },
});
