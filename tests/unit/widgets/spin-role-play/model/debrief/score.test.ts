import { expect, test } from 'vitest';
import { scoreOf } from '../../../../../../src/widgets/spin-role-play/model/debrief/score.ts';
import { at } from '../../fixture.ts';

const whole = [
  ...['ask-age', 'ask-shift', 'p-jams', 'p-nights'],
  ...['i-rework', 'i-quits', 'n-smooth'],
];
const without = (...lines: string[]) => whole.filter((line) => !lines.includes(line));
function points(landed: string[], { objections = 0, last = 'bye' } = {}): number {
  const { call, state } = at(landed);
  const line = call.scenario.lines[call.indexOf(last)]!;
  return scoreOf({ known: call.knowledge(state.landed), objections, last: line });
}

test('a call in which all was done earns every point', () => expect(points(whole)).toBe(100));

test.each([
  ['no background question costs 10', without('ask-age', 'ask-shift'), 90],
  ['one is enough', without('ask-shift'), 100],
  ['four are not too many', [...whole, 'ask-more', 'ask-again'], 100],
  ['a fifth costs the 10', [...whole, 'ask-more', 'ask-again', 'ask-told'], 90],
  ['a single admitted difficulty costs 20', without('p-nights'), 80],
  ['a single consequence costs 25', without('i-quits'), 75],
  ['no benefit in the customer’s words costs 20', without('n-smooth'), 80],
  ['a second benefit earns nothing more', [...whole, 'n-asleep'], 100],
  ['an invented consequence costs 10', [...whole, 'i-fire'], 90],
] as const)('%s', (_, landed, expected) => expect(points([...landed])).toBe(expected));

test('one early pitch costs 15, and so do two', () =>
  expect([0, 1, 2].map((objections) => points(whole, { objections }))).toEqual([100, 85, 85]));

test('an improper offer costs 10', () => expect(points(whole, { last: 'gift' })).toBe(90));
