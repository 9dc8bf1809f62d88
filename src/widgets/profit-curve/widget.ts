import { defineKind } from '../kind.ts';
import { profitCurveSchema } from './schema.ts';
import { profitCurveWords } from './words.ts';

export default defineKind({
  tag: 'ProfitCurve',
  folder: 'profit-curves',
  schema: profitCurveSchema,
  words: profitCurveWords,
  late: { rest: ({ words }) => words },
});
