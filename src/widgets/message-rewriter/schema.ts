import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { style } from '../kit/style/schema.ts';

const reader = z
  .strictObject({
    style: style.exclude(['chameleon']),
    /** who reads it, and what happened so far */
    who: text,
    /** a colleague's message to this reader, sentence by sentence: one of them does the harm */
    mistake: z
      .array(z.strictObject({ id, text, right: z.literal(true).optional(), why: text }))
      .min(3)
      .superRefine(uniqueIds)
      .refine(
        (list) => list.filter(({ right }) => right).length === 1,
        'mark the one sentence that does the harm `right: true`',
      ),
    /** what the learner looks for in the own text */
    checks: z.array(z.strictObject({ id, text })).min(4).superRefine(uniqueIds),
    /** an expert's version, piece by piece, with the checks that each piece meets */
    expert: z.array(z.strictObject({ text, meets: z.array(id) })).min(2),
    /** the checks that it meets as a whole, rather than in one piece */
    throughout: z.array(id).default([]),
    /** what the expert left out, and why */
    left: text,
  })
  .superRefine(({ checks, expert, throughout }, context) => {
    const mustBeChecks = (named: readonly string[], path: (string | number)[]): void =>
      named.forEach((met, index) => {
        if (!checks.some((check) => check.id === met))
          context.addIssue({
            code: 'custom',
            message: `"${met}" is none of: ${checks.map((check) => check.id).join(', ')}`,
            path: [...path, index],
          });
      });
    expert.forEach(({ meets }, piece) => mustBeChecks(meets, ['expert', piece, 'meets']));
    mustBeChecks(throughout, ['throughout']);
  });

/** `content/rewrites/`: one message to be written anew for each of four readers. */
export const rewriteSchema = z.strictObject({
  title: text,
  ask: text,
  /** the message as it was sent to all of them */
  message: text,
  readers: z
    .array(reader)
    .length(4)
    .refine(
      (list) => new Set(list.map((one) => one.style)).size === 4,
      'write one reader for each of tiger, peacock, koala and owl',
    ),
});

export type RewriteData = z.infer<typeof rewriteSchema>;
