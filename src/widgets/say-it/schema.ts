import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const kind = z.enum(['situation', 'problem', 'implication', 'need-payoff']);

/** After so many sentences there is something to look at; each lot of them asks for every kind twice. */
export const lot = 8;

/** `content/say-it/`: what customers say, and which kind of question the learner is to ask next, in own words. */
export const sayItSchema = z
  .strictObject({
    title: text,
    ask: text,
    trades: z
      .array(
        z.strictObject({
          id,
          name: text,
          /** what the learner sells there */
          sells: text,
        }),
      )
      .min(2)
      .superRefine(uniqueIds),
    kinds: z.array(
      z.strictObject({
        kind,
        /** what a question of this kind does, after “it” */
        does: text,
        /** how to find one */
        try: text,
      }),
    ),
    /** in the order in which they are asked, the easiest first */
    prompts: z
      .array(
        z.strictObject({
          id,
          trade: id,
          /** which kind is asked for */
          kind,
          /** what the customer has just said */
          said: text,
          /** one way to ask it: shown once the learner has written */
          say: text,
        }),
      )
      .superRefine(uniqueIds),
  })
  .superRefine(({ trades, kinds, prompts }, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (prompts.length === 0 || prompts.length % lot !== 0)
      fail(`write them in lots of ${lot}; there are ${prompts.length}`, ['prompts']);
    for (const one of kind.options)
      if (kinds.filter((some) => some.kind === one).length !== 1)
        fail(`say once what "${one}" does and how to find one`, ['kinds']);
    for (let from = 0; from < prompts.length; from += lot)
      for (const one of kind.options)
        if (prompts.slice(from, from + lot).filter((some) => some.kind === one).length !== 2)
          fail(`ask for "${one}" twice in the ${lot} from number ${from + 1} on`, ['prompts']);
    prompts.forEach(({ trade }, index) => {
      if (!trades.some((one) => one.id === trade))
        fail(`"${trade}" is none of: ${trades.map((one) => one.id).join(', ')}`, [
          'prompts',
          index,
          'trade',
        ]);
    });
  });

export type SayItData = z.infer<typeof sayItSchema>;
