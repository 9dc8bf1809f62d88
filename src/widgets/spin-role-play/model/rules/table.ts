import type { Kind } from '../../schema.ts';
import { everything } from '../state/scenario.ts';
import { askingRules } from './asking.ts';
import { offeringRules } from './offering.ts';
import type { Rule } from './rule.ts';

/** Every rule of the call. Several may fire at one line. */
export const rules: readonly Rule[] = [...askingRules, ...offeringRules];

/** The rules that judge each kind of line. */
export const rulesFor: ReadonlyMap<Kind, readonly Rule[]> = new Map(
  everything.map((kind) => [kind, rules.filter(({ kinds }) => kinds.includes(kind))]),
);
