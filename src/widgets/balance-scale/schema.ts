import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const question = z.strictObject({
  id,
  text,
  /** brings the cost to light; exactly one for each cost */
  right: z.literal(true).optional(),
  /** what the customer says to it */
  reply: text,
  why: text,
});

/** `content/balances/`: a problem against what its solution costs, weighed as its costs come to light. */
export const balanceSchema = z.strictObject({
  title: text,
  ask: text,
  /** says that the case is invented, and what the source printed */
  source: text,
  need: text,
  cost: text,
  problem: z.strictObject({ label: text }),
  solution: z.strictObject({ label: text, sum: z.int().positive() }),
  /** the pans empty; the problem against the solution; asking */
  steps: z.tuple([
    z.strictObject({ text, go: text }),
    z.strictObject({ text, go: text }),
    z.strictObject({ text }),
  ]),
  costs: z
    .array(
      z.strictObject({
        id,
        label: text,
        /** whole units of money in the period */
        sum: z.int().positive(),
        yearly: z.boolean().default(true),
        /** what the customer has said: the thread to take up */
        heard: text,
        questions: z
          .array(question)
          .min(2)
          .superRefine(uniqueIds)
          .refine((questions) => questions.filter(({ right }) => right).length === 1, {
            message: 'mark exactly one question right: true',
          }),
      }),
    )
    .min(2)
    .superRefine(uniqueIds),
  end: text,
});

export type BalanceData = z.infer<typeof balanceSchema>;
