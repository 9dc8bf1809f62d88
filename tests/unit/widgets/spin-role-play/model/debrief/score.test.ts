import { expect, test } from 'vitest';
import type { Outcome } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import {
  isSound,
  scoreOf,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/score.ts';
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
  ['no background question costs 3', without('ask-age', 'ask-shift'), 97],
  ['one is enough', without('ask-shift'), 100],
  ['four are not too many', [...whole, 'ask-more', 'ask-again'], 100],
  ['a fifth costs the 3', [...whole, 'ask-more', 'ask-again', 'ask-told'], 97],
  ['a single admitted difficulty costs 9', without('p-nights'), 91],
  ['a single consequence costs 9', without('i-quits'), 91],
  ['no benefit in the customer’s words costs 9', without('n-smooth'), 91],
  ['a second benefit earns nothing more', [...whole, 'n-asleep'], 100],
  ['an invented consequence costs 3', [...whole, 'i-fire'], 97],
] as const)('%s', (_, landed, expected) => expect(points([...landed])).toBe(expected));

test('one early pitch costs 5, and so do two', () =>
  expect([0, 1, 2].map((objections) => points(whole, { objections }))).toEqual([100, 95, 95]));

test('an improper offer costs 3, and the next step', () =>
  expect(points(whole, { last: 'gift', outcome: 'no-sale' })).toBe(47));

test('the poorest call that reached an agreement has more points than the best without one', () => {
  const poorest = ['ask-age', 'p-jams', 'i-rework', 'i-fire', 'n-smooth'];
  const few = { objections: 2, takenUp: 0 };
  expect(points([...poorest, 'ask-more', 'ask-again', 'ask-shift', 'ask-told'], few)).toBe(59);
  expect(points(whole, { outcome: 'continuation' })).toBe(50);
});

test('to leave without a next step costs 50, however well the talk went', () =>
  expect(
    (['order', 'advance', 'continuation', 'no-sale'] as const).map((outcome) =>
      points(whole, { outcome }),
    ),
  ).toEqual([100, 100, 50, 50]));

test('three answers taken up earn the points for listening, two do not', () =>
  expect([0, 2, 3, 4].map((takenUp) => points(whole, { takenUp }))).toEqual([88, 88, 100, 100]));

test.each([
  [85, true, true],
  [84, true, false],
  [45, false, true],
  [44, false, false],
])('%i points, agreed: %s; a sound process: %s', (score, agreed, sound) =>
  expect(isSound(score, agreed)).toBe(sound),
);
