import { defineKind } from '../kind.ts';
import { reasonsOf } from './model.ts';
import { sorterSchema } from './schema.ts';
import { sorterWords } from './words.ts';

export default defineKind({
  tag: 'Sorter',
  folder: 'sorters',
  schema: sorterSchema,
  words: sorterWords,
  late: { rest: ({ data }) => reasonsOf(data) },
});
