import { defineKind } from '../kind.ts';
import { sayItSchema } from './schema.ts';
import { sayItWords } from './words.ts';

export default defineKind({
  tag: 'SayIt',
  folder: 'say-it',
  schema: sayItSchema,
  words: sayItWords,
  optional: true,
  late: { prompts: ({ data, words }) => ({ data, words }) },
});
