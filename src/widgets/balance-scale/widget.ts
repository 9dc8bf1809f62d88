import { defineKind } from '../kind.ts';
import { balanceSchema } from './schema.ts';
import { balanceScaleWords } from './words.ts';

export default defineKind({
  tag: 'BalanceScale',
  folder: 'balances',
  schema: balanceSchema,
  words: balanceScaleWords,
  sheets: (words) => ({ 'balance-scale': words.sheets }),
  waits: 'rest',
  late: { rest: ({ data, words }) => ({ data, words }) },
});
