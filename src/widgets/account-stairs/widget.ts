import { defineKind } from '../kind.ts';
import { picked } from '../kit/parts/model.ts';
import type { Told } from './plan.model.ts';
import { accountStairsSchema } from './schema.ts';
import { accountStairsWords } from './words.ts';

export default defineKind({
  tag: 'AccountStairs',
  folder: 'account-stairs',
  schema: accountStairsSchema,
  words: accountStairsWords,
  minutes: () => 15,
  sheets: (words) => ({ 'account-stairs': words.sheets }),
  late: {
    rest: ({ data, words, kit }) => ({ data, words: { ...kit.stages, ...words } }),
    plan: ({ data: { signs, warnings }, words, kit }): Told => ({
      ...{ signs, warnings },
      names: kit.stages,
      words: picked(words, ['firm', 'fair', 'thin']),
    }),
  },
});
