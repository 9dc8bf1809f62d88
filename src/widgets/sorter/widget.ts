import { defineKind } from '../kind.ts';
import { reasonsOf } from './model.ts';
import { sorterSchema } from './schema.ts';
import { sorterWords } from './words.ts';

export default defineKind({
  tag: 'Sorter',
  folder: 'sorters',
  schema: sorterSchema,
  words: sorterWords,
  // Three quarters of one a card, and in steps of five.
  minutes: ({ cards }) => 5 * Math.ceil((0.75 * cards.length) / 5),
  late: { rest: ({ data }) => reasonsOf(data) },
});
