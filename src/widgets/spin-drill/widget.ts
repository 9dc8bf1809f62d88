import { defineKind } from '../kind.ts';
import { spinDrillSchema } from './schema.ts';
import { spinDrillWords } from './words.ts';

export default defineKind({
  tag: 'SpinDrill',
  folder: 'spin-drills',
  schema: spinDrillSchema,
  words: spinDrillWords,
  // Four of the five kinds.
  pass: 0.8,
  late: { sentences: ({ data, words }) => ({ data, words }) },
});
