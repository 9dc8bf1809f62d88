import { defineKind } from '../kind.ts';
import { firstOf, laterOf, picked } from '../kit/parts/model.ts';
import { saidLater } from './cases/model/case.ts';
import { saidLater as movesLater } from './mover/props.ts';
import type { Told } from './plan.model.ts';
import { styleGridSchema } from './schema.ts';
import { styleGridWords } from './words.ts';

const laterIn = ({ mode }: { mode: string }) => (mode === 'mover' ? movesLater : saidLater);

export default defineKind({
  tag: 'StyleGrid',
  folder: 'style-grids',
  schema: styleGridSchema,
  words: styleGridWords,
  late: {
    rest: ({ data, words, kit }) => ({
      data: firstOf(data, laterIn(data)),
      words,
      names: kit.styles,
    }),
    why: ({ data }) => laterOf(data, laterIn(data)),
    plan: ({ data, words }): Told | null =>
      data.mode === 'mover'
        ? {
            moves: data.moves,
            words: picked(words, ['meet', 'meetSame', 'assertiveness', 'responsiveness']),
          }
        : null,
  },
});
