import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldOf, pairsOf } from '../../../../src/search/model/fold.ts';
import { excerptOf, marksOf } from '../../../../src/search/model/marks.ts';

const fold = foldOf('戶户細细');
const marked = (text: string, terms: string[]): string =>
  marksOf(text, terms, fold)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('capitals, full-width and traditional characters are the same', () =>
  expect(fold('ＳＰＩＮ，客戶細分')).toBe('spin,客户细分'));

test('Chinese is cut into pairs of neighbours, other words are left whole', () =>
  expect(pairsOf('客户细分, the buyer’s spin 3')).toEqual([
    '客户',
    '户细',
    '细分',
    'the',
    'buyer',
    'spin',
    '3',
  ]));

test('neighbouring pairs are marked as one, however they are written', () =>
  expect(marked('先做客戶細分，再谈客户', pairsOf('客户细分'))).toBe('先做[客戶細分]，再谈[客户]'));

test('a word is marked where it begins, not in the middle of another', () =>
  expect(marked('An art, part of the Artisan', ['art'])).toBe('An [art], part of the [Art]isan'));

test('a character that folds into several moves no mark', () =>
  expect(marked('…⑩㎏回本', ['回本'])).toBe('…⑩㎏[回本]'));

test('an excerpt of 60 Chinese characters is cut from 61 on, and shows what was found', () => {
  const text = (length: number) => '前'.repeat(length - 2) + '回本';
  const show = (length: number) =>
    excerptOf(text(length), ['回本'], fold)
      .map((piece) => piece.text)
      .join('');
  expect(show(60)).toBe(text(60));
  expect(show(61)).toBe(`…${text(61).slice(1)}`);
});

test('marks lose no character, and an excerpt is a part of its text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, query) => {
      const terms = pairsOf(fold(query));
      const join = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');
      expect(join(marksOf(text, terms, fold))).toBe(text);
      expect(text).toContain(join(excerptOf(text, terms, fold)).replace(/^…|…$/g, ''));
    }),
  ));
