import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

/** As long as a field of a plan may be. */
const line = z.string().trim().min(1).max(160);
const short = z.strictObject({ 'zh-CN': line, en: line });

/** What is told of a rule: its name, why it is one, and where it is broken by {first} and {second}. */
const rule = z.strictObject({ name: text, why: text, fault: text });

/** `content/question-plans/`: a bad list of questions to repair, and what one's own plan begins with. */
export const questionPlanSchema = z.strictObject({
  title: text,
  ask: text,
  /** who is visited, and that all of it is invented */
  invented: text,
  rules: z.strictObject({ big: rule, easy: rule, order: rule, three: rule }),
  /** what the questions are about, in the order in which it is due */
  topics: z
    .array(z.strictObject({ id, title: text }))
    .min(2)
    .superRefine(uniqueIds),
  /** in the bad order in which the list is shown first */
  questions: z
    .array(
      z.strictObject({
        id,
        topic: id,
        big: z.literal(true).optional(),
        sensitive: z.literal(true).optional(),
        text,
      }),
    )
    .min(6)
    .max(12)
    .superRefine(uniqueIds),
  /** what is said once no rule is broken */
  end: text,
  /** what must not be written down */
  privacy: text,
  /** a plan as somebody might have written it */
  example: z.strictObject({
    name: text,
    visit: z.strictObject({
      who: short,
      what: short,
      where: short,
      when: short,
      why: short,
      how: short,
      howMuch: short,
    }),
    questions: z
      .array(
        z.strictObject({
          strength: short,
          problem: short,
          question: short,
          answers: short,
          cares: short,
          sensitive: z.literal(true).optional(),
        }),
      )
      .min(1)
      .max(9),
  }),
});

export type QuestionPlanData = z.infer<typeof questionPlanSchema>;
