import { words } from './words.schema.ts';

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
