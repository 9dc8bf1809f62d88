import { defineKind } from '../kind.ts';
import { stageQuizSchema } from './schema.ts';
import { stageQuizWords } from './words.ts';

export default defineKind({
  tag: 'StageQuiz',
  folder: 'stage-quizzes',
  schema: stageQuizSchema,
  words: stageQuizWords,
  waits: 'rest',
  late: { rest: ({ data }) => data },
});
