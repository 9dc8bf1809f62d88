import { defineKind } from '../kind.ts';
import type { Told } from './plan.model.ts';
import { decisionWeightsSchema } from './schema.ts';
import { decisionWeightsWords } from './words.ts';

export default defineKind({
  tag: 'DecisionWeights',
  folder: 'decision-weights',
  schema: decisionWeightsSchema,
  words: decisionWeightsWords,
  sheets: (words) => ({ 'decision-weights': words.sheets }),
  late: {
    rest: ({ words }) => words,
    plan: ({ data: { stages }, words }): Told => ({ stages, words }),
  },
});
