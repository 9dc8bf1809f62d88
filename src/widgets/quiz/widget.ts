import { defineKind } from '../kind.ts';
import { firstOf, laterOf } from '../kit/parts/model.ts';
import type { EarlierData } from './earlier/props.ts';
import { placed } from './listed/model.ts';
import { passMark, saidLater } from './model.ts';
import type { QuizLate } from './props.ts';
import { quizSchema } from './schema.ts';
import { quizWords } from './words.ts';

export default defineKind({
  tag: 'Quiz',
  folder: 'quizzes',
  schema: quizSchema,
  words: quizWords,
  pass: passMark,
  // Two a question: hands up, and why the wrong ones are wrong.
  minutes: ({ questions }) => 5 * Math.ceil((2 * questions.length) / 5),
  late: {
    rest: ({ data, words, kit }): QuizLate => ({
      quiz: placed(firstOf(data, saidLater)),
      words: { ...kit.round, ...words },
    }),
    why: ({ data }) => laterOf(data, saidLater),
    // For the lessons that come after its own.
    earlier: ({ data, words, kit }): EarlierData => ({
      quiz: data,
      words: { ...kit.round, ...words },
      kit: kit.kit,
    }),
  },
});
