import { defineKind } from '../kind.ts';
import { firstOf, laterOf } from '../kit/parts/model.ts';
import { saidLater } from './model.ts';
import { stageQuizSchema } from './schema.ts';
import { stageQuizWords } from './words.ts';

export default defineKind({
  tag: 'StageQuiz',
  folder: 'stage-quizzes',
  schema: stageQuizSchema,
  words: stageQuizWords,
  late: {
    rest: ({ data }) => firstOf(data, saidLater),
    why: ({ data }) => laterOf(data, saidLater),
  },
});
