import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleaned } from '../../../../../src/progress/accounts/out/model/text.ts';
import { pasted } from './samples.ts';

it('words, figures and signs of any script stay as they are', () => {
  const said = '“五年 195 万元”，he said; 50% – 🙂 café ¥1,200\nAnd a second line.';
  expect(cleaned(said)).toBe(said);
});

it('what no file can hold goes, and a line ends in one way', () => {
  expect(cleaned('a\u0000b\ud83d\tc\r\nd\re\u2028f\u0085g')).toBe('ab c\nd\ne\nf\ng');
});

it('a text that was cleaned is clean', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const clean = cleaned(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleaned(clean)).toBe(clean);
    }),
  );
});
