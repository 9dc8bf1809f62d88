import { expect, test } from 'vitest';
import { freeName, numbered } from '../../../../../src/widgets/kit/sheet/model.ts';

test('a made-up name is given once', () => {
  expect(freeName(['a', 'b'], ['a'])).toBe('b');
  expect(freeName(['a', 'b'], ['a', 'b'])).toBe('a 2');
  expect(freeName(['a', 'b'], ['a', 'b', 'a 2'])).toBe('a 3');
});

test('of numbered names there is one more than are taken, so that the first gap is filled', () => {
  expect(numbered('Deal {n}', [])).toEqual(['Deal 1']);
  const taken = ['Deal 2', 'Deal 3'];
  expect(freeName(numbered('Deal {n}', taken), taken)).toBe('Deal 1');
  expect(freeName(numbered('Deal {n}', ['Deal 1', 'Deal 2']), ['Deal 1', 'Deal 2'])).toBe('Deal 3');
});
