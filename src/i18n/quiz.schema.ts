import { words } from './words.schema.ts';

export const roundWords = words(
  'single',
  'check',
  'next',
  'finish',
  'chooseFirst',
  'isRight',
  'isWrong',
  'chosen',
  'missed',
  'yours',
  'rightAnswer',
  'keys',
);

export const quizWords = words(
  'rule',
  'place',
  'several',
  'order',
  'number',
  'unreadable',
  'yourNumber',
  'placed',
  'found',
  'belongs',
  'up',
  'down',
  'moved',
  'result',
  'passed',
  'missing',
  'again',
);
