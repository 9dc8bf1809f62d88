import type { StageNames } from '../kit/words.ts';
import type { Words } from './words.ts';

/** The words that the page itself says before anything is open. */
export const stairsWords = [
  'ground',
  'stairs',
  'acquaintanceMark',
  'engagementMark',
  'trustMark',
  'allianceMark',
  'acquaintanceNot',
  'engagementNot',
  'trustNot',
  'allianceNot',
  'others',
  'since',
  'upFrom',
  'downFrom',
  'unnamed',
  'addFirst',
  'lookAgain',
  'pair',
] as const satisfies (keyof Words)[];
export type StairsWords = StageNames & Pick<Words, (typeof stairsWords)[number]>;

/** What is said once an account can be opened. */
export type BenchWords = StageNames & Words;
