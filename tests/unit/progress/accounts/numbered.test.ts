import { expect, test } from 'vitest';
import { numbered } from '../../../../src/progress/accounts/belongs/use-came-for.ts';
import { freeName } from '../../../../src/widgets/kit/sheet/model.ts';

test('of numbered names there is one more than are taken, so that the first gap is filled', () => {
  expect(numbered('Deal {n}', [])).toEqual(['Deal 1']);
  const taken = ['Deal 2', 'Deal 3'];
  expect(freeName(numbered('Deal {n}', taken), taken)).toBe('Deal 1');
  expect(freeName(numbered('Deal {n}', ['Deal 1', 'Deal 2']), ['Deal 1', 'Deal 2'])).toBe('Deal 3');
});
