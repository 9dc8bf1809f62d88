import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf } from '../../../../../src/progress/accounts/out/model/document.ts';
import { markdownOf, plainOf } from '../../../../../src/progress/accounts/out/model/markdown.ts';
import { cleaned } from '../../../../../src/progress/accounts/out/model/text.ts';
import { examples } from '../samples.ts';
import { outWordsIn, textsOf, today, writtens } from './samples.ts';

const processor = await createSatteriMarkdownProcessor({
  syntaxHighlight: false,
  features: { smartPunctuation: false },
});
/** What a reader of Markdown makes of it. */
const html = async (markdown: string): Promise<string> => (await processor.render(markdown)).code;

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
const textIn = (code: string): string =>
  code
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => signs[name]!);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

it.each(examples)(
  'the example in $locale has a heading a part and a table a list of several columns',
  async (plan) => {
    const written = documentOf(plan, outWordsIn(plan.locale), today);
    const code = await html(markdownOf(written));
    expect(code.match(/<h2/g)).toHaveLength(written.parts.length);
    const blocks = written.parts.flatMap((part) => part.blocks);
    expect(code.match(/<table/g)).toHaveLength(
      blocks.filter(({ kind }) => kind === 'table').length,
    );
    expect(code.match(/<li/g)!.length).toBeGreaterThan(10);
  },
);

it('whatever was pasted into a plan, Markdown shows it as it was written, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(writtens, async (written) => {
      const code = await html(markdownOf(written));
      expect(squeezed(textIn(code))).toBe(squeezed(cleaned(textsOf(written).join('\n'))));
      expect(code).not.toMatch(/<(img|code|em|strong|del|blockquote|ol|script)\b/);
    }),
    { numRuns: 300 },
  );
});

it.each(examples)(
  'the text to copy of the example in $locale holds all of it but the heads of columns',
  (plan) => {
    const written = documentOf(plan, outWordsIn(plan.locale), today);
    const bare = (one: (typeof written.parts)[number]) => ({
      ...one,
      blocks: one.blocks.map((block) => (block.kind === 'table' ? { ...block, head: [] } : block)),
    });
    const text = plainOf(written);
    for (const one of textsOf({ ...written, parts: written.parts.map(bare) }))
      expect(text).toContain(one);
  },
);
