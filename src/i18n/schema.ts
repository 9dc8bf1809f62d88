import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);

/** One sentence in both languages: `{ zh-CN: …, en: … }`. */
export const text = z.strictObject({ 'zh-CN': sentence, en: sentence });

/** Lower-case words joined by hyphens, as in `highly-profitable`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, as in two-words');

/** Says which id of a list occurs twice; for use with `superRefine`. */
export const uniqueIds = (
  items: readonly { id: string }[],
  context: {
    addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
  },
): void => {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id))
      context.addIssue({
        code: 'custom',
        message: `the id "${item.id}" is used twice; give each its own`,
        path: [index, 'id'],
      });
    seen.add(item.id);
  });
};
