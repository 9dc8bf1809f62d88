import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const weight = z.int().min(0).max(100);
const rating = z.int().min(0).max(10);

/** `content/decision-weights/`: what a customer weighs at four stages, and who offers. */
export const decisionWeightsSchema = z
  .strictObject({
    title: text,
    ask: text,
    /** says that the case is invented and the figures are an example */
    invented: text,
    /** where the learner thinks that the first place is lost, before the chart is seen */
    guess: text,
    stages: z.array(z.strictObject({ name: text })).length(4),
    criteria: z
      .array(
        z.strictObject({
          id,
          name: text,
          /** in the order of the stages */ weights: z.array(weight).length(4),
        }),
      )
      .min(2)
      .max(7)
      .superRefine(uniqueIds),
    /** the first is the learner */
    suppliers: z
      .array(
        z.strictObject({
          id,
          name: text,
          about: text,
          /** in the order of the criteria */ ratings: z.array(rating),
        }),
      )
      .min(2)
      .max(6)
      .superRefine(uniqueIds),
    /** said once the learner has seen the chart */
    after: text,
  })
  .superRefine(({ stages, criteria, suppliers }, context) => {
    for (const [place, { name }] of stages.entries()) {
      const sum = criteria.reduce((all, { weights }) => all + (weights[place] ?? 0), 0);
      if (sum !== 100)
        context.addIssue({
          code: 'custom',
          path: ['criteria'],
          message: `the weights of "${name.en}" sum to ${sum}; make them 100`,
        });
    }
    for (const [place, { ratings }] of suppliers.entries())
      if (ratings.length !== criteria.length)
        context.addIssue({
          code: 'custom',
          path: ['suppliers', place, 'ratings'],
          message: `write ${criteria.length} ratings, one for each criterion`,
        });
  });

export type DecisionWeightsData = z.infer<typeof decisionWeightsSchema>;
