import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exercises,
  lengthOf,
  mostMinutes,
  shapes,
  stepsOf,
} from '../../../../src/workshop/round/model/exercises.ts';
import {
  asked,
  changed,
  firstDraft,
  fitted,
  isDraft,
  minutesOf,
  peopleIn,
  usual,
  type Draft,
} from '../../../../src/workshop/prepare/model.ts';

const draft = (part: Partial<Draft> = {}): Draft => ({
  ...firstDraft(['lift-care', 'pump-trucks']),
  ...part,
});
const typed = (count: string) => {
  const { names, fault } = peopleIn(draft({ count }));
  return [names.length, fault];
};

describe('how many take part', () => {
  it.each([
    ['4', 4, null],
    ['60', 60, null],
    ['3', 0, 'tooFew'],
    ['', 0, 'tooFew'],
    ['61', 0, 'tooMany'],
    ['75', 0, 'tooMany'],
    ['4.5', 0, 'notWhole'],
    ['e', 0, 'notWhole'],
  ])('%j is %i people, and what is wrong with it is said: %s', (count, people, fault) =>
    expect(typed(count)).toEqual([people, fault]),
  );

  it('is said by a list as well, of which three are too few', () => {
    const listed = (list: string) => peopleIn(draft({ byName: true, list }));
    expect(listed('Ann\nBob\nCid').fault).toBe('tooFew');
    expect(listed('Ann\nBob\nCid\nDee')).toEqual({
      ...{ names: ['Ann', 'Bob', 'Cid', 'Dee'], over: [], fault: null },
    });
  });
});

describe('a draft that was kept', () => {
  const list = '安宁\n白石';
  const own = draft({ ...usual('line-up'), length: 45, own: { play: 7 }, byName: true, list });

  it('is read as it was', () => {
    expect(isDraft(JSON.parse(JSON.stringify(own)))).toBe(true);
    expect(minutesOf(own)).toMatchObject({ play: 7, welcome: 4 });
  });

  it.each([
    ['exercise', 'poker'],
    ['length', 90],
    ['length', 'toString'],
    ['own', { play: 61 }],
    ['own', { over: 1 }],
    ['own', null],
    ['rounds', 0],
    ['rounds', 7],
    ['count', 12],
    ['list', null],
    ['byName', 'yes'],
  ])('is left alone with %s %j', (part, value) =>
    expect(isDraft({ ...own, [part]: value })).toBe(false),
  );
});

describe('the minutes that a plan gives', () => {
  const total = (exercise: Draft['exercise'], wanted: number): number =>
    lengthOf(
      stepsOf(minutesOf(draft({ exercise, ...fitted(exercise, wanted) })), shapes[exercise].rounds),
    );

  it('are those of the preset where there is one', () => {
    for (const exercise of exercises)
      for (const length of Object.keys(shapes[exercise].presets).map(Number))
        expect(fitted(exercise, length)).toEqual({ length, own: {} });
  });

  it('are met to the minute wherever every step can have one and none more than an hour', () => {
    for (const exercise of exercises)
      for (let wanted = 20; wanted <= 120; wanted++) expect(total(exercise, wanted)).toBe(wanted);
  });

  it('are come as near to as it goes, in steps that a draft may have', () => {
    expect([total('role-play', 13), total('role-play', 14), total('role-play', 15)]).toEqual([
      ...[14, 14, 15],
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...exercises),
        fc.integer({ min: 1, max: 999 }),
        (exercise, minutes) => {
          const filled = draft(asked({ exercise, minutes, scenario: null }));
          expect(isDraft(filled)).toBe(true);
          expect(Math.max(...Object.values(minutesOf(filled)))).toBeLessThanOrEqual(mostMinutes);
        },
      ),
    );
  });

  it('come with the call, and leave who takes part', () => {
    const own = draft({ byName: true, list: 'Ann\nBob' });
    const filled = changed(
      own,
      asked({ exercise: 'role-play', minutes: 45, scenario: 'lift-care' }),
    );
    expect(filled).toMatchObject({ scenarios: ['lift-care'], length: 45, list: 'Ann\nBob' });
    const open = changed(own, asked({ exercise: 'role-play', minutes: 45, scenario: null }));
    expect(open.scenarios).toEqual(own.scenarios);
  });
});

it('a length of another exercise becomes the usual one', () =>
  expect(changed(draft(), { exercise: 'line-up' })).toMatchObject({ length: 30, own: {} }));

it('the first round has another call than the one that a room plays together before it', () =>
  expect(firstDraft(['a', 'b', 'c']).scenarios).toEqual(['b', 'c', 'a']));
