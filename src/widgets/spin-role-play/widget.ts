import { digest } from '../../course/model.ts';
import type { Localized } from '../../i18n/text.ts';
import { defineKind } from '../kind.ts';
import { picked } from '../kit/parts/model.ts';
import { customerCard, sellerCard } from './model/card.ts';
import { coachOf } from './model/debrief/coach.ts';
import { faultsInHalfway } from './model/halfway.ts';
import { unspokenSums } from './model/sums.ts';
import type { OwnData } from './model/own/hearing.ts';
import { othersOf, sceneOf, shapeOf, type Play, type Voices } from './model/talk/scene.ts';
import type { RoomData, ShapeData } from './props.ts';
import { scenarioSchema, type Scenario } from './schema.ts';
import { askingBackSchema, phrasesSchema, rulesSchema } from './talk.schema.ts';
import { rolePlayWords } from './words.ts';

interface Said {
  data: Localized<Scenario>;
  files: { 'role-play/temperaments': Play['phrases'] };
}

const playOf = ({ data, files }: Said): Play => ({
  scene: sceneOf(data),
  phrases: picked(files['role-play/temperaments'], [data.temperament]),
});

export default defineKind({
  tag: 'SpinRolePlay',
  folder: 'scenarios',
  schema: scenarioSchema,
  words: rolePlayWords,
  minutes: () => 20,
  files: {
    'role-play/temperaments': phrasesSchema,
    'role-play/asking-back': askingBackSchema,
    'role-play/rules': rulesSchema,
  },
  sheets: ({ sheet }) => ({ 'spin-role-play': sheet.sheets }),
  check: (scenario) => [...unspokenSums(scenario), ...faultsInHalfway(scenario)],
  waits: 'play',
  late: {
    play: playOf,
    voices: ({ data, files }): Voices => ({
      phrases: files['role-play/temperaments'],
      others: othersOf(data),
    }),
    own: ({ data, words, files }): OwnData => ({
      words: words.own,
      heard: data.heard,
      askingBack: files['role-play/asking-back'],
    }),
    // For people who play it in a room: what the one may know, and the other.
    seller: ({ data }) => sellerCard(data),
    customer: ({ data, files }) =>
      customerCard(data, files['role-play/temperaments'][data.temperament]),
    // For a room that plays it together; see together.tsx.
    room: ({ data, words, kit, files }): RoomData => ({
      play: playOf({ data, files }),
      ...{ title: data.title, brief: data.brief, customer: data.customer, buyer: data.buyer },
      digest: digest(shapeOf(data)),
      halfway: data.halfway,
      offer: data.offer,
      own: data.temperament,
      words: words.call,
      names: kit.styles,
      kit: kit.kit,
    }),
    // For a trainer who is handed links to calls; see shared.client.ts.
    shape: ({ data }): ShapeData => ({ shape: shapeOf(data), digest: digest(shapeOf(data)) }),
    debrief: ({ data, words, files }) => coachOf(data, words, files['role-play/rules']),
  },
});
