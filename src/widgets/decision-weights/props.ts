import type { Localized } from '../../i18n/text.ts';
import type { DecisionWeightsData } from './schema.ts';
import type { Words } from './words.ts';

export type Example = Localized<DecisionWeightsData>;
export type Stages = Example['stages'];

/** What is said before the chart has come. */
export const firstWords = [
  'views',
  'story',
  'own',
  'weights',
  'ratings',
  'never',
  'draw',
  'total',
] as const satisfies (keyof Words)[];
export type FirstWords = Pick<Words, (typeof firstWords)[number]>;

/** A letter for each supplier, in the order of entry. */
export const letterOf = (supplier: number): string => 'ABCDEF'[supplier]!;
