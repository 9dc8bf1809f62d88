import { words } from './words.schema.ts';

export const matcherWords = words(
  'choose',
  'change',
  'chooseFor',
  'usedIn',
  'kept',
  'check',
  'result',
  'retry',
  'saidMatched',
  'saidFreed',
  'saidSwapped',
);
