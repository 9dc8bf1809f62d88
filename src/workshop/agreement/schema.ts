import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const saying = z.enum(['S', 'P', 'I', 'N', 'statement', 'pitch', 'close']);

/** `content/workshop/transcripts.yaml`: calls written down, with an expert's mark on each of the seller's sentences. */
export const transcriptsSchema = z.strictObject({
  transcripts: z
    .array(
      z.strictObject({
        id,
        title: text,
        /** who sells what to whom */
        scene: text,
        /** the seller's sentences in order */
        lines: z
          .array(
            z.strictObject({
              say: text,
              /** what the customer answers */
              reply: text.optional(),
              mark: saying,
              /** why it is this and not its neighbour */
              why: text,
            }),
          )
          .min(10)
          .max(40),
      }),
    )
    .min(1)
    .superRefine(uniqueIds),
});
export type Transcripts = z.infer<typeof transcriptsSchema>;
