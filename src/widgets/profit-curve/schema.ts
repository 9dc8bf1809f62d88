import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

/** `content/profit-curves/`: accounts to start from, and four bands of customers, best first. */
export const profitCurveSchema = z
  .strictObject({
    title: text,
    ask: text,
    unit: text,
    invented: text,
    accounts: z.array(z.strictObject({ name: text, profit: z.number() })).min(4),
    cuts: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
    bands: z
      .array(z.strictObject({ id, title: text, strategies: z.array(text).min(1) }))
      .length(4)
      .superRefine(uniqueIds),
  })
  .refine(
    ({ cuts: [first, second, third], accounts }) =>
      0 <= first && first <= second && second <= third && third <= accounts.length,
    { message: 'write three numbers of accounts that do not fall', path: ['cuts'] },
  );

export type ProfitCurveData = z.infer<typeof profitCurveSchema>;
