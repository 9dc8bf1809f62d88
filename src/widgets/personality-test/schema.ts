import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { style } from '../kit/style/schema.ts';

const names = style.options;
/** How many statements of each style a form has; the bounds of a score follow from it. */
const each = 6;

/** `effect`: what doing as the statement says often brings with customers, and what it costs. */
const item = z.strictObject({ id, style, text, effect: text });

const form = z
  .strictObject({ id, title: text, items: z.array(item) })
  .superRefine(({ items }, context) => {
    for (const name of names) {
      const count = items.filter((one) => one.style === name).length;
      if (count !== each)
        context.addIssue({
          code: 'custom',
          message: `a form has ${each} statements of each style; this one has ${count} of "${name}"`,
          path: ['items'],
        });
    }
  });

/** `look`: how it comes across, for better and for worse. */
const about = z.strictObject({
  kind: text,
  look: text,
  wants: z.array(text).min(2),
  needs: z.partialRecord(style, text),
});

/** Every two styles, as in `tiger-owl`; the order is that of the styles and says nothing. */
const pair = z.enum(
  names.flatMap((one, n) => names.slice(n + 1).map((other) => `${one}-${other}` as const)),
);

/** `content/personality-tests/`: forms of thirty statements, and what is said about each style. */
export const personalityTestSchema = z
  .strictObject({
    title: text,
    ask: text,
    forms: z.array(form).min(2).superRefine(uniqueIds),
    styles: z.record(style, about),
    blends: z.record(pair, z.strictObject({ look: text })),
    unclear: z.strictObject({ look: text }),
    limits: z.array(text).min(3),
  })
  .superRefine(({ forms, styles }, context) => {
    uniqueIds(
      forms.flatMap(({ items }) => items),
      context,
    );
    for (const name of names)
      for (const other of names)
        if (other !== name && !styles[name].needs[other])
          context.addIssue({
            code: 'custom',
            message: `say what "${other}" needs from "${name}"`,
            path: ['styles', name, 'needs'],
          });
  });

export type PersonalityTestData = z.infer<typeof personalityTestSchema>;
