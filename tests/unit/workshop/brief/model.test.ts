import { expect, it } from 'vitest';
import { askedIn, fragmentOf, parts } from '../../../../src/workshop/brief/model.ts';

const scenarios = ['packaging-line', 'lift-care'];

it.each(parts)('an address that asks for %s is understood again', (part) =>
  expect(askedIn(fragmentOf({ scenario: 'lift-care', part }), scenarios)).toEqual({
    scenario: 'lift-care',
    part,
  }),
);
it('an address without a brief asks for none', () => {
  expect(askedIn('', scenarios)).toBeNull();
  expect(askedIn('#', scenarios)).toBeNull();
});
it.each([
  '#1.unknown-call.seller',
  '#1.lift-care.observer',
  '#1.lift-care',
  '#0.lift-care.seller',
  '#1.lift-care.seller.more',
  '#1.<b>.seller',
  '#toString',
  `#1.lift-care.${'seller'.repeat(50)}`,
])('what is cut, edited or strange is refused: %s', (fragment) =>
  expect(askedIn(fragment, scenarios)).toBe('unknown'),
);
it('a later version is told apart from a broken address', () =>
  expect(askedIn('#2.lift-care.seller', scenarios)).toBe('newer'));
