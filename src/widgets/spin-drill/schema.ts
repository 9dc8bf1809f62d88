import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const kind = z.enum(['situation', 'problem', 'implication', 'need-payoff', 'none']);

const sentence = z.strictObject({
  id,
  /** the trade that it is said in */
  trade: id,
  /** what the seller's sentence is */
  kind,
  /** what the customer has just said */
  said: text,
  say: text,
  /** the fact in the two sentences that decides */
  why: text,
});

/** Fewer of a kind would come again within one drill. */
const fewest = 20;

/** `content/spin-drills/`: sentences of sellers, each after what a customer has said, to be told apart. */
export const spinDrillSchema = z
  .strictObject({
    title: text,
    ask: text,
    trades: z
      .array(z.strictObject({ id, name: text }))
      .min(2)
      .superRefine(uniqueIds),
    /** how each two kinds are told apart: shown to who has confused them */
    pairs: z.array(z.strictObject({ of: z.tuple([kind, kind]), tell: text })),
    sentences: z.array(sentence).superRefine(uniqueIds),
  })
  .superRefine(({ trades, pairs, sentences }, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    kind.options.forEach((one, place) => {
      const all = sentences.filter((sentence) => sentence.kind === one).length;
      if (all < fewest)
        fail(`write at least ${fewest} of "${one}"; there are ${all}`, ['sentences']);
      for (const other of kind.options.slice(place + 1))
        if (pairs.filter(({ of }) => of.includes(one) && of.includes(other)).length !== 1)
          fail(`say once how "${one}" and "${other}" are told apart`, ['pairs']);
    });
    sentences.forEach(({ trade }, index) => {
      if (!trades.some((one) => one.id === trade))
        fail(`"${trade}" is none of: ${trades.map((one) => one.id).join(', ')}`, [
          'sentences',
          index,
          'trade',
        ]);
    });
  });

export type SpinDrillData = z.infer<typeof spinDrillSchema>;
