import { z } from 'astro/zod';
import { text } from '../../i18n/schema.ts';

const figure = z.strictObject({ low: z.string().max(20), high: z.string().max(20) });

/** `content/cost-ratios/`: what an order from a new customer and from an existing one costs (S51). */
export const costRatioSchema = z.strictObject({
  title: text,
  ask: text,
  /** what must not be entered, and where it stays */
  privacy: text,
  /** made-up names to begin with */
  names: z.array(text).min(1),
  /** an invented seller's figures, as they are typed */
  example: z.strictObject({
    name: text,
    unit: z.enum(['money', 'days']),
    figures: z.strictObject({ pursuit: figure, tries: figure, care: figure, orders: figure }),
  }),
});

export type CostRatioData = z.infer<typeof costRatioSchema>;
