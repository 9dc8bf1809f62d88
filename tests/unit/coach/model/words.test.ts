import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { meant } from '../../../../scripts/coach/tests.ts';
import { vocabularyOf } from '../../../../src/build/coach/vocabulary.ts';
import { heardIn } from '../../../../src/coach/model/hear/hear.ts';
import { tableOf } from '../../../../src/coach/model/hear/table.ts';
import { wordsAmong, wordsOfBrowser } from '../../../../src/coach/model/words.ts';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { call, ear } from '../sample.ts';
import { anySign } from '../../../signs.ts';

test('of Han characters the longest known word comes first; letters run from space to space', () => {
  const words = wordsAmong(['师傅', '老师', '老师傅', '换型']);
  expect(words('换型时老师傅不在。')).toEqual(['换型', '时', '老师傅', '不', '在', '。']);
  expect(words("what's PLC柜 12台")).toEqual(["what's", ' ', 'PLC', '柜', ' ', '12', '台']);
  expect(wordsAmong([])('老师傅')).toEqual(['老', '师', '傅']);
});

test('the words are the text, whatever it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 40 }), (text) => {
      expect(wordsAmong(['师傅'])(text).join('')).toBe(text);
    }),
  ));

test.each(locales)('nine words in ten end where the newest browsers end them, in %s', (locale) => {
  const ends = (words: readonly string[]): Set<number> => {
    let at = 0;
    return new Set(words.map((word) => (at += word.length)));
  };
  const known = wordsAmong(vocabularyOf('.', locale));
  const newest = wordsOfBrowser(locale)!;
  const all = sentences(locale).flatMap((text) => {
    const mine = ends(known(text));
    return [...ends(newest(text))].map((end) => mine.has(end));
  });
  expect(all.filter(Boolean).length / all.length).toBeGreaterThan(0.9);
});

const sentences = (locale: Locale): string[] =>
  [...meant().values()].flat().flatMap(({ lang, text }) => (lang === locale ? [text] : []));

test('a browser that knows no words hears the same', () => {
  const moment = {
    sayable: new Set(['arrive-soft']),
    known: new Set(['log']),
    said: [],
    context: '',
  };
  const hear = () => heardIn(tableOf(ear, call), 'do cakes arrive soft, 蛋糕化了吗', moment);
  const before = hear();
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(wordsOfBrowser('zh-CN')).toBeNull();
  expect(hear()).toEqual(before);
  vi.unstubAllGlobals();
});
