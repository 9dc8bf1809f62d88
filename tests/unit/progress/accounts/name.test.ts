import { expect, it } from 'vitest';
import { nameFault } from '../../../../src/progress/accounts/model/name.ts';

it('a new account needs a name that no other has', () => {
  expect(nameFault(' \u3000', [])).toBe('blank');
  expect(nameFault('Metro', ['Metro'])).toBe('taken');
  expect(nameFault(' metro ', ['Ｍetro'])).toBe('taken');
  expect(nameFault('Metro North', ['Metro', ''])).toBeNull();
});
