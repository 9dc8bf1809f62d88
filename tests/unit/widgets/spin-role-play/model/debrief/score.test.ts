import { expect, test } from 'vitest';
import type { Outcome } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { scoreOf } from '../../../../../../src/widgets/spin-role-play/model/debrief/score.ts';
import { at } from '../../fixture.ts';

const whole = [
  ...['ask-age', 'ask-shift', 'p-jams', 'p-nights'],
  ...['i-rework', 'i-quits', 'n-smooth'],
];
const without = (...lines: string[]) => whole.filter((line) => !lines.includes(line));
interface End {
  objections?: number;
  last?: string;
  outcome?: Outcome;
  takenUp?: number;
}
function points(landed: string[], end: End = {}): number {
  const { objections = 0, last = 'trial', outcome = 'advance', takenUp = 3 } = end;
  const { call, state } = at(landed);
  const line = call.scenario.lines[call.indexOf(last)]!;
  const known = call.knowledge(state.landed);
  return scoreOf({ known, objections, last: line, outcome, takenUp });
}

test('a call in which all was done earns every point', () => expect(points(whole)).toBe(100));

test.each([
  ['no background question costs 5', without('ask-age', 'ask-shift'), 95],
  ['one is enough', without('ask-shift'), 100],
  ['four are not too many', [...whole, 'ask-more', 'ask-again'], 100],
  ['a fifth costs the 5', [...whole, 'ask-more', 'ask-again', 'ask-told'], 95],
  ['a single admitted difficulty costs 15', without('p-nights'), 85],
  ['a single consequence costs 15', without('i-quits'), 85],
  ['no benefit in the customer’s words costs 15', without('n-smooth'), 85],
  ['a second benefit earns nothing more', [...whole, 'n-asleep'], 100],
  ['an invented consequence costs 5', [...whole, 'i-fire'], 95],
] as const)('%s', (_, landed, expected) => expect(points([...landed])).toBe(expected));

test('one early pitch costs 10, and so do two', () =>
  expect([0, 1, 2].map((objections) => points(whole, { objections }))).toEqual([100, 90, 90]));

test('an improper offer costs 5, and the next step', () =>
  expect(points(whole, { last: 'gift', outcome: 'no-sale' })).toBe(80));

test('to leave without a next step costs 15, however well the talk went', () =>
  expect(
    (['order', 'advance', 'continuation', 'no-sale'] as const).map((outcome) =>
      points(whole, { outcome }),
    ),
  ).toEqual([100, 100, 85, 85]));

test('three answers taken up earn the fifth of the points for listening, two do not', () =>
  expect([0, 2, 3, 4].map((takenUp) => points(whole, { takenUp }))).toEqual([80, 80, 100, 100]));
