import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerInLines,
  drawn,
  inPlace,
  isAnswer,
  isRight,
  judgedNumber,
  rightAnswer,
  shownOrder,
  withChoice,
  withMove,
  withUnit,
} from '../../../../src/widgets/quiz/model.ts';
import { figure, order, quiz, several, single } from './pool.ts';

const ids = quiz.questions.map(({ id }) => id);

describe('drawing', () => {
  test('takes as many different questions of the pool as are asked for', () =>
    fc.assert(
      fc.property(fc.nat(), fc.dictionary(fc.constantFrom(...ids), fc.nat(9)), (seed, met) => {
        const asked = drawn(quiz, seed, met);
        expect(new Set(asked).size).toBe(quiz.draw);
        expect(ids).toEqual(expect.arrayContaining(asked));
      }),
    ));

  test('takes questions that were never met before any that were', () =>
    fc.assert(
      fc.property(fc.nat(), fc.subarray(ids), (seed, known) => {
        const asked = drawn(quiz, seed, Object.fromEntries(known.map((id) => [id, 1])));
        const fresh = asked.filter((id) => !known.includes(id)).length;
        expect(fresh).toBe(Math.min(quiz.draw, ids.length - known.length));
      }),
    ));

  test('once all were met, takes those met longest ago', () => {
    const met = Object.fromEntries(ids.map((id, index) => [id, index < 4 ? 1 : 2]));
    expect(drawn(quiz, 5, met).sort()).toEqual(ids.slice(0, 4).sort());
  });

  test('gives every question its turn as the first draw', () => {
    const seeds = Array.from({ length: 300 }, (_, seed) => seed);
    expect(new Set(seeds.map((seed) => drawn(quiz, seed, {})[0])).size).toBe(ids.length);
  });
});

describe('the order on the screen', () => {
  test('puts the right option in every place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed++)
      places[shownOrder(single, seed, seed % 4).indexOf('b')]! += 1;
    for (const count of places) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  test('never shows items in the right order', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(4), (seed, place) => {
        const shown = shownOrder(order, seed, place);
        expect(isRight(order, shown)).toBe(false);
        expect([...shown].sort()).toEqual([...rightAnswer(order)].sort());
      }),
    ));
});

describe('checking', () => {
  test.each(quiz.questions)(
    'the right answer to “$id” ($kind) is an answer, and right',
    (question) => {
      expect(isAnswer(question, rightAnswer(question))).toBe(true);
      expect(isRight(question, rightAnswer(question))).toBe(true);
    },
  );

  test('one option of four is right', () => {
    expect(['a', 'b', 'c', 'd'].filter((id) => isRight(single, [id]))).toEqual(['b']);
  });

  test.each([
    [['a', 'c'], true],
    [['c', 'a'], true],
    [['a'], false],
    [['a', 'b', 'c'], false],
    [['b'], false],
  ])('of several, choosing %j is right: %s', (answer, right) =>
    expect(isRight(several, answer)).toBe(right),
  );

  test('an order that is right in part is not right, and says what stands right', () => {
    const answer = ['first', 'third', 'second', 'fourth'];
    expect(isRight(order, answer)).toBe(false);
    expect(inPlace(order, answer)).toEqual(['first', 'fourth']);
  });

  test.each([
    ['121', true, 'right'],
    ['１２１％', true, 'right'],
    ['120', true, 'right'],
    ['122.1', false, 'otherwise'],
    ['80 %', false, 'eighty'],
    ['1.21', false, 'otherwise'],
  ])('“%s” is judged %s: %s', (text, right, why) =>
    expect(judgedNumber(figure, [text])).toEqual({ right, why }),
  );

  test('a tolerance holds for fractions, too', () =>
    expect(isRight({ ...figure, answer: 0.3, tolerance: 0.1 }, ['0.4'])).toBe(true));

  test('the unit may be written behind the number', () => {
    expect(isRight({ ...figure, answer: 240000, unit: 'yuan' }, ['240,000 yuan'])).toBe(true);
    expect(isRight({ ...figure, answer: 240000, unit: '元' }, ['24万元'])).toBe(true);
  });

  test('nothing chosen, two of one, unknown ids and unreadable numbers cannot be checked', () => {
    expect(isAnswer(single, [])).toBe(false);
    expect(isAnswer(single, ['a', 'b'])).toBe(false);
    expect(isAnswer(several, ['ghost'])).toBe(false);
    expect(isAnswer(several, ['a', 'a'])).toBe(false);
    expect(isAnswer(order, ['first'])).toBe(false);
    expect(isAnswer(figure, ['a lot'])).toBe(false);
    expect(isAnswer(figure, [])).toBe(false);
  });
});

describe('changing an answer', () => {
  test('another option takes the place of the first where one is right', () =>
    expect(withChoice(single, ['a'], 'c')).toEqual(['c']));

  test('options come and go where several are right', () => {
    expect(withChoice(several, ['a'], 'c')).toEqual(['a', 'c']);
    expect(withChoice(several, ['a', 'c'], 'a')).toEqual(['c']);
  });

  test('an item changes places with its neighbour, and stays at the ends', () => {
    expect(withMove(['x', 'y', 'z'], 'y', -1)).toEqual(['y', 'x', 'z']);
    expect(withMove(['x', 'y', 'z'], 'y', 1)).toEqual(['x', 'z', 'y']);
    expect(withMove(['x', 'y', 'z'], 'x', -1)).toEqual(['x', 'y', 'z']);
    expect(withMove(['x', 'y', 'z'], 'ghost', 1)).toEqual(['x', 'y', 'z']);
  });
});

test('numbers are written with their unit', () => {
  expect(withUnit(240000, 'yuan')).toBe('240,000 yuan');
  expect(withUnit(-30, '%')).toBe('−30%');
});

test('an answer is told in words', () => {
  expect(answerInLines(several, ['c', 'a'])).toEqual(['c', 'a']);
  expect(answerInLines(order, ['second', 'first'])).toEqual(['1 second', '2 first']);
  expect(answerInLines(figure, ['１２１'])).toEqual(['121%']);
});
