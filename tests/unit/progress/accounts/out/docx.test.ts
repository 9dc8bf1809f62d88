import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { documentOf } from '../../../../../src/progress/accounts/out/model/document.ts';
import { docxOf } from '../../../../../src/progress/accounts/out/model/docx.ts';
import { cleaned } from '../../../../../src/progress/accounts/out/model/text.ts';
import type { Written } from '../../../../../src/progress/accounts/out/model/written.ts';
import { examples } from '../samples.ts';
import { outWordsIn, textsOf, today, writtens } from './samples.ts';

const fileOf = async (written: Written) => ({
  buffer: Buffer.from(await docxOf(written, 'zh-CN')),
});
/** What another reader of Word files finds in it. */
const textIn = async (written: Written): Promise<string> =>
  (await mammoth.extractRawText(await fileOf(written))).value;
const squeezed = (text: string): string => text.replace(/\s+/g, '');

it.each(examples)('a Word file of the example in $locale reads as its text', async (plan) => {
  const written = documentOf(plan, outWordsIn(plan.locale), today);
  const { value: html, messages } = await mammoth.convertToHtml(await fileOf(written));
  const text = await textIn(written);
  expect(messages).toEqual([]);
  expect(html.match(/<h1>.*?<\/h1>/g)).toEqual([`<h1>${written.title}</h1>`]);
  expect(html.match(/<h2>/g)).toHaveLength(written.parts.length);
  for (const one of textsOf({ ...written, foot: '' }))
    expect(squeezed(text)).toContain(squeezed(one));
});

it('whatever was pasted into a plan, its Word file opens and holds it', async () => {
  await fc.assert(
    fc.asyncProperty(writtens, async (written) => {
      const text = await textIn(written);
      const texts = textsOf({ ...written, foot: '' });
      expect(squeezed(text)).toBe(squeezed(cleaned(texts.join('\n'))));
    }),
    { numRuns: 25 },
  );
});
