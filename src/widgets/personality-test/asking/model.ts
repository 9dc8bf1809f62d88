import type { Words } from '../words.ts';

/** What is said until there is a result. */
export const askedWords = [
  'place',
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'keys',
  'skip',
  'undo',
  'layoutAll',
  'layoutOne',
  'scaleEnds',
  'left',
  'allAnswered',
  'finish',
  'unsettled',
  'answerMore',
  'finishNow',
  'haveCode',
  'codeIs',
  'codeRead',
  'codeBroken',
  'seeLatest',
  'backToTest',
  'linkBroken',
] as const;

export type AskedWords = Pick<Words, (typeof askedWords)[number]>;
