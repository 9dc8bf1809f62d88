import { defineKind } from '../kind.ts';
import { rewriteSchema } from './schema.ts';
import { rewriterWords } from './words.ts';

export default defineKind({
  tag: 'MessageRewriter',
  folder: 'rewrites',
  schema: rewriteSchema,
  words: rewriterWords,
  minutes: () => 15,
  late: {
    rest: ({ data, words, kit }) => ({
      data,
      words: { ...kit.round, ...words },
      names: kit.styles,
    }),
  },
});
