import type { Words } from '../words.ts';

const names = [
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

/** What is said until there is a result. */
export type AskedWords = Pick<Words, (typeof names)[number]>;

export const askedWords = (words: Words): AskedWords =>
  Object.fromEntries(names.map((name) => [name, words[name]])) as AskedWords;
