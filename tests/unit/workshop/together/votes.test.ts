import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leadersOf,
  leaningOf,
  runnerUp,
  spreadOf,
} from '../../../../src/workshop/together/model/vote.ts';
import {
  byPhone,
  readBallot,
  withBallot,
  writeBallot,
} from '../../../../src/workshop/together/model/ballot.ts';

const hands = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 });

describe('a show of hands', () => {
  it('is taken by the line with the most hands', () => expect(leadersOf([2, 9, 4])).toEqual([1]));
  it('is a tie that nobody but the trainer decides', () => {
    expect(leadersOf([7, 2, 7])).toEqual([0, 2]);
    expect(leaningOf([7, 2, 7])).toBe('tie');
  });
  it('of nobody leads nowhere', () => {
    expect(leadersOf([0, 0])).toEqual([]);
    expect(leaningOf([0, 0])).toBe('none');
  });
  it('is of one mind from four in five on', () => {
    expect(leaningOf([8, 2])).toBe('agreed');
    expect(leaningOf([79, 21])).toBe('split');
  });
  it('has as its second choice what most of the others wanted', () => {
    expect(runnerUp([9, 3, 5], 0)).toBe(2);
    expect(runnerUp([9, 3, 5], 1)).toBe(0);
    expect(runnerUp([9, 0, 0], 0)).toBeNull();
  });

  it.each([
    [[12, 0], 0],
    [[6, 6], 0.5],
    [[9, 3], 0.375],
    [[4, 4, 4], 2 / 3],
    [[0, 0], 0],
  ])('of %j is split by %d', (counted, spread) => expect(spreadOf(counted)).toBeCloseTo(spread));

  it('is split by less than one, by nothing where all want the same, and alike in any order', () =>
    fc.assert(
      fc.property(hands, (counted) => {
        const spread = spreadOf(counted);
        const wanted = counted.filter((n) => n > 0).length;
        expect(spread).toBeGreaterThanOrEqual(-1e-12);
        expect(spread).toBeLessThan(1);
        expect(spread > 1e-12).toBe(wanted > 1);
        expect(spreadOf([...counted].reverse())).toBeCloseTo(spread);
      }),
    ));
});

const ballot = fc.record({
  phone: fc.stringMatching(/^\d{4}$/),
  votes: fc.array(fc.option(fc.nat(5)), { minLength: 1, maxLength: 60 }),
});

describe('the code of a phone', () => {
  it('says what was voted', () =>
    fc.assert(
      fc.property(ballot, (given) => {
        const code = writeBallot(given);
        expect(readBallot(code)).toEqual(given);
        expect(readBallot(code.toLowerCase().replaceAll(' ', ' - '))).toEqual(given);
      }),
    ));

  it('is refused when one sign is another, or two have changed places', () =>
    fc.assert(
      fc.property(ballot, fc.nat(), fc.constantFrom(...'0123456789ABCDEFX'), (given, at, sign) => {
        const signs = [...writeBallot(given).replaceAll(' ', '')];
        const place = at % signs.length;
        const wrong = signs.with(place, sign).join('');
        if (wrong !== signs.join('')) expect(readBallot(wrong)).toBeNull();
        const next = (place + 1) % signs.length;
        const turned = signs.with(place, signs[next]!).with(next, signs[place]!).join('');
        if (turned !== signs.join('')) expect(readBallot(turned)).toBeNull();
      }),
    ));

  it.each(['', 'A', '4821', 'key-accounts.1.pad.8.YWJj.0', `4821 ${'A'.repeat(61)} 00`])(
    'is none in %j',
    (text) => expect(readBallot(text)).toBeNull(),
  );

  it('counts once a phone, the last one', () => {
    const first = writeBallot({ phone: '4821', votes: [0] });
    const whole = writeBallot({ phone: '4821', votes: [0, 2] });
    const other = writeBallot({ phone: '9003', votes: [1, null] });
    const ballots = [first, other, whole].reduce<readonly string[]>(withBallot, []);
    expect(ballots).toEqual([other, whole]);
    const vote = { after: -1, lines: ['a', 'b', 'c'], hands: [0, 0, 0] };
    expect(byPhone({ votes: [vote, vote], ballots })).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });
});
