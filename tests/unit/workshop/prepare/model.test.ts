import { describe, expect, it } from 'vitest';
import {
  firstDraft,
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
