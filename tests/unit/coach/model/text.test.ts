import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBy, spansOf } from '../../../../src/coach/model/text.ts';
import { anySign } from '../../../signs.ts';

const plain = plainBy([
  ['的', '得', '地'],
  ['you', 'u'],
]);

test('full-width and half-width, capitals and small letters read the same', () =>
  expect(plain('ＤＯＥＳ　ｉｔ１２？')).toEqual(plain('does it 12?')));

test('characters that are typed for one another read the same', () =>
  expect(plain('换得慢')).toEqual(plain('换的慢')));

test('a word is read whole, with or without its apostrophe', () => {
  expect(plain("What’s that, what's it")).toEqual(['whats', 'that', 'whats', 'it']);
  expect(plain('u')).toEqual(['you']);
});

test('Chinese is read by the character, what stands beside it by the word', () =>
  expect(plain('wifi坏了3次')).toEqual(['wifi', '坏', '了', '0', '次']));

test('marks between words are passed over, a question mark is not', () =>
  expect(plain('…好，的！？')).toEqual(['好', '的', '?']));

const anything = fc.oneof(
  fc.string({ unit: anySign }),
  fc.string({
    unit: fc.constantFrom('换', 'a', "'", '？', '👩‍🚒', 'ש', '\u202e', '\ud800', '9', '\n'),
  }),
);

test('a text cut in stretches and put together is the text', () =>
  fc.assert(
    fc.property(anything, (text) => {
      const spans = spansOf(text);
      expect(spans.map((span) => span.text).join('')).toBe(text);
      expect(spans.flatMap(({ token }) => token ?? [])).toEqual(plain(text).map((_, at) => at));
    }),
  ));

test('of ten thousand characters the first four hundred are read', () => {
  expect(plain('换'.repeat(10_000)).length).toBe(400);
  expect(
    spansOf('换'.repeat(10_000))
      .map(({ text }) => text)
      .join('').length,
  ).toBe(10_000);
});
