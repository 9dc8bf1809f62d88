import { defineKind } from '../kind.ts';
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
  late: { rest: ({ data }) => data },
});
