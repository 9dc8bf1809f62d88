import type { Localized } from '../../../i18n/text.ts';
import type { DecisionWeightsData } from '../schema.ts';
import { stages, type Case } from './case.ts';

export type Example = Localized<DecisionWeightsData>;
export type Stages = Example['stages'];

/** The example of the content as a case, with nothing locked. */
export const caseFrom = ({
  criteria,
  suppliers,
}: Pick<Example, 'criteria' | 'suppliers'>): Case => ({
  criteria: criteria.map(({ id, name }) => ({ id, name })),
  suppliers: suppliers.map(({ id, name, ratings }) => ({ id, name, ratings })),
  weights: Array.from({ length: stages }, (_, stage) =>
    criteria.map(({ weights }) => weights[stage]!),
  ),
  locks: criteria.map(() => false),
});

/** A letter for each supplier, in the order of entry. */
export const letterOf = (supplier: number): string => 'ABCDEF'[supplier]!;
