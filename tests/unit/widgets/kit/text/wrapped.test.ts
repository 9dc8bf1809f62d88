import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../../src/widgets/kit/text/model/width.ts';
import { wrapped } from '../../../../../src/widgets/kit/text/model/wrapped.ts';

describe('words on a weight', () => {
  test('that fit stand on one line', () => expect(wrapped('返工', 14, 60)).toEqual(['返工']));

  test('that are too long for it go on in the next line', () => {
    expect(wrapped('换型停机的损失', 14, 60)).toEqual(['换型停机', '的损失']);
    expect(wrapped('a machine that is hard', 14, 90)).toEqual(['a machine', 'that is', 'hard']);
  });

  test('are parted by a hyphen where one alone is too long', () =>
    expect(wrapped('Maschinenstillstand', 14, 90)).toEqual(['Maschinen-', 'stillstand']));

  test('are never wider than it, and none is lost', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme-ascii' }), (text) => {
        const lines = wrapped(text, 14, 60);
        for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(60);
        const bare = (words: string) => words.replace(/[\s-]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    ));
});
