import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const steps = z
  .array(z.strictObject({ id, name: text }))
  .length(6, 'each side takes six steps')
  .superRefine(uniqueIds);

/** where one of the two is, and the fact in the story that shows it */
const standing = z.strictObject({ at: id, why: text });

const oneCase = z.strictObject({
  id,
  /** the heading in the lesson that the answer rests on */
  section: id,
  story: text,
  buyer: standing,
  seller: standing,
  /** what the seller does now */
  act: text,
});

/** `content/two-tracks/`: the steps of buyer and seller, and cases in which both are to be placed. */
export const twoTracksSchema = z
  .strictObject({
    title: text,
    ask: text,
    /** how many cases are asked at a time */
    draw: z.number().int().min(4),
    buyer: steps,
    seller: steps,
    cases: z.array(oneCase).min(4).superRefine(uniqueIds),
  })
  .superRefine((data, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (data.draw > data.cases.length)
      fail(`there are ${data.cases.length} cases to draw from`, ['draw']);
    data.cases.forEach((one, index) => {
      for (const side of ['buyer', 'seller'] as const)
        if (!data[side].some((step) => step.id === one[side].at))
          fail(`"${one[side].at}" is none of: ${data[side].map((step) => step.id).join(', ')}`, [
            'cases',
            index,
            side,
            'at',
          ]);
    });
  });

export type TwoTracksData = z.infer<typeof twoTracksSchema>;
