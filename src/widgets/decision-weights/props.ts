import type { Words } from './words.ts';

/** What is said before the chart has come. */
export const firstWords = [
  'views',
  'story',
  'own',
  'sheets',
  'weights',
  'ratings',
  'never',
  'draw',
  'total',
] as const satisfies (keyof Words)[];
export type FirstWords = Pick<Words, (typeof firstWords)[number]>;
