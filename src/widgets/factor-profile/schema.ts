import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const degree = z.union([z.literal(0), z.literal(1), z.literal(2)]);

/** `content/factor-profiles/`: factors of a purchase (S20), to be rated for one account at a time. */
export const factorProfileSchema = z
  .strictObject({
    title: text,
    ask: text,
    /** what must not be entered, and where it stays */
    privacy: text,
    /** made-up names to begin with */
    names: z.array(text).min(1),
    /** an invented account, rated whole */
    example: z.strictObject({
      name: text,
      ratings: z.record(id, z.strictObject({ weight: degree, hold: degree })),
    }),
    /** in the order in which two of the same risk are worked on */
    factors: z
      .array(
        z.strictObject({
          id,
          name: text,
          ask: text,
          /** what to do while it is open, and once it is known */
          find: text,
          work: text,
        }),
      )
      .min(3)
      .superRefine(uniqueIds),
  })
  .superRefine(({ factors, example }, context) => {
    const ids = factors.map((factor) => factor.id);
    const rated = Object.keys(example.ratings);
    const fail = (message: string) =>
      context.addIssue({ code: 'custom', message, path: ['example', 'ratings'] });
    for (const one of rated) if (!ids.includes(one)) fail(`"${one}" is none of: ${ids.join(', ')}`);
    for (const one of ids)
      if (!rated.includes(one)) fail(`rate "${one}", too: the example is to be whole`);
  });

export type FactorProfileData = z.infer<typeof factorProfileSchema>;
