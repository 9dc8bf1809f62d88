import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changesOf,
  countsOf,
  faultsIn,
  movedTo,
  type Asked,
} from '../../../../src/widgets/question-planner/model/list.ts';
import {
  endedRepair,
  makeRepairStore,
  stepped,
  type RepairContext,
} from '../../../../src/widgets/question-planner/repair/store.ts';

const topics = ['now', 'trouble', 'money'];
const now: Asked = { id: 'now', topic: 'now', big: true };
const age: Asked = { id: 'age', topic: 'now' };
const trouble: Asked = { id: 'trouble', topic: 'trouble', big: true };
const often: Asked = { id: 'often', topic: 'trouble' };
const steps: Asked = { id: 'steps', topic: 'money', big: true };
const budget: Asked = { id: 'budget', topic: 'money', sensitive: true };
const good = [now, age, trouble, often, steps, budget];
const broken = (list: readonly Asked[], pauses: readonly number[] = [3]) =>
  faultsIn(list, topics, pauses);

test('a list from the big to the small, from now to money, with a pause, breaks no rule', () =>
  expect(broken(good)).toEqual([]));

test('a detail before the big question of its topic is one fault', () =>
  expect(broken([age, now, trouble, often, steps, budget])).toEqual([
    { rule: 'big', first: 'age', second: 'now' },
  ]));

test('a detail does not wait for the big question of another topic', () =>
  expect(countsOf(broken([now, trouble, age, often, steps, budget])).big).toBe(0));

test('a sensitive question before any easy one is a fault, after the last one is none', () => {
  expect(broken([now, age, trouble, often, budget, steps])).toEqual([
    { rule: 'big', first: 'budget', second: 'steps' },
    { rule: 'easy', first: 'budget', second: 'steps' },
  ]);
  expect(countsOf(broken(good)).easy).toBe(0);
});

test('a question before one of an earlier topic comes too early', () =>
  expect(broken([now, trouble, age, often, steps, budget])).toEqual([
    { rule: 'order', first: 'trouble', second: 'age' },
  ]));

test('three in a row are allowed, the fourth is one too many, and so is the seventh', () => {
  const six = (pauses: number[]) => broken(good, pauses).map(({ first }) => first);
  expect(broken(good.slice(0, 3), [])).toEqual([]);
  expect(broken(good.slice(0, 4), [])).toEqual([
    { rule: 'three', first: 'often', second: 'trouble' },
  ]);
  expect(six([2])).toEqual(['budget']);
  expect(six([3])).toEqual([]);
  const seven = [...good, { id: 'last', topic: 'money', sensitive: true as const }];
  expect(broken(seven, []).map(({ first }) => first)).toEqual(['often', 'last']);
  expect(broken(seven, [3]).map(({ first }) => first)).toEqual(['last']);
});

test('a step is told by the rules that it mends and breaks', () => {
  const none = countsOf([]);
  expect(changesOf(none, none)).toEqual([]);
  expect(changesOf({ ...none, big: 2 }, { ...none, easy: 1 })).toEqual([
    { rule: 'big', by: -2 },
    { rule: 'easy', by: 1 },
  ]);
});

test('moving a question leaves the others in their order', () =>
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), (from, to) => {
      const ids = [...'abcdefghi'];
      const moved = movedTo(ids, ids[from]!, to);
      expect(moved[to]).toBe(ids[from]);
      expect(moved.filter((id) => id !== ids[from])).toEqual(ids.filter((_, at) => at !== from));
    }),
  ));

const bad = { topics: topics.map((id) => ({ id })), questions: [...good].reverse() };
const begun: RepairContext = { seed: 1, order: bad.questions.map(({ id }) => id), pauses: [] };

test('it ends when no rule is broken, and nothing moves after that', () => {
  const store = makeRepairStore(bad);
  const at = () => store.getSnapshot().context;
  store.send({ type: 'moved', id: 'now', to: 0 });
  expect(at().order[0]).toBe('budget');
  store.send({ type: 'began', seed: 7 });
  good.forEach(({ id }, to) => store.send({ type: 'moved', id, to }));
  expect(endedRepair(bad)(at())).toBeNull();
  store.send({ type: 'paused', after: 3 });
  expect(endedRepair(bad)(at())).toEqual({ id: '7', score: null });
  store.send({ type: 'moved', id: 'budget', to: 0 });
  store.send({ type: 'paused', after: 3 });
  expect(endedRepair(bad)(at())).not.toBeNull();
});

test('a pause is put in and taken out at the same place', () => {
  const once = stepped(bad, begun, { type: 'paused', after: 2 });
  expect(once.pauses).toEqual([2]);
  expect(stepped(bad, once, { type: 'paused', after: 2 }).pauses).toEqual([]);
});

test.each([
  { type: 'moved', id: 'nobody', to: 0 },
  { type: 'moved', id: 'now', to: 6 },
  { type: 'moved', id: 'now', to: -1 },
  { type: 'moved', id: 'now', to: 0.5 },
  { type: 'paused', after: 0 },
  { type: 'paused', after: 6 },
] as const)('a draft with %o changes nothing', (event) =>
  expect(stepped(bad, begun, event)).toBe(begun),
);
