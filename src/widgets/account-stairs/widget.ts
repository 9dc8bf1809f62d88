import { defineKind } from '../kind.ts';
import { accountStairsSchema } from './schema.ts';
import { accountStairsWords } from './words.ts';

export default defineKind({
  tag: 'AccountStairs',
  folder: 'account-stairs',
  schema: accountStairsSchema,
  words: accountStairsWords,
  sheets: (words) => ({ 'account-stairs': words.sheets }),
  late: { rest: ({ data, words, kit }) => ({ data, words: { ...kit.stages, ...words } }) },
});
