import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { style as temperament } from '../kit/style/schema.ts';
import { checkLinks } from './links.schema.ts';

const money = z.number().int('write whole yuan, without a comma').positive();
const manner = z.enum(['direct', 'warm', 'detailed', 'lively']);
const list = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z.array(item).superRefine(uniqueIds);

/** What every line has. `after` names lines that must have landed before it can be said at all. */
const common = {
  id,
  text,
  manner: manner.optional(),
  after: z.array(id).default([]),
  /**
   * the answer when it lands; `warm` where trust is high, `refused` where it does not land. `others`:
   * the same from a customer of another temperament, where the scenario's own shows in the words
   */
  replies: z.strictObject({
    plain: text,
    warm: text.optional(),
    refused: text.optional(),
    others: z.strictObject({ plain: text.optional(), refused: text.optional() }).optional(),
  }),
  note: text,
  section: id,
};
const sensitive = z.literal(true).optional();
/**
 * `about`: what the question brings out. `against` instead: the line that it goes on with and whose answer
 * rules it out. Before that it is too early like any other, and only who listened knows that it is never right.
 */
const subject = { about: id.optional(), against: id.optional() };
const synonyms = z.array(z.string().trim().min(1)).min(1);

/** A line is about what its kind names, a problem, an implication or a payoff, or ruled out. */
const line = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...common, kind: z.literal('rapport') }),
    z.strictObject({ ...common, kind: z.literal('situation'), reveals: z.array(id).min(1) }),
    z.strictObject({ ...common, kind: z.literal('problem'), ...subject, sensitive }),
    z.strictObject({ ...common, kind: z.literal('implication'), ...subject, sensitive }),
    z.strictObject({ ...common, kind: z.literal('need-payoff'), ...subject }),
    z.strictObject({ ...common, kind: z.literal('summary') }),
    z.strictObject({ ...common, kind: z.literal('pitch'), about: id }),
    z.strictObject({
      ...common,
      kind: z.literal('proof'),
      /** in a second call: reports what was promised in the first */
      keeps: z.literal(true).optional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('close'),
      asks: z.enum(['order', 'next-step', 'leave', 'improper']),
    }),
  ],
  {
    error:
      'write a kind: rapport, situation, problem, implication, need-payoff, summary, pitch, proof or close',
  },
);

/** `content/scenarios/`: one sales call. Money is in yuan a year. */
export const scenarioSchema = z
  .strictObject({
    title: text,
    /** a first call: at least 14 lines instead of 30, two problems, and light enough to win in eight to ten turns */
    tutorial: z.literal(true).optional(),
    /** the customer's own; any of the five can be played */
    temperament,
    buyer: z.enum(['user', 'economic', 'technical', 'coach']),
    /** `look`: which of the drawn people this is; the one with a lanyard when nothing is said */
    customer: z.strictObject({
      name: text,
      title: text,
      organisation: text,
      look: z.enum(['glasses', 'curls', 'bob', 'helmet', 'lanyard', 'bun']).optional(),
    }),
    /** a good call so far, line by line: for those who finish it before they lead a whole one */
    halfway: z.array(id).min(1).optional(),
    brief: z.array(text).min(1),
    /** a second call on the customer of another one */
    follows: z
      .strictObject({
        call: id,
        /** what was agreed at the end of the first, and what the seller promised */
        agreed: text,
        promised: text,
        /** what the customer says to whoever comes with anything else first */
        owed: text,
        /** what the customer told then, by id, where the learner has not had it told otherwise */
        told: z.array(id).min(1),
      })
      .optional(),
    offer: z.strictObject({ name: text, cost: money }),
    outcomes: z.strictObject({ order: text, advance: text, continuation: text, 'no-sale': text }),
    /** `known`: the brief says it already */
    facts: list(z.strictObject({ id, text, known: z.literal(true).optional() })),
    /** `text` is what lands on the pan: the customer's own words */
    problems: list(z.strictObject({ id, text, needs: z.array(id), weight: money })),
    /** `invented`: nothing the customer said supports it; it weighs nothing */
    implications: list(
      z.union(
        [
          z.strictObject({ id, text, of: id, weight: money }),
          z.strictObject({ id, text, of: id, invented: z.literal(true) }),
        ],
        {
          error: 'write id, text, the problem it is `of`, and either a weight or `invented: true`',
        },
      ),
    ),
    payoffs: list(z.strictObject({ id, text, of: id })),
    /** what a seller may believe to have heard; `of`: the fact, problem or implication that it gets wrong */
    misheard: list(z.strictObject({ id, text, of: id.optional() })).optional(),
    lines: list(line),
    /** by the id of a fact, problem, implication, payoff or line: what else people say for it in their own words */
    heard: z.record(id, z.strictObject({ 'zh-CN': synonyms, en: synonyms })).optional(),
  })
  .superRefine(checkLinks)
  .superRefine(({ facts, problems, implications, payoffs, lines, heard = {} }, context) => {
    const things = [...facts, ...problems, ...implications, ...payoffs, ...lines].map(
      (one) => one.id,
    );
    for (const name of Object.keys(heard))
      if (!things.includes(name))
        context.addIssue({
          code: 'custom',
          message: `"${name}" is no fact, problem, implication, payoff or line; choose from: ${things.join(', ')}`,
          path: ['heard', name],
        });
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Temperament = z.infer<typeof temperament>;
export type Manner = z.infer<typeof manner>;
export type Line = Scenario['lines'][number];
export type Kind = Line['kind'];
export type Asks = Extract<Line, { kind: 'close' }>['asks'];
