import { expect, test } from 'vitest';
import { freeName } from '../../../../../src/widgets/kit/sheet/model.ts';

test('a made-up name is given once', () => {
  expect(freeName(['a', 'b'], ['a'])).toBe('b');
  expect(freeName(['a', 'b'], ['a', 'b'])).toBe('a 2');
  expect(freeName(['a', 'b'], ['a', 'b', 'a 2'])).toBe('a 3');
});
