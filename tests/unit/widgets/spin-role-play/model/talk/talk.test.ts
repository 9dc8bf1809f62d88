import { describe, expect, test } from 'vitest';
import { digest } from '../../../../../../src/course/model.ts';
import { localize } from '../../../../../../src/i18n/text.ts';
import { stateAfterAll } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import {
  moodAfter,
  patienceWord,
  tipOf,
  trustWord,
  weightsOn,
} from '../../../../../../src/widgets/spin-role-play/model/talk/mind.ts';
import { saidBack } from '../../../../../../src/widgets/spin-role-play/model/state/recall.ts';
import {
  exchangesOf,
  wordsOf,
} from '../../../../../../src/widgets/spin-role-play/model/talk/said.ts';
import {
  othersOf,
  sceneOf,
  shapeOf,
  type Play,
} from '../../../../../../src/widgets/spin-role-play/model/talk/scene.ts';
import { at, priced, small, tutorial } from '../../fixture.ts';
import { lineOf, play } from '../../play.ts';

const call = callOf(small);
const after = (...log: string[]) => stateAfterAll(call, play(call, log));

describe('the customer’s mind in words', () => {
  test('the mood cools with lost trust, warms with trust won, and grows restless with little patience', () => {
    const mood = (log: string[], say: string, gauges = {}) => {
      const turn = at(log, gauges).say(say);
      return moodAfter(turn, turn.after);
    };
    expect(mood([], 'pitch'), 'a compliment hides it').toBe('smiling');
    const pitched = at([], {}, 'tiger').say('pitch');
    expect(moodAfter(pitched, pitched.after)).toBe('cooler');
    expect(mood(['ask-age'], 'trial'), 'a single point').toBe('cooler');
    expect(mood([], 'hello')).toBe('warmer');
    expect(mood([], 'ask-age', { patience: 4 })).toBe('restless');
    expect(mood([], 'p-nights', { trust: 4 }), 'asked before the facts').toBe('guarded');
    expect(moodAfter(undefined, { ...after(), trust: 2 })).toBe('guarded');
    expect(moodAfter(undefined, { ...after(), trust: 5 })).toBe('open');
  });
  test('the scale tips by weight against the price as it feels', () => {
    expect(tipOf(call, after())).toBe('offer');
    expect(tipOf(call, after('ask-age', 'p-jams', 'i-rework'))).toBe('even');
    const { call: other, state } = at(['p-jams', 'p-nights']);
    expect(tipOf(other, state)).toBe('level');
  });
  test('the scale is level once the problem weighs more than eight tenths of the price', () => {
    const tip = (cost: number) => {
      const { call: other, state } = at(['p-jams'], {}, 'chameleon', priced(cost));
      return tipOf(other, state);
    };
    expect([499, 500, 501, 624, 625].map(tip)).toEqual([
      'problem',
      'even',
      'level',
      'level',
      'offer',
    ]);
  });
  test('trust and patience are told in three words each', () => {
    const trust = [0, 2, 3, 4, 5, 9].map((trust) => trustWord({ ...after(), trust }));
    expect(trust).toEqual(['wary', 'wary', 'listening', 'listening', 'open', 'open']);
    const patience = [1, 3, 4, 8, 9, 15].map((left) =>
      patienceWord({ ...after(), patience: left }),
    );
    expect(patience).toEqual(['little', 'little', 'some', 'some', 'plenty', 'plenty']);
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

describe('a line of which the reply shows the scenario’s own temperament', () => {
  const copy = structuredClone(english);
  const line = copy.lines.find(({ id }) => id === 'arrive-soft')!;
  line.replies = { ...line.replies, warm: undefined, others: { plain: 'Six a week.' } };
  const style = { telling: ['Well.'], impatience: ['Hm.'], deflection: ['Later.'] };
  const phrases = { chameleon: style, owl: style } as unknown as Play['phrases'];
  const answers = (who: 'chameleon' | 'owl') => {
    const scene = sceneOf(copy);
    const talk = callOf(scene, who);
    const turns = play(talk, ['how-read', 'arrive-soft']);
    return exchangesOf({ scene, phrases, others: othersOf(copy) }, talk, turns, '. ')[1]!.reply;
  };
  test('is answered in those words by the own customer', () =>
    expect(answers('chameleon')).toEqual([line.replies.plain]));
  test('is answered in others, and in the manner of its own, by a customer of another temperament', () =>
    expect(answers('owl')).toEqual(['Well.', 'Six a week.']));
  test('travels without the words for others until such a customer is met', () =>
    expect(JSON.stringify(sceneOf(copy))).not.toContain('Six a week.'));
});

test('a question that an answer rules out is put off before that answer like any other, and answered after it', () => {
  const scene = sceneOf(english);
  const phrases = { chameleon: { deflection: ['Hard to say.'] } } as unknown as Play['phrases'];
  const replyTo = (id: string, ...before: string[]) => {
    const talk = callOf(tutorial);
    return exchangesOf({ scene, phrases }, talk, play(talk, [...before, id]), '. ').at(-1)!.reply;
  };
  const own = english.lines.find(({ id }) => id === 'nods-off')!.replies.plain;
  expect(replyTo('nods-off')).toEqual(['Hard to say.']);
  expect(replyTo('nods-off', 'who-at-night')).toEqual([own]);
});

test('a summary repeats the last three things and nothing invented', () => {
  const { call: other, state } = at([...['ask-age', 'p-jams', 'p-nights', 'i-rework', 'i-fire']]);
  expect(saidBack(other, state)).toEqual(['jams', 'nights', 'rework']);
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
