import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activitiesIn,
  digest,
  goalOf,
  goalsOf,
  inFold,
  lessonState,
  neighbours,
  readGoal,
  type Result,
} from '../../../src/course/model.ts';

const results = (known: Record<string, Result>) => (activity: string) =>
  known[activity] ?? { ended: false, best: null };
const ended = (best: number | null = null): Result => ({ ended: true, best });

describe('a lesson', () => {
  const goals = ['sorters/cards', 'quizzes/check:0.6'];
  test('is new before anything was ended', () =>
    expect(lessonState(goals, results({}))).toEqual({ state: 'new', missing: goals }));
  test('is begun, and says what is missing, after one activity', () =>
    expect(lessonState(goals, results({ 'sorters/cards': ended(0.1) }))).toEqual({
      state: 'begun',
      missing: ['quizzes/check:0.6'],
    }));
  test('is not done while check-yourself is under 60 %', () =>
    expect(
      lessonState(goals, results({ 'sorters/cards': ended(1), 'quizzes/check': ended(0.59) }))
        .missing,
    ).toEqual(['quizzes/check:0.6']));
  test('is done when each activity was ended and check-yourself reached 60 %', () =>
    expect(
      lessonState(goals, results({ 'sorters/cards': ended(0), 'quizzes/check': ended(0.6) })).state,
    ).toBe('done'));
  test('without activities is never done by opening it', () =>
    expect(lessonState([], results({})).state).toBe('new'));
});

const kinds = [
  { tag: 'Sorter', folder: 'sorters' },
  { tag: 'Quiz', folder: 'quizzes', pass: 0.6 },
];
test('what an activity asks for is what its kind says', () => {
  expect(goalOf('quizzes/check', kinds)).toBe('quizzes/check:0.6');
  expect(readGoal('quizzes/check:0.6')).toEqual({ activity: 'quizzes/check', pass: 0.6 });
  expect(goalOf('sorters/ten', kinds)).toBe('sorters/ten');
  expect(readGoal('sorters/ten')).toEqual({ activity: 'sorters/ten', pass: 0 });
});

test('a lesson asks for nothing of an activity that is optional', () => {
  const some = [...kinds, { tag: 'SayIt', folder: 'say-it', optional: true as const }];
  expect(goalsOf(['sorters/ten', 'say-it/more', 'quizzes/check'], some)).toEqual([
    'sorters/ten',
    'quizzes/check:0.6',
  ]);
});

test('the activities of a lesson are read from its tags, in their order', () => {
  const mdx = 'x\n<Sorter id="ten" />\n<Term id="y">z</Term>\n<Quiz\n  id="check" />';
  expect(activitiesIn(mdx, kinds)).toEqual(['sorters/ten', 'quizzes/check']);
});

test('neighbours stop at both ends', () => {
  expect(neighbours(['a', 'b'], 'a')).toEqual({ after: 'b' });
  expect(neighbours(['a', 'b'], 'b')).toEqual({ before: 'a' });
});

describe('the digest of an activity', () => {
  const data = (word: string, id: string, number = 1) => ({
    title: { 'zh-CN': word, en: word },
    cards: [{ id, text: { 'zh-CN': word, en: word }, number }],
  });
  test('does not change with its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(digest(data(a, 'x'))).toBe(digest(data(b, 'x')));
      }),
    );
  });
  test('changes with an id, a number and the order', () => {
    expect(digest(data('a', 'x'))).not.toBe(digest(data('a', 'y')));
    expect(digest(data('a', 'x', 1))).not.toBe(digest(data('a', 'x', 2)));
    expect(digest([{ id: 'a' }, { id: 'b' }])).not.toBe(digest([{ id: 'b' }, { id: 'a' }]));
  });
});

describe('the list of a part', () => {
  const part = (lessons: number) => Array.from({ length: lessons }, (_, at) => at);
  test('is whole in a course of up to 60 lessons', () => {
    expect(inFold(part(60), 60)).toEqual({ shown: part(60), folded: [] });
    expect(inFold(part(61), 61).folded).toHaveLength(53);
  });
  test('folds in a longer one what comes after eight, where more than ten are in it', () => {
    expect(inFold(part(10), 100)).toEqual({ shown: part(10), folded: [] });
    expect(inFold(part(11), 100)).toEqual({ shown: part(8), folded: [8, 9, 10] });
  });
});
