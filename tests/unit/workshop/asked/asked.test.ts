import { describe, expect, it } from 'vitest';
import { askedIn, fragmentOf, type Asked } from '../../../../src/workshop/asked/model.ts';

const scenarios = ['lift-care', 'packaging-line'];
const read = (fragment: string) => askedIn(fragment, scenarios);

describe('what a plan asks of the page that prepares it', () => {
  it.each<Asked>([
    { exercise: 'role-play', minutes: 50, scenario: 'lift-care' },
    { exercise: 'line-up', minutes: 1, scenario: null },
    { exercise: 'together', minutes: 240, scenario: 'packaging-line' },
  ])('comes back as it went: %o', (asked) => expect(read(fragmentOf(asked))).toEqual(asked));

  it.each(['', '#', '#exercise', '#1.lift-care.seller'])('is nothing in %j', (fragment) =>
    expect(read(fragment)).toBe(null),
  );

  it.each([
    ['a call that is not there', '#plan.1.role-play.50.toString'],
    ['an exercise that is not there', '#plan.1.poker.50'],
    ['no time', '#plan.1.role-play.0'],
    ['a time of four figures', '#plan.1.role-play.1000'],
    ['half a minute', '#plan.1.role-play.0.5'],
    ['a later version', '#plan.2.role-play.50'],
    ['a script', '#plan.1.role-play.50.<script>'],
    ['more than there is', `#plan.1.role-play.50.lift-care${'.x'.repeat(99)}`],
  ])('is told not to be known: %s', (_, fragment) => expect(read(fragment)).toBe('unknown'));
});
