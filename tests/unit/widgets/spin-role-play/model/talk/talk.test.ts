import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localize } from '../../../../../../src/i18n/text.ts';
import type { Words } from '../../../../../../src/widgets/spin-role-play/words.ts';
import {
  coachOf,
  type Coach,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/coach.ts';
import { wordsOf } from '../../../../../../src/widgets/spin-role-play/model/talk/said.ts';
import type { RulesData } from '../../../../../../src/widgets/spin-role-play/talk.schema.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  crossedAt,
  findingOf,
  sharedStart,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/findings.ts';
import {
  moodAfter,
  tipOf,
  weightsOn,
} from '../../../../../../src/widgets/spin-role-play/model/talk/mind.ts';
import { exampleCall } from '../../../../../../src/widgets/spin-role-play/model/debrief/example.ts';
import { stateAfterAll } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { reportOf } from '../../../../../../src/widgets/spin-role-play/model/debrief/report.ts';
import { sceneOf, shapeOf } from '../../../../../../src/widgets/spin-role-play/model/talk/scene.ts';
import { digest } from '../../../../../../src/course/model.ts';
import { at, small, tutorial } from '../../fixture.ts';
import { lineOf, play } from '../../play.ts';

const call = callOf(small);
const after = (...log: string[]) => stateAfterAll(call, play(call, log));
const told = (...log: string[]) => debrief(call, play(call, log));

describe('the finding above the chart', () => {
  test.each([
    ['none', []],
    ['pitchFirst', ['ask-age', 'pitch', 'p-jams', 'bye']],
    ['noQuestion', ['hello', 'bye']],
    ['background', ['ask-age', 'ask-shift', 'hello', 'ask-more', 'ask-again', 'ask-told', 'bye']],
    ['short', ['ask-age', 'bye']],
    ['noImplication', ['ask-age', 'p-jams', 'bye']],
    ['noPayoff', ['ask-age', 'p-jams', 'i-rework', 'bye']],
    ['whole', ['ask-age', 'p-jams', 'i-rework', 'n-smooth', 'bye']],
  ])('%s', (finding, log) => {
    const result = told(...log);
    // Five background questions are one more than `small` lets count: the told one is stopped.
    if (finding === 'background') expect(result.mix.situation).toBe(5);
    expect(findingOf(result)).toBe(finding);
  });
  test('an invented consequence is no consequence', () =>
    expect(findingOf(told('ask-age', 'p-jams', 'i-fire'))).toBe('noImplication'));
  test('names the sentence at which the problem first outweighs the price', () => {
    expect(crossedAt(told('ask-age', 'p-jams', 'i-rework', 'bye'))).toBe(2);
    expect(crossedAt(told('ask-age', 'bye'))).toBeNull();
  });
});

test('two calls part at the first sentence that differs', () => {
  const shared = (one: string[], other: string[]) =>
    sharedStart(play(call, one), play(call, other));
  expect(shared(['hello', 'ask-age', 'bye'], ['hello', 'bye'])).toBe(1);
  expect(shared(['hello', 'ask-age'], ['hello', 'ask-age', 'bye'])).toBe(2);
});

describe('the customer’s mind in words', () => {
  test('the mood cools with lost trust, warms with trust won, and grows restless with little patience', () => {
    const mood = (log: string[], say: string, gauges = {}) => {
      const turn = at(log, gauges).say(say);
      return moodAfter(turn, turn.after);
    };
    expect(mood([], 'pitch')).toBe('cooler');
    expect(mood([], 'hello')).toBe('warmer');
    expect(mood([], 'ask-age', { patience: 4 })).toBe('restless');
    expect(mood([], 'p-nights', { trust: 4 }), 'asked before the facts').toBe('guarded');
    expect(moodAfter(undefined, { ...after(), trust: 2 })).toBe('guarded');
    expect(moodAfter(undefined, { ...after(), trust: 5 })).toBe('open');
  });
  test('the scale tips by weight against the price as it feels', () => {
    expect(tipOf(call, after())).toBe('offer');
    expect(tipOf(call, after('ask-age', 'p-jams', 'i-rework'))).toBe('problem');
    const { call: other, state } = at(['p-jams', 'p-nights']);
    expect(tipOf(other, state)).toBe('level');
  });
  test('on the pan lie admitted problems with their consequences, and no invented ones', () =>
    expect(
      weightsOn(call, after('ask-age', 'p-jams', 'i-rework', 'so-far', 'n-smooth', 'i-fire')),
    ).toEqual([
      { id: 'jams', asked: true },
      { id: 'rework', asked: false },
    ]));
});

const english = localize(tutorial, 'en');

test('a summary is said with the customer’s own words', () => {
  const scene = sceneOf(english);
  const tutorialCall = callOf(tutorial);
  const state = stateAfterAll(tutorialCall, play(tutorialCall, ['how-read', 'arrive-soft']));
  expect(wordsOf(scene, lineOf(tutorialCall, 'what-i-heard'), tutorialCall, state, '. ')).toContain(
    'twice a trip. Cakes arrive collapsed and six a week go in the bin. Is that right?',
  );
});

test('play carries no coach’s note', () =>
  expect(JSON.stringify(sceneOf(english))).not.toContain(english.lines[0]!.note));

test('a scenario keeps its shape when a word changes, and has another with another number, link or id', () => {
  const shape = (change: (copy: typeof english) => void): string => {
    const copy = structuredClone(english);
    change(copy);
    return digest(shapeOf(copy));
  };
  const own = digest(shapeOf(english));
  expect(digest(shapeOf(localize(tutorial, 'zh-CN')))).toBe(own);
  expect(shape((copy) => (copy.lines[0]!.replies.warm = 'Something kinder'))).toBe(own);
  expect(shape((copy) => (copy.lines[0]!.section = 'elsewhere'))).toBe(own);
  expect(shape((copy) => (copy.offer.cost += 1))).not.toBe(own);
  expect(shape((copy) => (copy.lines[0]!.id = 'renamed'))).not.toBe(own);
  expect(shape((copy) => (copy.lines[0]!.after = ['how-read']))).not.toBe(own);
});

test('a debrief as text names outcome, score, every sentence and every rule', () => {
  const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
  const own = read('ui/en/spin-role-play') as Words;
  const { call: rolePlay } = own;
  const rules = localize(read('role-play/rules') as RulesData, 'en');
  const coach: Coach = coachOf(english, own, rules);
  const tutorialCall = callOf(tutorial);
  const turns = play(tutorialCall, ['how-read', 'loggers-on-vans', 'leave-it-here']);
  const result = debrief(tutorialCall, turns);
  const exchanges = result.turns.map(({ line }) => ({
    you: english.lines.find(({ id }) => id === line.id)!.text,
    reply: ['Hm.'],
  }));
  const text = reportOf(sceneOf(english), coach, result, exchanges, rolePlay.kinds);
  expect(text).toContain('Shen Jie');
  expect(text).toContain('Outcome: No sale');
  expect(text).toContain(`${result.score} of 100 points`);
  for (const { you } of exchanges) expect(text).toContain(you);
  expect(text).toContain('Pitching too early: You offered before the customer asked.');
  expect(text).not.toMatch(/undefined|\{\w+\}/);
});

test('the example for trainers makes no mistake, earns every point and ends in an order', () => {
  const tutorialCall = callOf(tutorial);
  const turns = exampleCall(tutorialCall);
  const result = debrief(tutorialCall, turns);
  expect(result).toMatchObject({ outcome: 'order', score: 100 });
  expect(turns.flatMap(({ rules }) => rules).filter(({ verdict }) => verdict === 'loss')).toEqual(
    [],
  );
});
