import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

/** `content/matchers/`: each left belongs to one right; `feedback` speaks of every right it may be given. */
export const matcherSchema = z
  .strictObject({
    title: text,
    ask: text,
    left: text,
    right: text,
    pairs: z
      .array(z.strictObject({ id, left: text, right: text, feedback: z.record(id, text) }))
      .min(3)
      .superRefine(uniqueIds),
  })
  .superRefine(({ pairs }, context) => {
    const ids = pairs.map((pair) => pair.id);
    pairs.forEach((pair, index) => {
      const path = ['pairs', index, 'feedback'];
      for (const wanted of ids)
        if (!(wanted in pair.feedback))
          context.addIssue({
            code: 'custom',
            message: `feedback for "${wanted}" is missing`,
            path,
          });
      for (const given of Object.keys(pair.feedback))
        if (!ids.includes(given))
          context.addIssue({
            code: 'custom',
            message: `"${given}" is none of: ${ids.join(', ')}`,
            path: [...path, given],
          });
    });
  });

export type MatcherData = z.infer<typeof matcherSchema>;
