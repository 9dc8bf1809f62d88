import { offerRules } from './offer-rules.model.ts';
import { questionRules } from './question-rules.model.ts';
import { everything, type Rule } from './rule.model.ts';
import type { Kind } from './schema.ts';

/** Every rule of the call. Several may fire at one line. */
export const rules: readonly Rule[] = [...questionRules, ...offerRules];

/** The rules that judge each kind of line. */
export const rulesFor: ReadonlyMap<Kind, readonly Rule[]> = new Map(
  everything.map((kind) => [kind, rules.filter(({ kinds }) => kinds.includes(kind))]),
);
