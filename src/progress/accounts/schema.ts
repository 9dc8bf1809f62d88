import { z } from 'astro/zod';
import { text } from '../../i18n/schema.ts';

const person = z.strictObject({
  id: z.string(),
  name: text,
  post: text,
  level: z.int().min(0).max(2),
  function: z.int().min(0).max(3),
  attitude: z.enum(['supports', 'neutral', 'opposes']),
  contact: z.enum(['close', 'frequent', 'distant', 'none']),
  influence: z.enum(['small', 'medium', 'great']),
  listens: z.string().nullable(),
});
const weight = z.strictObject({
  label: text,
  yearly: z.boolean(),
  aYear: z.number(),
  value: text,
  by: text,
});
const day = z.iso.date();
const step = z.int().min(0).max(5);

/** `content/accounts/example.yaml`: an invented account, planned to the end. */
export const exampleSchema = z.strictObject({
  name: text,
  on: day,
  next: text,
  lead: text,
  note: text,
  who: z.strictObject({
    text,
    band: z.enum(['first', 'second', 'third', 'loss']),
    figures: z.array(z.strictObject({ label: text, value: text, by: text })),
    placed: text,
  }),
  buying: z.strictObject({ text, customer: step, us: step, weighs: z.array(text) }),
  centre: z.strictObject({
    says: text,
    people: z.array(person),
    gaps: z.array(
      z.strictObject({
        at: z
          .union([
            z.strictObject({ person: z.string() }),
            z.strictObject({ level: z.int() }),
            z.strictObject({ function: z.int() }),
          ])
          .nullable(),
        action: z.string(),
        says: text,
      }),
    ),
  }),
  cares: z.array(z.strictObject({ who: text, cares: text, talk: text })),
  meets: z.array(text),
  stage: z.strictObject({
    name: text,
    step: z.int().min(0).max(4),
    since: day,
    sure: z.array(text),
    evidence: z.array(z.strictObject({ on: day, says: text })),
    next: text,
  }),
  deal: z.strictObject({
    name: text,
    years: z.int(),
    need: z.array(weight),
    cost: z.array(weight),
    needTotal: text,
    costTotal: text,
    says: text,
    payback: text,
  }),
  unknown: z.array(z.strictObject({ what: text, ask: text })),
  actions: z.array(
    z.strictObject({
      id: z.string(),
      on: day,
      what: text,
      who: text,
      why: text,
      done: z.boolean(),
      /** the name of what it was taken from */
      from: text.optional(),
    }),
  ),
  sentences: z.array(z.strictObject({ says: text, from: text.optional() })),
  questions: z.array(z.strictObject({ question: text, about: text })),
});

export type ExampleData = z.infer<typeof exampleSchema>;

const filled = z.strictObject({
  /** the slug of the lesson */
  lesson: z.string(),
  /** in which it is begun, by their names; none: it is written on the plan itself */
  tools: z.array(z.string()),
});

/** `content/accounts/parts.yaml`: what fills each section of a plan, and what speaks of every account. */
export const partsSchema = z.strictObject({
  everyone: z.array(
    z.strictObject({
      /** a kind of activity and the name of one, which tell a plan */
      tool: z.string(),
      activity: z.string(),
      /** by what: the sheets of a tool, or the drafts of a kind's activities */
      kind: z.enum(['sheet', 'draft']),
      under: z.string(),
    }),
  ),
  who: filled,
  buying: filled,
  centres: filled,
  cares: filled,
  stages: filled,
  deals: filled,
  unknown: filled,
  actions: filled,
  sentences: filled,
  questions: filled,
});
export type PartsData = z.infer<typeof partsSchema>;
