import { defineKind } from '../kind.ts';
import { firstOf, laterOf, picked } from '../kit/parts/model.ts';
import { storyWords } from './model/sentences.ts';
import { saidLater } from './model/story.ts';
import { balanceSchema } from './schema.ts';
import { balanceScaleWords, type Words } from './words.ts';

export default defineKind({
  tag: 'BalanceScale',
  folder: 'balances',
  schema: balanceSchema,
  words: balanceScaleWords,
  sheets: (words) => ({ 'balance-scale': words.sheets }),
  waits: 'rest',
  late: {
    rest: ({ data, words }) => ({
      data: firstOf(data, saidLater),
      words: picked(words, storyWords),
    }),
    why: ({ data }) => laterOf(data, saidLater),
    own: ({ words }) => words,
    plan: ({ words }): Words => words,
  },
});
