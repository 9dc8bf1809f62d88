import { defineKind } from '../kind.ts';
import { spinDrillSchema } from './schema.ts';
import { spinDrillWords } from './words.ts';

export default defineKind({
  tag: 'SpinDrill',
  folder: 'spin-drills',
  schema: spinDrillSchema,
  words: spinDrillWords,
  late: { sentences: ({ data, words }) => ({ data, words }) },
});
