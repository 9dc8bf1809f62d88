import { defineKind } from '../kind.ts';
import { picked } from '../kit/parts/model.ts';
import { customerCard, sellerCard } from './model/card.ts';
import { coachOf } from './model/debrief/coach.ts';
import { faultsInHalfway } from './model/halfway.ts';
import { unspokenSums } from './model/sums.ts';
import { sceneOf, type Play } from './model/talk/scene.ts';
import { scenarioSchema } from './schema.ts';
import { phrasesSchema, rulesSchema } from './talk.schema.ts';
import { rolePlayWords } from './words.ts';

export default defineKind({
  tag: 'SpinRolePlay',
  folder: 'scenarios',
  schema: scenarioSchema,
  words: rolePlayWords,
  files: { 'role-play/temperaments': phrasesSchema, 'role-play/rules': rulesSchema },
  sheets: ({ sheet }) => ({ 'spin-role-play': sheet.sheets }),
  check: (scenario) => [...unspokenSums(scenario), ...faultsInHalfway(scenario)],
  waits: 'play',
  late: {
    play: ({ data, files }): Play => ({
      scene: sceneOf(data),
      phrases: picked(files['role-play/temperaments'], [data.temperament]),
    }),
    voices: ({ files }): Play['phrases'] => files['role-play/temperaments'],
    heard: ({ data }): Record<string, string[]> => data.heard ?? {},
    // For people who play it in a room: what the one may know, and the other.
    seller: ({ data }) => sellerCard(data),
    customer: ({ data, files }) =>
      customerCard(data, files['role-play/temperaments'][data.temperament]),
    debrief: ({ data, words, files }) => coachOf(data, words, files['role-play/rules']),
  },
});
