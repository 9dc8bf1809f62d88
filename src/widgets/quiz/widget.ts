import { defineKind } from '../kind.ts';
import type { EarlierData } from './earlier/props.ts';
import { passMark } from './model.ts';
import { quizSchema } from './schema.ts';
import { quizWords } from './words.ts';

export default defineKind({
  tag: 'Quiz',
  folder: 'quizzes',
  schema: quizSchema,
  words: quizWords,
  pass: passMark,
  waits: 'rest',
  late: {
    rest: ({ data }) => data,
    // For the lessons that come after its own.
    earlier: ({ data, words, kit }): EarlierData => ({
      quiz: data,
      words: { ...kit.round, ...words },
      kit: kit.kit,
    }),
  },
});
