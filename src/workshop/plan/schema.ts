import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { workshopRoom } from '../words.ts';

const minutes = z.number().int().min(1).max(240);
/** what is laid out for it */
const needs = text.optional();

/** An activity takes the minutes of its kind, unless it is given its own. */
const item = z.union([
  z.strictObject({
    activity: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write folder/name of an activity'),
    minutes: minutes.optional(),
    needs,
  }),
  z.strictObject({
    exercise: z.union([workshopRoom.shape.exercises.keyof(), z.literal('together')]),
    /** the call that is played, as content/scenarios names it */
    scenario: id.optional(),
    minutes,
    needs,
  }),
  z.strictObject({ own: text, minutes, needs }),
  z.strictObject({ pause: text, minutes, needs }),
]);

/** `content/workshop/plans.yaml`: session plans that a trainer can take as they are. */
export const plansSchema = z.strictObject({
  plans: z
    .array(
      z.strictObject({
        id,
        title: text,
        about: text,
        /** what its items come to, in minutes */
        length: z.number().int().min(1),
        /** when it begins, as in 09:00 */
        start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day, as in 09:00'),
        items: z.array(item).min(1).max(40),
      }),
    )
    .superRefine(uniqueIds),
});
export type Plans = z.infer<typeof plansSchema>;
