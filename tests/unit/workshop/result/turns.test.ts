import { describe, expect, it } from 'vitest';
import { itemOf, type Item } from '../../../../src/workshop/result/model/item.ts';
import { isMadeUp, madeUpCodes } from '../../../../src/workshop/result/model/made-up.ts';
import { roundsOf, type Content } from '../../../../src/workshop/result/model/room.ts';
import { turnsIn, turnsOf } from '../../../../src/workshop/result/model/turns.ts';

const course = 'key-accounts';
const content: Content = {
  titles: {},
  quizzes: {},
  scenarios: {
    'scenarios/s': [
      { id: 'hi', kind: 'rapport', text: '' },
      { id: 's', kind: 'situation', text: '' },
      { id: 'p', kind: 'problem', text: '' },
      { id: 'offer', kind: 'pitch', text: '' },
    ],
  },
};
const learner = (name: string, ...lines: string[]): Item => ({
  ...{ kind: 'learner', key: name, name },
  learner: {
    at: 1,
    best: {},
    rounds: [],
    answers: [],
    calls: [{ scenario: 'scenarios/s', lines }],
  },
});

describe('what was chosen when in the calls', () => {
  it('is counted by kind and turn, and by how many calls came so far', () => {
    const [turns] = turnsOf(
      [learner('a', 'hi', 's', 'p'), learner('b', 's', 's'), learner('c', 'offer', 'gone', 'p')],
      content,
    );
    expect(turns).toMatchObject({ width: 1, said: [3, 3, 2], early: 1 });
    expect(turns!.counts).toMatchObject({
      rapport: [1, 0, 0],
      situation: [1, 2, 0],
      problem: [0, 0, 2],
      pitch: [1, 0, 0],
      close: [0, 0, 0],
    });
    expect(turns!.calls[2]).toEqual({ key: 'c', name: 'c', kinds: ['pitch', null, 'problem'] });
  });

  it('counts a pitch as early before the first problem question, and without one; after it, not', () => {
    const early = (...lines: string[]): number =>
      turnsOf([learner('a', ...lines)], content)[0]!.early;
    expect([early('offer', 'p'), early('s', 'offer'), early('p', 'offer'), early('s')]).toEqual([
      ...[1, 1],
      ...[0, 0],
    ]);
  });

  it('puts the turns of a long call together, so that twelve columns hold it', () => {
    const [twelve, thirteen] = [12, 13].map(
      (length) => turnsOf([learner('a', ...Array<string>(length).fill('s'))], content)[0]!,
    );
    expect(twelve).toMatchObject({ width: 1 });
    expect(twelve!.counts.situation).toHaveLength(12);
    expect(thirteen).toMatchObject({ width: 2 });
    expect(thirteen!.counts.situation).toEqual([2, 2, 2, 2, 2, 2, 1]);
    expect([turnsIn(0, 1), turnsIn(3, 2)]).toEqual(['1', '7–8']);
  });

  it('is nothing where nobody played', () => expect(turnsOf([], content)).toEqual([]));
});

describe('codes that the course makes up for a rehearsal', () => {
  const people = Array.from({ length: 15 }, (_, n) => `人${n}`);
  const items = madeUpCodes(course, people, 1764000000000).map((code) => itemOf(code, course));

  it('are taken in like real ones, two rounds and five styles, and are known as made up', () => {
    for (const item of items) expect('refused' in item ? item.refused : null).toBeNull();
    const all = items as Item[];
    expect(all.map(({ kind }) => kind)).toEqual([
      ...Array<string>(8).fill('pad'),
      ...Array<string>(5).fill('style'),
    ]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(13);
    expect(all.every(isMadeUp)).toBe(true);
  });

  it('show a room that asks deeper in its second round', () => {
    const pads = (items as Item[]).flatMap((item) => (item.kind === 'pad' ? [item.pad] : []));
    const [first, second] = roundsOf(pads);
    expect(second!.deep).toBeGreaterThan(first!.deep);
    expect([first!.pads, second!.pads]).toEqual([4, 4]);
  });

  it('are never mistaken for what people hand in', () => {
    const [pad] = items as Item[];
    if (pad?.kind !== 'pad') throw new Error('no pad');
    expect(isMadeUp({ ...pad, pad: { ...pad.pad, id: 'k3v9' } })).toBe(false);
    expect(isMadeUp({ ...pad, pad: { ...pad.pad, seller: '葛平' } })).toBe(false);
    expect(isMadeUp(learner('a※', 's'))).toBe(false);
  });
});
