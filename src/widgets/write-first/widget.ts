import { defineKind } from '../kind.ts';
import { answersOf } from './model.ts';
import { writeFirstSchema } from './schema.ts';
import { writeFirstWords } from './words.ts';

export default defineKind({
  tag: 'WriteFirst',
  folder: 'write-first',
  schema: writeFirstSchema,
  words: writeFirstWords,
  late: { rest: ({ data }) => answersOf(data) },
});
