import { defineKind } from '../kind.ts';
import { answersOf } from './model.ts';
import { writeFirstSchema } from './schema.ts';
import { writeFirstWords } from './words.ts';

export default defineKind({
  tag: 'WriteFirst',
  folder: 'write-first',
  schema: writeFirstSchema,
  words: writeFirstWords,
  minutes: () => 15,
  late: { rest: ({ data }) => answersOf(data) },
});
