import { defineKind } from '../kind.ts';
import { picked } from '../kit/parts/model.ts';
import { askedWords } from './asking/model.ts';
import type { Asked, Rest } from './props.ts';
import { personalityTestSchema } from './schema.ts';
import { personalityTestWords } from './words.ts';

export default defineKind({
  tag: 'PersonalityTest',
  folder: 'personality-tests',
  schema: personalityTestSchema,
  words: personalityTestWords,
  minutes: () => 15,
  sheets: (words) => ({
    'personality-test': words.sheets,
    'personality-test-others': words.sheetsOthers,
  }),
  waits: 'rest',
  late: {
    rest: ({ data, words }): Asked => ({
      forms: data.forms.map(({ id, items }, n) => ({
        id,
        items: items.map(({ id, style, text }) => (n === 0 ? { id, style, text } : { id, style })),
      })),
      words: picked(words, askedWords),
    }),
    told: ({ locale, data, words, kit: { styles, profile } }): Rest => ({
      locale,
      data,
      words: { ...words, ...profile },
      names: styles,
    }),
  },
});
