import { z } from 'astro/zod';
import { id } from '../i18n/schema.ts';

/**
 * What a seller's sentence does. The four questions by their letters; `summary` says back what was said,
 * `more` only asks to go on (“for example?”), `improper` offers a bribe, insults, or threatens with what
 * nobody said, and `none` is vague, in another language, or off the subject.
 */
export const kindSchema = z.enum([
  'S',
  'P',
  'I',
  'N',
  'pitch',
  'close',
  'rapport',
  'summary',
  'more',
  'improper',
  'none',
]);

/** A sentence as somebody wrote it, as a thumb typed it, or as a telephone took it down. */
const voice = z.enum(['polished', 'typed', 'dictated']);

/** `content/coach/<locale>/*.jsonl`: one row a line, the sentences that the engine learns kinds from. */
export const rowSchema = z.strictObject({
  text: z.string().trim().min(1).max(200),
  kind: kindSchema,
  industry: id,
  voice,
  /** what the customer had just said */
  context: z.string().trim().min(1).optional(),
});

export type Row = z.infer<typeof rowSchema>;
export type Spoken = Row['kind'];

const list = z.array(z.string().min(1)).min(1);

const words = z.array(z.string().min(1));
const values = z.record(z.string().min(1), z.number().nonnegative());

/** `content/coach/<locale>/{alike,asks,signs}.json`. */
export const listsSchema = z.strictObject({
  /** characters or words that are typed for one another; each list is read as its first */
  alike: z.array(list),
  /** what the lines of any call say that are about nothing of their own */
  asks: z.record(
    z.enum(['order', 'next-step', 'leave', 'improper', 'proof', 'summary', 'rapport']),
    list,
  ),
  /** see `Signs` in model/asset.ts; all in small letters, without apostrophes */
  signs: z.strictObject({
    asks: words,
    but: words,
    turns: words,
    ours: words,
    checks: words,
    nods: words,
    ends: words,
    refuses: z.strictObject({ by: words, not: words, plainly: words, but: words }),
    numbers: z.strictObject({ digits: values, scales: values }),
  }),
});
