import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const common = { id, section: id, ask: text };

const options = z
  .array(z.strictObject({ id, text, right: z.literal(true).optional(), why: text }))
  .min(2)
  .superRefine(uniqueIds);

const rightOnes = (list: { right?: true | undefined }[]): number =>
  list.filter((option) => option.right).length;

const single = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: options.refine((list) => rightOnes(list) === 1, 'mark exactly one option `right: true`'),
});

const several = z.strictObject({
  ...common,
  kind: z.literal('several'),
  options: options.refine((list) => rightOnes(list) >= 1, 'mark at least one option `right: true`'),
});

/** The items stand in the right order. */
const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  items: z
    .array(z.strictObject({ id, text, why: text }))
    .min(3)
    .superRefine(uniqueIds),
});

/** `near` explains typical wrong answers, `otherwise` all the rest. */
const number = z.strictObject({
  ...common,
  kind: z.literal('number'),
  answer: z.number(),
  tolerance: z.number().min(0),
  unit: text,
  why: text,
  near: z.array(z.strictObject({ value: z.number(), tolerance: z.number().min(0), why: text })),
  otherwise: text,
});

/** `content/quizzes/`: a pool of questions of which `draw` are asked at a time. */
export const quizSchema = z.strictObject({
  title: text,
  draw: z.number().int().min(3).max(5),
  questions: z
    .array(z.discriminatedUnion('kind', [single, several, order, number]))
    .min(8, 'a pool has at least eight questions')
    .superRefine(uniqueIds),
});

export type QuizData = z.infer<typeof quizSchema>;
