import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { Manner, Temperament } from '../../../../../../src/widgets/spin-role-play/schema.ts';
import { at, priced, small } from '../../fixture.ts';

const jams = ['ask-age', 'p-jams'];
const wanted = [...jams, 'i-rework', 'n-smooth'];
const heavy = [...wanted, 'ask-shift', 'p-nights', 'i-quits'];
const all = [...heavy, 'n-asleep', 'pitch'];

describe.each<{
  who: Temperament;
  /** trust from which a sensitive question is answered */
  opensAt: number;
  /** trust that fear without a reason costs */
  fear: number;
  /** patience that the fourth background question costs */
  fourth: number;
  pleases?: Manner;
  grates?: Manner;
}>([
  { who: 'tiger', opensAt: 4, fear: 3, fourth: 3, pleases: 'direct', grates: 'warm' },
  { who: 'peacock', opensAt: 4, fear: 3, fourth: 2, pleases: 'lively', grates: 'detailed' },
  { who: 'koala', opensAt: 5, fear: 3, fourth: 2, pleases: 'warm', grates: 'direct' },
  { who: 'owl', opensAt: 4, fear: 4, fourth: 2, pleases: 'detailed', grates: 'lively' },
  { who: 'chameleon', opensAt: 4, fear: 3, fourth: 2 },
])('the $who', ({ who, opensAt, fear, fourth, pleases, grates }) => {
  test('comes with 15 points of patience and 3 of trust, and nothing said yet', () => {
    const { landed, ...gauges } = startOf(callOf(small, who));
    expect(gauges).toEqual({ patience: 15, trust: 3, run: 0, objections: 0, latest: -1 });
    expect(landed).toMatch(/^0+$/);
  });

  test(`answers a sensitive question from ${opensAt} points of trust on`, () => {
    const answers = (trust: number) => at(['ask-shift'], { trust }, who).say('p-nights').lands;
    expect([opensAt - 1, opensAt].map(answers)).toEqual([false, true]);
  });

  test(`takes fear without a reason for ${fear} points of trust`, () =>
    expect(at(jams, { trust: 8 }, who).say('i-fire').after.trust).toBe(8 - fear));

  test('bears three background questions; each from the fourth on costs a point more', () => {
    const costs = (...before: string[]) => 15 - at(before, {}, who).say('ask-again').after.patience;
    expect(costs('ask-age', 'ask-shift')).toBe(1);
    expect(costs('ask-age', 'ask-shift', 'ask-more')).toBe(fourth);
    expect(costs('ask-age', 'ask-shift', 'ask-more', 'ask-told')).toBe(fourth + 1);
  });

  test.each<Manner>(['direct', 'warm', 'detailed', 'lively'])('and a %s manner', (manner) => {
    const lines = small.lines.map((line) => ({ ...line, manner }));
    const { after } = at(['ask-age'], {}, who, { ...small, lines }).say('p-jams');
    const expected = manner === pleases ? [14, 4] : manner === grates ? [13, 2] : [14, 3];
    expect([after.patience, after.trust]).toEqual(expected);
  });
});

test('a manner that fits helps up to 4 points of trust, and no further', () => {
  const trustAfter = (trust: number) =>
    at(wanted, { trust }, 'owl').say('case').after.trust -
    at(wanted, { trust }).say('case').after.trust;
  expect([2, 3, 4, 5].map(trustAfter)).toEqual([1, 1, 0, 0]);
});

describe('a next step is agreed', () => {
  const agreed = (landed: string[], trust: number, cost = 1200) =>
    at(landed, { trust }, 'chameleon', priced(cost)).say('trial').outcome === 'advance';
  test('from 3 points of trust on', () =>
    expect([2, 3].map((trust) => agreed(wanted, trust))).toEqual([false, true]));
  test('with one stated need, and with none not', () => {
    expect(agreed(wanted.slice(0, -1), 9, 1000)).toBe(false);
    expect(agreed(wanted, 9, 1000)).toBe(true);
  });
  test('when the problems weigh as much as the price feels, and for no yuan less', () => {
    // They weigh 1,200; a sixth is off the price for the stated need.
    expect(agreed(wanted, 9, 1440)).toBe(true);
    expect(agreed(wanted, 9, 1441)).toBe(false);
  });
});

describe('an order is agreed', () => {
  const agreed = (landed: string[], trust = 9, cost = 1200) =>
    at(landed, { trust }, 'chameleon', priced(cost)).say('sign').outcome === 'order';
  test('from 4 points of trust on', () =>
    expect([3, 4].map((trust) => agreed(all, trust))).toEqual([false, true]));
  test('with two stated needs, and with one not', () => {
    expect(agreed(all)).toBe(true);
    expect(agreed([...heavy, 'pitch'])).toBe(false);
  });
  test('when the problems weigh one and a half times what the price feels, and for no yuan less', () => {
    // They weigh 2,600; a third is off the price for two stated needs.
    expect(agreed(all, 9, 2600)).toBe(true);
    expect(agreed(all, 9, 2601)).toBe(false);
  });
  test('after an answer to a need, and not before', () =>
    expect(agreed(all.slice(0, -1))).toBe(false));
});
