import { defineKind } from '../kind.ts';
import { reasonsOf } from './model.ts';
import { matcherSchema } from './schema.ts';
import { matcherWords } from './words.ts';

export default defineKind({
  tag: 'Matcher',
  folder: 'matchers',
  schema: matcherSchema,
  words: matcherWords,
  late: { rest: ({ data }) => reasonsOf(data) },
});
