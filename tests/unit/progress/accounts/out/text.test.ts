import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cleaned,
  fileName,
  markAmong,
} from '../../../../../src/progress/accounts/out/model/text.ts';
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

it.each([
  ['Metro', ['Port'], ''],
  ['Metro', ['metro'], ' k7x9q2'],
  ['A/B', ['A:B', 'Port'], ' k7x9q2'],
  ['Ｍetro.', ['Metro'], ' k7x9q2'],
  ['Metro', [], ''],
])('the file of “%s” beside %j adds “%s” to the name', (name, others, mark) => {
  expect(markAmong(name, others, 'k7x9q2w1')).toBe(mark);
});

it('no two accounts make a file of the same name', () => {
  const name = fc.stringMatching(/^[ab/:. ]{0,4}$/);
  fc.assert(
    fc.property(name, name, (one, other) => {
      const files = [
        [one, other, 'k7x9q2'],
        [other, one, 'p4m8z1'],
      ].map(([a, b, id]) => fileName(`${a!}${markAmong(a!, [b!], id!)}`, 'plan', 'csv'));
      expect(files[0]!.toLowerCase()).not.toBe(files[1]!.toLowerCase());
    }),
  );
});
