import { words } from './words.schema.ts';

export const sorterWords = words(
  'hand',
  'left',
  'putInto',
  'keys',
  'later',
  'undo',
  'empty',
  'moveTo',
  'takeBack',
  'kept',
  'allPlaced',
  'check',
  'result',
  'retry',
  'facts',
  'separator',
  'saidPlaced',
  'saidBack',
  'saidLater',
  'saidUndone',
);
