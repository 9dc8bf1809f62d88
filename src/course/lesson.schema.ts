import { z } from 'astro/zod';

/** What stands at the top of a lesson; its slug and place come from the file's name and folder. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  objective: z.string().min(1),
  minutes: z.number().int().min(1).max(30),
  covers: z.array(z.string().regex(/^S\d\d$/, 'write an id of lecture.yaml, as in S01')).min(1),
});
