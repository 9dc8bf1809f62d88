import { defineKind } from '../kind.ts';
import { styleGridSchema } from './schema.ts';
import { styleGridWords } from './words.ts';

export default defineKind({
  tag: 'StyleGrid',
  folder: 'style-grids',
  schema: styleGridSchema,
  words: styleGridWords,
  waits: 'rest',
  late: { rest: ({ data, words, kit }) => ({ data, words, names: kit.styles }) },
});
