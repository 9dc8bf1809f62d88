import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';

const axis = z.strictObject({ label: text, low: text, high: text });

/** `content/sorters/`: cards to be put into groups, in columns or in a grid of two by two. */
export const sorterSchema = z
  .strictObject({
    title: text,
    ask: text,
    layout: z.enum(['columns', 'grid']),
    axes: z.strictObject({ x: axis, y: axis }).optional(),
    criteria: z
      .array(z.strictObject({ id, title: text }))
      .superRefine(uniqueIds)
      .default([]),
    groups: z
      .array(z.strictObject({ id, title: text, hint: text.optional() }))
      .min(2)
      .superRefine(uniqueIds),
    cards: z
      .array(
        z.strictObject({
          id,
          text,
          group: id,
          feedback: z.record(id, text),
          facts: z.record(id, text).default({}),
        }),
      )
      .min(2)
      .superRefine(uniqueIds),
  })
  .superRefine(({ layout, axes, groups, criteria, cards }, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (layout === 'grid' && (groups.length !== 4 || !axes))
      fail('a grid has four groups, in reading order, and `axes`', ['layout']);
    const mustName = (
      given: object,
      wanted: readonly { id: string }[],
      what: string,
      path: (string | number)[],
    ) => {
      for (const one of wanted)
        if (!(one.id in given)) fail(`${what} for "${one.id}" is missing`, path);
      for (const key of Object.keys(given))
        if (!wanted.some((one) => one.id === key))
          fail(`"${key}" is none of: ${wanted.map((one) => one.id).join(', ')}`, [...path, key]);
    };
    cards.forEach((card, index) => {
      if (!groups.some((group) => group.id === card.group))
        fail(`"${card.group}" is none of: ${groups.map((group) => group.id).join(', ')}`, [
          'cards',
          index,
          'group',
        ]);
      mustName(card.feedback, groups, 'feedback', ['cards', index, 'feedback']);
      mustName(card.facts, criteria, 'the fact', ['cards', index, 'facts']);
    });
  });

export type SorterData = z.infer<typeof sorterSchema>;
