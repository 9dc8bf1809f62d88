import { describe, expect, test } from 'vitest';
import {
  costAfter,
  stageOf,
} from '../../../../../../src/widgets/spin-role-play/model/state/need.ts';
import { at, priced } from '../../fixture.ts';

describe('the price of 1,200', () => {
  const feels = (objections: number, ...payoffs: string[]) => {
    const { call, state } = at([]);
    return costAfter(
      call,
      { ...call.knowledge(state.landed), payoffs: new Set(payoffs) },
      objections,
    );
  };
  test('feels a quarter more for each objection', () =>
    expect([0, 1, 2].map((objections) => feels(objections))).toEqual([1200, 1500, 1800]));
  test('feels a sixth less for each payoff, and never less than half', () =>
    expect([feels(0, 'a'), feels(0, 'a', 'b'), feels(0, 'a', 'b', 'c', 'd')]).toEqual([
      1000, 800, 600,
    ]));
  test('feels both', () => expect(feels(1, 'a')).toBe(1300));
});

describe('a need', () => {
  const stage = (landed: string[], cost = 1200) => {
    const { call, state } = at(landed, {}, 'chameleon', priced(cost));
    return stageOf(call, state);
  };
  const deep = ['ask-age', 'p-jams', 'i-rework'];
  test('climbs with the first admitted problem, the first consequence, the first stated need', () => {
    expect(stage(['ask-age'])).toBe('almost-perfect');
    expect(stage(deep.slice(0, 2))).toBe('dissatisfied');
    expect(stage(deep)).toBe('growing');
    expect(stage([...deep, 'n-smooth'])).toBe('must-change');
  });
  test('must be met once a stated one weighs as much as the price, and for no yuan less', () => {
    expect(stage([...deep, 'n-smooth'], 1440)).toBe('must-change');
    expect(stage([...deep, 'n-smooth'], 1441)).toBe('growing');
    expect(stage(deep, 1200), 'not while none is stated').toBe('growing');
  });
});
