import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const several = (least: number) => z.array(text).min(least, `write at least ${least}`);

/** How one temperament talks where the scenario's own replies stay neutral. */
const phrases = z.strictObject({
  opening: several(2),
  telling: several(3),
  deflection: several(3),
  impatience: several(3),
  pitched: several(3),
  'waved-off': several(3),
  'order-refused': several(3),
  'step-refused': several(3),
  confirmed: several(3),
  misheard: several(3),
  order: several(2),
  advance: several(2),
  continuation: several(2),
  'no-sale': several(2),
  'walk-out': several(2),
  /** from customers who pay a compliment where they mean no */
  'brush-off': several(2).optional(),
});

/** `content/role-play/temperaments.yaml`: written once for all scenarios. */
export const phrasesSchema = z.strictObject({
  tiger: phrases,
  peacock: phrases,
  koala: phrases,
  owl: phrases,
  chameleon: phrases,
});

/**
 * What one temperament says to somebody who types: asks back for what a sentence lacks (see `missing` in
 * model/state/own.ts), and lets see what is coming before it costs (see `Sign` in model/own/signs.ts).
 */
const askingBack = z.strictObject({
  everything: several(3),
  subject: several(3),
  aim: several(3),
  again: several(3),
  wording: several(3),
  greeting: several(3),
  sympathy: several(3),
  questioned: several(3),
  hurried: several(2),
});

/** `content/role-play/asking-back.yaml`: what the customer says who has not understood. */
export const askingBackSchema = z.strictObject({
  tiger: askingBack,
  peacock: askingBack,
  koala: askingBack,
  owl: askingBack,
  chameleon: askingBack,
});

const source = z
  .string()
  .regex(/^(S\d\d|D\d{1,2})$/, 'write an idea of the lecture, S01 to S93, or a note on law, D1 …');
const named = { id, name: text };

/** `content/role-play/rules.yaml`: what the debrief says of every rule and check of the model. */
export const rulesSchema = z.strictObject({
  rules: z
    .array(z.strictObject({ ...named, text, source: z.array(source).min(1) }))
    .superRefine(uniqueIds),
  checks: z.array(z.strictObject(named)).superRefine(uniqueIds),
});

export type Phrase = keyof z.infer<typeof phrases>;
export type RulesData = z.infer<typeof rulesSchema>;
