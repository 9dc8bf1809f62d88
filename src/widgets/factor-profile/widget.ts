import { defineKind } from '../kind.ts';
import { factorProfileSchema } from './schema.ts';
import { factorProfileWords } from './words.ts';

export default defineKind({
  tag: 'FactorProfile',
  folder: 'factor-profiles',
  schema: factorProfileSchema,
  words: factorProfileWords,
  minutes: () => 15,
  sheets: (words) => ({ 'factor-profile': words.sheets }),
  late: {
    rest: ({ data, words }) => ({ data, words }),
    plan: ({ data: { factors } }) => ({ factors }),
  },
});
