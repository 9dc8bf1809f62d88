import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

/** `content/write-first/`: an exercise that is written before a worked answer is shown beside it; nothing is marked. */
export const writeFirstSchema = z.strictObject({
  title: text,
  ask: text,
  /** what to write, one field each */
  parts: z
    .array(
      z.strictObject({
        id,
        name: text,
        /** what the field asks for, where its name does not say it */
        hint: text.optional(),
        worked: text,
        /** what people often write instead, and why it falls short */
        often: text,
      }),
    )
    .min(2)
    .superRefine(uniqueIds),
  /** what to ask oneself while comparing */
  compare: text,
});

export type WriteFirstData = z.infer<typeof writeFirstSchema>;
