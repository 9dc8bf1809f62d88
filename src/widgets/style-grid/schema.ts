import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { style } from '../kit/style/schema.ts';

/** The styles that have a place of their own on the two axes. */
const corner = style.exclude(['chameleon']);

/** A move along one axis; each behaviour has a sentence for either style that lies on that side. */
const towards = <const Side extends [string, string]>(...side: Side) =>
  z.strictObject({
    title: text,
    point: text,
    behaviours: z
      .array(z.strictObject({ id, title: text, say: z.record(z.enum(side), text) }))
      .min(3)
      .superRefine(uniqueIds),
  });

const mover = z.strictObject({
  mode: z.literal('mover'),
  title: text,
  ask: text,
  moves: z.strictObject({
    'less-assertive': towards('koala', 'owl'),
    'more-assertive': towards('tiger', 'peacock'),
    'less-responsive': towards('tiger', 'owl'),
    'more-responsive': towards('peacock', 'koala'),
  }),
  /** what to mind where two of a kind meet, and where the customer stands in the middle */
  alike: z.record(style, text),
});

/** A sentence for each of the three answers; `same` is “no move”, or “cannot tell yet”. */
const perTurn = z.strictObject({ more: text, same: text, less: text });

const pairs = z.strictObject({
  mode: z.literal('pairs'),
  title: text,
  ask: text,
  cases: z
    .array(
      z.strictObject({
        id,
        me: corner,
        customer: corner,
        story: text,
        feedback: z.strictObject({ assertiveness: perTurn, responsiveness: perTurn }),
        /** one thing to say, once the direction is known */
        say: text,
      }),
    )
    .min(4)
    .superRefine(uniqueIds),
});

const scenes = z.strictObject({
  mode: z.literal('scenes'),
  title: text,
  ask: text,
  cases: z
    .array(
      z.strictObject({
        id,
        story: text,
        clues: z
          .array(
            z.strictObject({
              id,
              text,
              speaks: z.enum(['tells', 'asks', 'shows', 'holds', 'nothing']),
              why: text,
            }),
          )
          .length(5, 'a scene has five behaviours')
          .superRefine(uniqueIds),
        feedback: z.strictObject({
          assertiveness: perTurn,
          responsiveness: perTurn,
          sure: z.strictObject({ enough: text, guess: text }),
        }),
        /** what to look for at the next meeting */
        next: text,
      }),
    )
    .min(3)
    .superRefine(uniqueIds),
});

/** `content/style-grids/`: the two axes of S31, as something to move on, to practise or to read people by. */
export const styleGridSchema = z.discriminatedUnion('mode', [mover, pairs, scenes]);

export type MoverData = z.infer<typeof mover>;
export type PairsData = z.infer<typeof pairs>;
export type ScenesData = z.infer<typeof scenes>;
export type StyleGridData = z.infer<typeof styleGridSchema>;
