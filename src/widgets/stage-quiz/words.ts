import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const stageQuizWords = words(
  'rule',
  'place',
  'whichStage',
  'whichStep',
  'isStage',
  'namedFor',
  'toStep',
  'nextCase',
  'note',
  'result',
  'mistaken',
  'stage',
  'step',
  'named',
  'stepped',
  'redLine',
  'of',
  'again',
);

export type Words = z.infer<typeof stageQuizWords>;
