import { describe, expect, test } from 'vitest';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  crossedAt,
  findingOf,
  sharedStart,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/findings.ts';
import {
  callOf,
  type Call,
} from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { at, priced, small } from '../../fixture.ts';
import { play } from '../../play.ts';

const call = callOf(small);
/** After a call that has brought out one need and this much else; the proof brings what was promised there. */
const second = (told: string[], cost = 1200) =>
  callOf({
    ...priced(cost),
    follows: { told: [...told, 'asleep'] },
    lines: small.lines.map((line) => (line.id === 'case' ? { ...line, keeps: true } : line)),
  });
const told = (...log: string[]) => debrief(call, play(call, log));

describe('the finding above the chart', () => {
  test.each([
    ['none', []],
    ['pitchFirst', ['ask-age', 'pitch', 'p-jams', 'bye']],
    ['noQuestion', ['hello', 'bye']],
    ['background', ['ask-age', 'ask-shift', 'hello', 'ask-more', 'ask-again', 'ask-told', 'bye']],
    ['short', ['ask-age', 'bye']],
    ['noImplication', ['ask-age', 'p-jams', 'bye']],
    ['implicationMissed', ['ask-age', 'p-jams', 'i-quits', 'bye']],
    ['noPayoff', ['ask-age', 'p-jams', 'i-rework', 'bye']],
    ['payoffMissed', ['ask-age', 'p-jams', 'i-rework', 'hello', 'n-asleep', 'bye']],
    ['whole', ['ask-age', 'p-jams', 'i-rework', 'n-smooth', 'bye']],
  ])('%s', (finding, log) => {
    const result = told(...log);
    // Five background questions are one more than `small` lets count: the told one is stopped.
    if (finding === 'background') expect(result.mix.situation).toBe(5);
    expect(findingOf(result)).toBe(finding);
  });
  test('four background questions are not too many', () =>
    expect(findingOf(told('ask-age', 'ask-shift', 'hello', 'ask-more', 'ask-again', 'bye'))).toBe(
      'short',
    ));
  test('an invented consequence is no consequence', () =>
    expect(findingOf(told('ask-age', 'p-jams', 'i-fire'))).toBe('implicationMissed'));
  test('a call without a situation question is not said to have begun with one', () => {
    const known = small.facts.map((fact) => ({ ...fact, known: true as const }));
    const turns = play(callOf({ ...small, facts: known }), [
      'p-jams',
      'i-rework',
      'n-smooth',
      'bye',
    ]);
    expect(findingOf(debrief(callOf({ ...small, facts: known }), turns))).toBe('noSituation');
  });
  test('a second call need find no problem of its own to go on from', () => {
    const again = (told: string[], ...log: string[]) => {
      const call = second(told);
      return findingOf(debrief(call, play(call, ['case', ...log, 'bye'])));
    };
    const problem = ['age', 'jams'];
    expect(again(problem, 'ask-shift')).toBe('short');
    expect(again(problem, 'i-rework')).toBe('noPayoff');
    expect(again(problem, 'i-rework', 'n-smooth')).toBe('fromBefore');
    expect(again([...problem, 'rework'], 'n-smooth')).toBe('fromBefore');
    expect(again(['age'], 'p-jams', 'i-rework', 'n-smooth')).toBe('noSituation');
  });
  test('and its checks say which of them the first one speaks for', () => {
    const toldIn = (call: Call) =>
      debrief(call, []).checks.flatMap(({ name, told }) => (told ? [name] : []));
    expect(toldIn(second(['age', 'jams']))).toEqual(['problems', 'payoff']);
    expect(toldIn(second(['age', 'jams', 'rework']))).toEqual([
      ...['problems', 'implications', 'payoff'],
    ]);
    expect(toldIn(call)).toEqual([]);
  });
  test('a scale that was over from the start tips at no sentence', () => {
    const crossed = (cost: number) => {
      const call = second(['age', 'shift', 'jams', 'nights'], cost);
      return crossedAt(debrief(call, play(call, ['case', 'i-rework', 'bye'])));
    };
    // They weigh 1,100; a sixth is off the price for the need that was stated.
    expect(crossed(1320), '1,100 to 1,100').toBe(1);
    expect(crossed(1319), '1,100 to 1,099').toBeNull();
  });
  test('names the sentence at which the problem first outweighs the price', () => {
    expect(crossedAt(told('ask-age', 'p-jams', 'i-rework', 'bye')), 'at 1,200 to 1,200').toBeNull();
    const cheaper = callOf(priced(1199));
    const turns = play(cheaper, ['ask-age', 'p-jams', 'i-rework', 'bye']);
    expect(crossedAt(debrief(cheaper, turns))).toBe(2);
    expect(crossedAt(told('ask-age', 'bye'))).toBeNull();
    const cheap = callOf(priced(1));
    expect(crossedAt(debrief(cheap, [at(['ask-age']).say('p-jams')]))).toBe(0);
  });
});

test('two calls part at the first sentence that differs', () => {
  const shared = (one: string[], other: string[]) =>
    sharedStart(play(call, one), play(call, other));
  expect(shared(['hello', 'ask-age', 'bye'], ['hello', 'bye'])).toBe(1);
  expect(shared(['hello', 'ask-age'], ['hello', 'ask-age', 'bye'])).toBe(2);
  expect(shared(['hello', 'bye'], ['ask-age', 'bye'])).toBe(0);
});
