import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  openingOf,
  repliesTo,
  type Phrases,
} from '../../../../../../src/widgets/spin-role-play/model/talk/reply.ts';
import { at, priced, small } from '../../fixture.ts';
import { play } from '../../play.ts';

const call = callOf(small);
const good = ['ask-age', 'p-jams', 'i-rework', 'so-far', 'n-smooth', 'trial'];
const told = (log: string[]) => debrief(call, play(call, log));
const passed = (log: string[]) =>
  told(log).checks.flatMap(({ name, passed }) => (passed ? [name] : []));

describe('the debrief', () => {
  test('judges outcome and process apart: a lucky win is called so', () => {
    const { outcome, score, process, lucky } = told(good);
    expect({ outcome, score, process, lucky }).toEqual({
      outcome: 'advance',
      score: 82,
      process: 'shaky',
      lucky: true,
    });
    expect(passed(good)).toEqual([
      ...['context', 'payoff', 'listening', 'no-early-pitch', 'next-step', 'respect'],
    ]);
  });
  test('ties each check to its turns', () => {
    const { checks } = told(['pitch', ...good]);
    expect(checks.find(({ name }) => name === 'no-early-pitch')).toMatchObject({
      passed: false,
      turns: [0],
    });
    expect(checks.find(({ name }) => name === 'payoff')).toMatchObject({ turns: [5] });
  });
  test('of a typed problem without its fact tells the questions that bring that fact', () => {
    const [turn] = play(call, ['p-jams']) as [Turn];
    const insteadOf = (typed: Turn) => debrief(call, [typed]).turns[0]!.instead;
    const own = { text: 'do the old ones jam?', kind: 'P' } as const;
    expect(insteadOf({ ...turn, own })).toEqual(['ask-age', 'ask-more', 'ask-again']);
    expect(insteadOf(turn), 'who chooses takes what is on offer').toContain('hello');
  });
  test('does not advise to take leave, though nothing else was left', () => {
    const { call, say } = at([], { patience: 1 });
    expect(debrief(call, [say('pitch')]).turns[0]!.instead).toEqual([]);
  });
  test('an improper offer fails respect', () => {
    expect(passed(['gift'])).not.toContain('respect');
    expect(passed(['hello', 'gift'])).not.toContain('respect');
  });
  test('names the turn that tipped the scale, or the one that cost most', () => {
    expect(told(good), 'level at 2, over at 4').toMatchObject({
      turningPoint: 4,
      turning: 'tipped',
    });
    expect(told(['ask-age', 'pitch', 'bye'])).toMatchObject({
      turningPoint: 1,
      turning: 'costliest',
    });
    expect(told(['bye'])).toMatchObject({ turningPoint: null, turning: null });
  });
  test('calls a won process sound from 35 points of 50 on', () => {
    const process = (log: string[]) => {
      const { score, process: judged } = told(log);
      return [score, judged];
    };
    const pitched = ['pitch', 'hello', 'later', ...good.slice(0, -1), 'ask-shift', 'p-nights'];
    expect(process([...pitched, 'trial']), 'an early pitch, one consequence').toEqual([
      86,
      'sound',
    ]);
    expect(process(good), 'one problem, one consequence').toEqual([82, 'shaky']);
  });
  test('weighs a point of trust as two of patience when it looks for the costliest turn', () => {
    const costliest = (...turns: Turn[]) => {
      const { turningPoint, turning, tied } = debrief(call, turns);
      return turning === 'tied' ? tied : turningPoint;
    };
    const refusedClose = at(['ask-age']).say('trial'); // a point of each
    const emptySummary = at(['ask-age']).say('so-far'); // two of patience
    const fourthInARow = at(['ask-age'], { run: 3 }).say('p-jams'); // one of trust
    expect(costliest(emptySummary, refusedClose)).toBe(1);
    expect(costliest(emptySummary, fourthInARow), 'level').toEqual([0, 1]);
    expect(costliest(fourthInARow, emptySummary, at([]).say('p-jams')), 'level').toEqual([0, 1]);
    expect(costliest(at([]).say('p-jams')), 'a single point').toBe(0);
  });
  test('weighs a doubt on the price as much as a point of trust', () => {
    const pitch = at([], { trust: 9 }).say('pitch'); // a point of patience, two of trust, a doubt
    const again = at([], { trust: 9, objections: 2 }).say('pitch'); // no third doubt
    const { turningPoint, turning } = debrief(call, [again, pitch]);
    expect({ turningPoint, turning }).toEqual({ turningPoint: 1, turning: 'costliest' });
    expect(debrief(call, [pitch, pitch])).toMatchObject({ turningPoint: 0, tied: [0, 1] });
  });
  test('names what ended the talk by going too far, though another sentence cost more', () => {
    expect(told(['pitch', 'gift'])).toMatchObject({ turningPoint: 1, turning: 'improper' });
    expect(told(['pitch', 'gift']).mix).toEqual({ pitch: 1, improper: 1 });
  });
  test('tells of what is said in vain a second time when it was said before', () => {
    const vain = (log: string[]) => told(log).turns.map((turn) => turn.vainBefore);
    expect(vain(['p-jams', 'hello', 'p-jams', 'p-jams'])).toEqual([null, null, 0, 2]);
    expect(vain(['p-jams', 'ask-age', 'p-jams']), 'answered now').toEqual([null, null, null]);
  });
  test('finds the turn that tipped the scale, were it the first', () => {
    const problems = small.problems.map((one) => ({ ...one, needs: [] }));
    const light = callOf({ ...priced(400), problems });
    const turns = play(light, ['p-jams', 'i-rework', 'n-smooth', 'trial']);
    expect(debrief(light, turns)).toMatchObject({ outcome: 'advance', turningPoint: 0 });
  });
  test('tells what stayed hidden, what was said how often and what would have been better', () => {
    const { hidden, mix, turns } = told(['pitch', ...good]);
    expect(hidden).toEqual(['nights']);
    expect(mix).toMatchObject({ situation: 1, problem: 1, implication: 1, pitch: 1 });
    expect(turns[0]!.instead.length).toBeGreaterThan(0);
    expect(turns[0]!.cost).toEqual({ before: 1200, after: 1500 });
    expect(turns[3]!.weight).toEqual({ before: 500, after: 1200 });
  });
});

const phrases = Object.fromEntries(
  [
    'opening',
    'deflection',
    'impatience',
    'pitched',
    'waved-off',
    'order-refused',
    'step-refused',
    'confirmed',
    'order',
    'advance',
    'continuation',
    'no-sale',
    'walk-out',
    'brush-off',
  ].map((name) => [name, [name]]),
) as Phrases;
const answers = (...log: string[]) =>
  repliesTo(
    play(call, log),
    ({ line: { id } }) => ({ plain: `yes to ${id}`, refused: `no to ${id}` }),
    phrases,
  );

test('the customer answers with the line’s own words, and with the style’s where not moved or at an end', () => {
  expect(answers('ask-age', 'ask-told', 'p-nights', 'pitch')).toEqual([
    ['yes to ask-age'],
    ['impatience', 'yes to ask-told'],
    ['deflection', 'no to p-nights'],
    ['pitched', 'no to pitch', 'brush-off'],
  ]);
  expect(answers('case', 'sign', 'trial')).toEqual([
    ['waved-off', 'no to case'],
    ['order-refused', 'no to sign'],
    ['step-refused', 'no to trial'],
  ]);
  expect(answers(...good).at(-1)).toEqual(['yes to trial', 'advance']);
  expect(answers('gift')).toEqual([['yes to gift']]);
});

test('a customer who is not moved says so in other words each time, until all were said', () => {
  const three = { ...phrases, impatience: ['one', 'two', 'three'] };
  const turns = play(call, ['ask-told']);
  const replies = repliesTo([...turns, ...turns, ...turns], () => ({ plain: 'plain' }), three);
  expect(new Set(replies.map(([first]) => first))).toEqual(new Set(['one', 'two', 'three']));
  expect(replies.flat().filter((one) => one === 'plain')).toHaveLength(1);
});

test('two lines that are turned aside at the same moment are not turned aside in the same words', () => {
  const three = { ...phrases, deflection: ['one', 'two', 'three'] };
  const to = (id: string) => repliesTo(play(call, [id]), () => ({ plain: 'plain' }), three)[0]![0];
  expect(to('p-jams')).not.toBe(to('p-nights'));
});

test('before an answer that is not easy to give a customer may say so, and never before a fact', () =>
  expect(
    repliesTo(
      play(call, ['ask-age', 'p-jams', 'i-rework']),
      ({ line: { id } }) => ({ plain: id }),
      { ...phrases, telling: ['well', 'to be frank'] },
    ).map((reply) => reply.length),
  ).toEqual([1, 2, 2]));

test('a second summary is confirmed in other words', () => {
  const said = answers('ask-age', 'ask-shift', 'so-far', 'p-jams', 'i-rework', 'so-far');
  expect([said[2], said[5]]).toEqual([['yes to so-far'], ['confirmed']]);
});

test('the seed chooses the first words', () => {
  const two = { ...phrases, opening: ['one', 'two'] };
  expect([4, 5].map((seed) => openingOf(two, seed))).toEqual(['one', 'two']);
});
