import fc from 'fast-check';
import { expect, test } from 'vitest';
import { becauseOf } from '../../../../src/coach/model/because.ts';
import { read } from '../../../../src/coach/model/read.ts';
import { ear, rows } from '../sample.ts';
import { anySign } from '../../../signs.ts';

const anything = fc.oneof(
  fc.string({ unit: anySign, maxLength: 300 }),
  fc
    .array(fc.constantFrom('how', 'many', '车', '👍', '؟', 'שלום', '?', ' '), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

test('a sentence that was learnt is of the kind that was learnt', () => {
  for (const { text, kind } of rows) expect(read(ear, text).kind, text).toBe(kind);
});

test('words that were learnt tell the kind of a sentence that was not', () => {
  expect(read(ear, 'how many shops do you have').kind).toBe('S');
  expect(read(ear, 'HOW MANY VANS DO U HAVE').kind).toBe('S');
  expect(read(ear, '车老坏').kind).toBe('P');
});

test('how sure it is of all kinds adds up to one, whatever was typed', () =>
  fc.assert(
    fc.property(anything, (text) => {
      const { kind, p, of } = read(ear, text);
      const all = Object.values(of);
      expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      expect(p).toBe(Math.max(...all));
      expect(of[kind]).toBe(p);
    }),
  ));

test('the same text is read the same', () =>
  fc.assert(
    fc.property(anything, (text) => {
      expect(read(ear, text)).toEqual(read(ear, text));
    }),
  ));

test('the words that told the kind weigh most', () => {
  const reasons = becauseOf(ear, 'Well, how many vans?', 'S');
  const weightOf = (word: string): number => reasons.find(({ text }) => text === word)!.weight;
  expect(weightOf('many')).toBeGreaterThan(weightOf('Well'));
  expect(Math.max(...reasons.map(({ weight }) => weight))).toBe(1);
  expect(weightOf(', ')).toBe(0);
  const mixed = becauseOf(ear, 'how many vans give you trouble', 'S');
  expect(mixed.find(({ text }) => text === 'trouble')!.weight).toBeLessThan(0);
});

test('the reasons put together are what was typed', () =>
  fc.assert(
    fc.property(anything, (text) => {
      const reasons = becauseOf(ear, text, 'P');
      expect(reasons.map((reason) => reason.text).join('')).toBe(text);
    }),
  ));
