import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localize } from '../../../../../src/i18n/text.ts';
import { attemptId } from '../../../../../src/widgets/kit/model.ts';
import {
  questionsOf,
  reading,
  tally,
  type Case,
  type Pair,
  type Scene,
  type Speaks,
} from '../../../../../src/widgets/style-grid/cases/model/case.ts';
import {
  endedCases,
  makeCasesStore,
  type CasesEvent,
} from '../../../../../src/widgets/style-grid/cases/store.ts';

const casesOf = <One extends Case>(name: string): One[] =>
  localize(parse(readFileSync(`content/style-grids/${name}.yaml`, 'utf8')), 'en').cases;
const pairs = casesOf<Pair>('eight-pairs');
const scenes = casesOf<Scene>('read-the-customer');
const speaking = (...speaks: Speaks[]) => speaks.map((one) => ({ speaks: one }));

describe('reading behaviour', () => {
  test('takes a lead of two', () => {
    expect(reading(speaking('tells', 'tells'), 'assertiveness')).toBe('more');
    expect(reading(speaking('tells', 'tells', 'asks'), 'assertiveness')).toBe('same');
    expect(reading(speaking('holds', 'holds', 'holds', 'shows'), 'responsiveness')).toBe('less');
    expect(reading(speaking('shows'), 'responsiveness')).toBe('same');
  });
  test('takes nothing from what says nothing, nor from the other axis', () =>
    expect(tally(speaking('nothing', 'shows', 'asks'), 'assertiveness')).toEqual({
      more: 0,
      less: 1,
    }));
});

describe('what is asked', () => {
  const rightOf = (one: Case) => Object.fromEntries(questionsOf(one).map((q) => [q.id, q.right]));
  test('an owl who meets a peacock moves up on both axes', () =>
    expect(rightOf(pairs.find(({ id }) => id === 'owl-meets-peacock')!)).toEqual({
      assertiveness: 'more',
      responsiveness: 'more',
    }));
  test('one can be sure only where both axes can be read', () => {
    for (const scene of scenes) {
      const { assertiveness, responsiveness, sure } = rightOf(scene);
      const open = [assertiveness, responsiveness].includes('same');
      expect(sure, scene.id).toBe(open ? 'guess' : 'enough');
    }
  });
  test('the eight pairs ask for every direction, and for staying', () => {
    expect(pairs).toHaveLength(8);
    for (const axis of ['assertiveness', 'responsiveness'])
      expect(new Set(pairs.map((one) => rightOf(one)[axis]))).toEqual(
        new Set(['more', 'same', 'less']),
      );
  });
  test('the scenes hold clear and unclear ones', () =>
    expect(new Set(scenes.map((one) => rightOf(one)['sure']))).toEqual(
      new Set(['enough', 'guess']),
    ));
});

const began = (seed = 1): CasesEvent => ({ type: 'began', seed });
const checked: CasesEvent = { type: 'checked' };
const advanced: CasesEvent = { type: 'advanced' };
const after = (...events: CasesEvent[]) => {
  const store = makeCasesStore(pairs);
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
/** Answers to one case and the check: all right, or wrong on the first axis. */
const through = (one: Case, right = true): CasesEvent[] => [
  ...questionsOf(one).map(({ id, right: wanted, choices }, index): CasesEvent => {
    const other = choices.find((answer) => answer !== wanted)!;
    return { type: 'answered', question: id, answer: right || index > 0 ? wanted : other };
  }),
  checked,
];
const round = (faulty: readonly string[], cases: readonly Case[] = pairs) =>
  cases.flatMap((one) => [...through(one, !faulty.includes(one.id)), advanced]);
const ended = endedCases(pairs);

describe('a round', () => {
  test('is not checked before everything is answered', () => {
    const [first] = through(pairs[0]!) as [CasesEvent];
    expect(after(began(), first, checked).checked).toBe(false);
  });
  test('an answer cannot be changed once it is checked', () => {
    const seen = after(began(), ...through(pairs[0]!));
    const [answer] = through(pairs[0]!, false) as [CasesEvent];
    expect(after(began(), ...through(pairs[0]!), answer)).toEqual(seen);
  });
  test('what is no question or no answer changes nothing', () => {
    const odd: CasesEvent[] = [
      { type: 'answered', question: 'height', answer: 'more' },
      { type: 'answered', question: 'assertiveness', answer: 'up' },
    ];
    expect(after(began(), ...odd)).toEqual(after(began()));
  });
  test('ends with the last check, scored by judgements', () => {
    const events = round([pairs[0]!.id, pairs[1]!.id]).slice(0, -1);
    expect(ended(after(began(7), ...events.slice(0, -1)))).toBeNull();
    expect(ended(after(began(7), ...events))).toEqual({ id: attemptId(7), score: 14 / 16 });
  });
  test('another one asks again only what had a fault, and is no attempt', () => {
    const again = after(began(), ...round([pairs[2]!.id]), began(2));
    expect(again.asked).toEqual([pairs[2]!.id]);
    const mended = [...round([pairs[2]!.id]), began(2), ...through(pairs[2]!)];
    expect(ended(after(began(), ...mended))).toBeNull();
    expect(ended(after(began(), ...mended, advanced, began(3), ...round([])))).toEqual({
      id: attemptId(3),
      score: 1,
    });
  });
  test('after one without a fault everything is asked again', () =>
    expect(after(began(), ...round([]), began(2))).toEqual({ ...after(began(2)) }));
  test('scores between none and all, whatever is answered', () => {
    const turns = fc.constantFrom('more', 'same', 'less');
    fc.assert(
      fc.property(fc.array(fc.tuple(turns, turns), { minLength: 8, maxLength: 8 }), (all) => {
        const events = all.flatMap(([a, r]): CasesEvent[] => [
          { type: 'answered', question: 'assertiveness', answer: a },
          { type: 'answered', question: 'responsiveness', answer: r },
          checked,
          advanced,
        ]);
        const { score } = ended(after(began(), ...events))!;
        expect(score * 16).toBeCloseTo(Math.round(score * 16));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});
