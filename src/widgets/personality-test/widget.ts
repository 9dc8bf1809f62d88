import { defineKind } from '../kind.ts';
import { personalityTestSchema } from './schema.ts';
import { personalityTestWords } from './words.ts';

export default defineKind({
  tag: 'PersonalityTest',
  folder: 'personality-tests',
  schema: personalityTestSchema,
  words: personalityTestWords,
  sheets: (words) => ({
    'personality-test': words.sheets,
    'personality-test-others': words.sheetsOthers,
  }),
  waits: 'rest',
  late: {
    rest: ({ locale, data, words, kit: { kit, styles, profile } }) => ({
      locale,
      data,
      words: { ...words, ...profile },
      names: styles,
      kit,
    }),
  },
});
