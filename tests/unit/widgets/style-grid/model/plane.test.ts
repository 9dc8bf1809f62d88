import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axes,
  profileFrom,
  styles,
  type Scores,
} from '../../../../../src/widgets/kit/style/model.ts';
import {
  axisNames,
  edge,
  movesTo,
  spotOf,
  spotOfProfile,
  stepped,
  styleAt,
  turnOn,
  type Axis,
  type Corner,
  type Spot,
} from '../../../../../src/widgets/style-grid/model/plane.ts';

const corners: Corner[] = ['tiger', 'peacock', 'koala', 'owl'];
const steps = fc.integer({ min: -edge, max: edge });
const anySpot: fc.Arbitrary<Spot> = fc.record({ assertiveness: steps, responsiveness: steps });
const apart = (a: Spot, b: Spot): number =>
  axisNames.reduce((sum, axis) => sum + Math.abs(a[axis] - b[axis]), 0);
const named = (me: Corner, customer: Corner) =>
  movesTo(spotOf(me), spotOf(customer)).map(({ name }) => name);

describe('the moves between styles', () => {
  test('an expressive seller lowers both axes for an analytical customer', () =>
    expect(named('peacock', 'owl')).toEqual(['less-assertive', 'less-responsive']));
  test('an analytical seller raises both for an expressive customer', () =>
    expect(named('owl', 'peacock')).toEqual(['more-assertive', 'more-responsive']));
  test('neighbours need one move', () => {
    expect(named('tiger', 'peacock')).toEqual(['more-responsive']);
    expect(named('koala', 'owl')).toEqual(['less-responsive']);
    expect(named('tiger', 'owl')).toEqual(['less-assertive']);
    expect(named('koala', 'peacock')).toEqual(['more-assertive']);
  });
  test('two of a kind need none', () => {
    for (const one of corners) expect(named(one, one)).toEqual([]);
  });
  test('each style has the two directions of the lecture’s table', () => {
    const available = (me: Corner) => [
      ...new Set(corners.flatMap((customer) => named(me, customer))),
    ];
    expect(available('tiger').sort()).toEqual(['less-assertive', 'more-responsive']);
    expect(available('peacock').sort()).toEqual(['less-assertive', 'less-responsive']);
    expect(available('koala').sort()).toEqual(['less-responsive', 'more-assertive']);
    expect(available('owl').sort()).toEqual(['more-assertive', 'more-responsive']);
  });
});

describe('one move', () => {
  const me: Spot = { assertiveness: 0, responsiveness: 0 };
  test('is not asked for over a single step, and is far from four on', () => {
    expect(movesTo(me, { assertiveness: 1, responsiveness: -1 })).toEqual([]);
    expect(movesTo(me, { assertiveness: 2, responsiveness: -2 })).toHaveLength(2);
    const [first, second] = movesTo(me, { assertiveness: 3, responsiveness: 4 });
    expect([first!.axis, first!.steps, first!.far]).toEqual(['responsiveness', 4, true]);
    expect([second!.axis, second!.steps, second!.far]).toEqual(['assertiveness', 3, false]);
  });
  test('is said in the words for whoever it leads to', () => {
    for (const customer of corners)
      for (const mine of corners)
        for (const { listener } of movesTo(spotOf(mine), spotOf(customer)))
          expect(listener).toBe(customer);
  });
  test('towards the middle is said in the words for who stands nearer to oneself', () =>
    expect(movesTo(spotOf('tiger'), spotOf('chameleon')).map(({ listener }) => listener)).toEqual([
      'owl',
      'peacock',
    ]));
});

describe('between any two people', () => {
  const direction = { more: 1, less: -1, same: 0 } as const;
  test('a step the advised way never increases the distance', () =>
    fc.assert(
      fc.property(anySpot, anySpot, (me, customer) => {
        for (const { axis, turn } of movesTo(me, customer))
          expect(apart(stepped(me, axis, direction[turn]), customer)).toBe(apart(me, customer) - 1);
      }),
    ));
  test('going all the way leaves no move', () =>
    fc.assert(
      fc.property(anySpot, anySpot, (me, customer) => {
        const there = movesTo(me, customer).reduce(
          (spot, { axis, turn, steps: far }) => stepped(spot, axis, direction[turn] * far),
          me,
        );
        expect(movesTo(there, customer)).toEqual([]);
      }),
    ));
  test('the other’s advice is the mirror of mine', () =>
    fc.assert(
      fc.property(anySpot, anySpot, fc.constantFrom<Axis>(...axisNames), (me, customer, axis) => {
        expect(direction[turnOn(axis, me, customer)]).toBe(
          0 - direction[turnOn(axis, customer, me)],
        );
        const lengths = (a: Spot, b: Spot) => movesTo(a, b).map((move) => [move.axis, move.steps]);
        expect(lengths(me, customer)).toEqual(lengths(customer, me));
      }),
    ));
  test('every move leads to a corner on its own side', () =>
    fc.assert(
      fc.property(anySpot, anySpot, (me, customer) => {
        for (const { axis, turn, listener } of movesTo(me, customer))
          expect(axes[listener][axis]).toBe(direction[turn]);
      }),
    ));
});

describe('a place', () => {
  test('of a style is in that style’s corner', () => {
    for (const one of styles) expect(styleAt(spotOf(one))).toBe(one);
  });
  test('on the line between two corners is nobody’s', () =>
    expect(styleAt({ assertiveness: 0, responsiveness: 3 })).toBeNull());
  test('never leaves the plane', () =>
    fc.assert(
      fc.property(anySpot, fc.constantFrom<Axis>(...axisNames), fc.integer(), (spot, axis, far) => {
        expect(Math.abs(stepped(spot, axis, far)[axis])).toBeLessThanOrEqual(edge);
      }),
    ));
});

describe('the scores of the self-check', () => {
  const spotOfScores = (scores: Scores) => spotOfProfile(profileFrom(scores));
  const flat = { tiger: 18, peacock: 18, koala: 18, owl: 18, chameleon: 18 };
  test('that are equal stand in the middle', () =>
    expect(spotOfScores(flat)).toEqual({ assertiveness: 0, responsiveness: 0 }));
  test('stand where the two formulas put them', () =>
    expect(spotOfScores({ ...flat, tiger: 27, peacock: 21, owl: 15 })).toEqual({
      assertiveness: 3, // 27 + 21 − 18 − 15 = 15, over 6
      responsiveness: -1, // 21 + 18 − 27 − 15 = −3, over 6
    }));
  test('do not move for the chameleon', () =>
    expect(spotOfScores({ ...flat, chameleon: 30 })).toEqual(spotOfScores(flat)));
  test('stay on the plane at their utmost', () =>
    expect(spotOfScores({ tiger: 30, peacock: 6, koala: 6, owl: 6, chameleon: 6 })).toEqual({
      assertiveness: 4,
      responsiveness: -4,
    }));
});
