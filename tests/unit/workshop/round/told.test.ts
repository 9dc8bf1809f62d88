import { expect, it } from 'vitest';
import { left, movedTo, newSession } from '../../../../src/workshop/round/model/changes.ts';
import { shapes, type Exercise } from '../../../../src/workshop/round/model/exercises.ts';
import { stepsIn, type Session } from '../../../../src/workshop/round/model/session.ts';
import { pairsIn, sharedIn, topicOf } from '../../../../src/workshop/round/model/told.ts';

const titles = { a: 'Lifts', b: 'Pumps' };
const session = (exercise: Exercise, people: number): Session =>
  newSession(
    {
      ...{ exercise, rounds: shapes[exercise].rounds, scenarios: ['a', 'b'] },
      minutes: Object.values(shapes[exercise].presets)[1]!,
      names: Array.from({ length: people }, () => ''),
      ...{ sound: false, rehearsal: false },
    },
    1,
  );
const topics = (one: Session, own: string[]): (string | null)[] =>
  stepsIn(one).map((_, at) => topicOf(movedTo(one, at), { topics: own }, titles));

it('a round is about its own call from reading the brief to the feedback; a third one has the first again', () =>
  expect(topics(session('role-play', 6), [])).toEqual([
    ...[null, 'Lifts', 'Lifts', 'Lifts', 'Lifts'],
    ...[null, 'Pumps', 'Pumps', 'Pumps'],
    ...[null, 'Lifts', 'Lifts', 'Lifts', null, null],
  ]));

it('a discussion is about what is written for its round', () =>
  expect(topics({ ...session('line-up', 6), scenarios: [] }, ['one', 'two'])).toEqual([
    ...[null, 'one', 'one', 'one', 'two', 'two', null, null],
  ]));

it('of twenty people two share a role in two groups, and of eighteen nobody does', () => {
  const shared = sharedIn(session('role-play', 20).seated[0]!);
  expect(shared.flatMap(({ groups }) => groups)).toHaveLength(2);
  for (const { role, groups } of shared)
    for (const group of groups)
      expect(session('role-play', 20).seated[0]![group - 1]![role as 0 | 1 | 2]).toHaveLength(2);
  expect(sharedIn(session('role-play', 18).seated[0]!)).toEqual([]);
});

it('a group of two is named, one of three or of four is not', () => {
  const four = movedTo(session('role-play', 7), 3);
  const [first, second] = four.seated[0]!;
  expect(pairsIn(four.seated[0]!)).toEqual([]);
  const three = left(four, (first!.flat().length === 4 ? first : second)!.flat()[0]!);
  expect(pairsIn(three.seated[0]!)).toEqual([]);
  const two = left(three, three.seated[0]![0]!.flat()[0]!);
  expect(pairsIn(two.seated[0]!)).toEqual([1]);
});
