import { expect, test } from 'vitest';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  adviceOn,
  endingOf,
  spentOf,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { Temperament } from '../../../../../../src/widgets/spin-role-play/schema.ts';
import { at, priced, small } from '../../fixture.ts';
import { play } from '../../play.ts';

const told = (log: string[], who?: Temperament) => {
  const call = callOf(small, who);
  return debrief(call, play(call, log));
};
const ripe = ['ask-age', 'p-jams', 'i-rework', 'so-far', 'n-smooth'];
const sound = [...ripe, 'ask-shift', 'so-far', 'p-nights', 'i-quits'];

test('an end that the customer walked out of is not told in the words of a friendly one', () => {
  expect(endingOf(told([...ripe, 'bye']))).toBe('outcome');
  const tired = ['ask-age', 'p-jams', ...Array<string>(6).fill('i-quits')];
  const { outcome, walkedOut } = told(tired.slice(0, 3), 'tiger');
  expect({ outcome, walkedOut }).toEqual({ outcome: null, walkedOut: false });
  const { call, say } = at(['ask-age', 'p-jams'], { patience: 2, trust: 5 });
  expect(endingOf(debrief(call, [say('ask-told')]))).toBe('brokenOff');
  expect(endingOf(told(['pitch', 'ask-age', 'pitch']))).toBe('brushedOff');
  expect(endingOf(told(['pitch', 'ask-age', 'pitch'], 'tiger'))).toBe('outcome');
});

test('of a customer who ended the talk it is said whether trust or patience was gone', () => {
  const spent = (patience: number, trust: number) => {
    const { call, say } = at(['ask-age', 'p-jams'], { patience, trust });
    return spentOf(debrief(call, [say('pitch')]));
  };
  expect(spent(9, 2)).toBe('trust');
  expect(spent(2, 3)).toBe('patience');
});

test('whoever leaves while a next step is ripe is told so, and from which sentence on', () => {
  const result = told([...ripe, 'bye']);
  expect(result).toMatchObject({ unasked: [5], turningPoint: 5, turning: 'unasked' });
  expect(adviceOn(result)).toBe('unasked');
  expect(adviceOn(told([...ripe.slice(0, 3), 'bye']))).toBeNull();
});

test('an agreement missed no next step at its own sentence, but may have before', () => {
  expect(told([...ripe, 'trial']).unasked).toEqual([]);
  expect(told([...ripe, 'hello', 'trial']).unasked).toEqual([5]);
  expect(told([...ripe, 'sign', 'bye']).unasked, 'asked for too much').toEqual([5, 6]);
});

test('a sound process without a chance to agree is to be repeated', () => {
  const dear = callOf(priced(9000));
  const result = debrief(dear, play(dear, [...sound, 'bye']));
  expect(result).toMatchObject({ won: false, process: 'sound', unasked: [] });
  expect(adviceOn(result)).toBe('unlucky');
});

test('a call that the customer walked out of is not sound, and neither is fear or an improper offer', () => {
  const dear = callOf(priced(9000));
  const turns = play(dear, sound);
  const endedBy = (walkedOut: boolean) =>
    debrief(dear, [...turns.slice(0, -1), { ...turns.at(-1)!, walkedOut }]);
  expect(endedBy(false)).toMatchObject({ score: 50, process: 'sound' });
  expect(endedBy(true)).toMatchObject({ score: 50, process: 'shaky' });
  expect(adviceOn(endedBy(true))).toBeNull();
  for (const wrong of [['gift'], ['hello', 'i-fire', 'bye']]) {
    const result = debrief(dear, play(dear, [...sound, ...wrong]));
    expect(result).toMatchObject({ score: 47, process: 'shaky' });
    expect(adviceOn(result)).toBeNull();
  }
});

test('to leave with the scale tipped earns no full score', () => {
  const { score } = told([...sound, 'bye']);
  expect(score).toBe(50);
});

test('a refused close names what was missing, and nothing else', () => {
  const lacks = (landed: string[], id: string, gauges = {}, who?: Temperament) => {
    const { call, say } = at(landed, gauges, who);
    return debrief(call, [say(id)]).turns[0]!.lacks;
  };
  const heavy = ['ask-age', 'p-jams', 'i-rework', 'ask-shift', 'p-nights', 'i-quits', 'n-smooth'];
  expect(lacks([], 'trial')).toEqual(['need', 'weight']);
  expect(lacks(heavy, 'trial', { trust: 2 })).toEqual(['trust']);
  expect(lacks(heavy, 'trial')).toEqual([]);
  expect(lacks([...heavy, 'i-fire'], 'trial')).toEqual(['unproved']);
  expect(lacks(heavy, 'sign', { trust: 9 })).toEqual(['second-need', 'benefit']);
  const all = [...heavy, 'n-asleep', 'pitch'];
  expect(lacks(all, 'sign', { trust: 3 })).toEqual(['trust']);
  expect(lacks(all, 'sign', { trust: 9 }, 'owl')).toEqual(['proof']);
  expect(lacks([...all, 'i-fire'], 'sign', { trust: 9 })).toEqual(['invented']);
  expect(
    lacks(
      all.filter((id) => !id.startsWith('i-')),
      'sign',
      { trust: 9 },
    ),
  ).toEqual(['half-more']);
});
