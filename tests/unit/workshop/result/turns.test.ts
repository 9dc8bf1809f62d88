import { describe, expect, it } from 'vitest';
import type { Pad } from '../../../../src/workshop/pad/model/pad.ts';
import { callsOf, chosenIn, heardIn } from '../../../../src/workshop/result/model/calls.ts';
import { itemOf, type Item } from '../../../../src/workshop/result/model/item.ts';
import { isMadeUp, madeUpCodes } from '../../../../src/workshop/result/model/made-up.ts';
import { roundsOf, type Content } from '../../../../src/workshop/result/model/room.ts';
import { turnRowsOf } from '../../../../src/workshop/result/model/turn-rows.ts';
import {
  darkestIn,
  shadeOf,
  turnsIn,
  turnsOf,
} from '../../../../src/workshop/result/model/turns.ts';

const course = 'key-accounts';
const content: Content = {
  titles: { 'scenarios/s': 'Hospital' },
  quizzes: {},
  scenarios: {
    'scenarios/s': [
      { id: 'hi', kind: 'rapport', text: '' },
      { id: 's', kind: 'situation', text: 'How old is it?' },
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

const linked = (name: string, seed: number, ...lines: string[]): Item => ({
  ...{ kind: 'call', key: `call-${seed}-${lines.join('')}`, name, scenario: 'scenarios/s' },
  ...{ seed, lines },
});
const chosen = (...items: Item[]) => chosenIn(callsOf(items), content)[0];

describe('what was chosen when in the calls', () => {
  it('is counted by kind and turn, and by how many calls came so far', () => {
    const { turns, early } = chosen(
      learner('a', 'hi', 's', 'p'),
      linked('b', 1, 's', 's'),
      learner('c', 'offer', 'gone', 'p'),
    )!;
    expect(early).toBe(1);
    expect(turns).toMatchObject({ width: 1, said: [3, 3, 2] });
    expect(turns.rows).toEqual([
      { kind: 'rapport', counts: [1, 0, 0] },
      { kind: 'situation', counts: [1, 2, 0] },
      { kind: 'problem', counts: [0, 0, 2] },
      { kind: 'pitch', counts: [1, 0, 0] },
    ]);
    expect(turns.calls.find(({ name }) => name === 'c')!.kinds).toEqual(['pitch', null, 'problem']);
  });

  it('counts a call once that came as a link, with marks or without, and in a backup; another one too', () => {
    const backup = (seed: number): Item => {
      const item = learner('lin', 's', 'p');
      if (item.kind !== 'learner') throw new Error('no learner');
      const [call] = item.learner.calls;
      return { ...item, learner: { ...item.learner, calls: [{ ...call!, seed }] } };
    };
    const names = (...items: Item[]) => callsOf(items).map(({ name }) => name);
    expect(names(backup(7), linked('Lin', 7, 's', 'p'))).toEqual(['Lin']);
    expect(names(backup(8), linked('Lin', 7, 's', 'p'))).toEqual(['Lin', 'lin']);
    expect(names(linked('Lin', 7, 's'), linked('Lin', 7, 's', 'p'))).toEqual(['Lin', 'Lin']);
  });

  it('counts a pitch as early before the first problem question, and without one; after it, not', () => {
    const early = (...lines: string[]): number => chosen(learner('a', ...lines))!.early;
    expect([early('offer', 'p'), early('s', 'offer'), early('p', 'offer'), early('s')]).toEqual([
      ...[1, 1],
      ...[0, 0],
    ]);
  });

  it('puts the turns of a long call together, so that twelve columns hold it', () => {
    const [twelve, thirteen] = [12, 13].map(
      (length) => chosen(learner('a', ...Array<string>(length).fill('s')))!.turns,
    );
    expect(twelve).toMatchObject({ width: 1 });
    expect(twelve!.rows[0]!.counts).toHaveLength(12);
    expect(thirteen).toMatchObject({ width: 2 });
    expect(thirteen!.rows[0]!.counts).toEqual([2, 2, 2, 2, 2, 2, 1]);
    expect([turnsIn(0, 1), turnsIn(3, 2)]).toEqual(['1', '7–8']);
  });

  it('is nothing where nobody played', () => {
    expect(chosen()).toBeUndefined();
    expect(heardIn([learner('a', 's')])).toBeNull();
  });

  it('is shown darker with its share, and not at all where nobody chose it', () =>
    expect([0, 1, 2, 3, 5].map((count) => shadeOf(count, 5))).toEqual([0, 1, 2, 3, 5]));

  it('has its darkest where the largest share is, however small that is', () => {
    const darkest = (said: number[]): number =>
      darkestIn({ rows: [{ kind: 's', counts: [3, 2] }], said });
    expect(darkest([15, 20])).toBe(0.2);
    expect(darkest([15, 8]), 'of more than half as many').toBe(0.25);
    expect(darkest([15, 7]), 'not of fewer: the end of the longest call').toBe(0.2);
    expect([1, 2, 3, 9].map((count) => shadeOf(count, 15, 0.2))).toEqual([2, 4, 5, 5]);
  });
});

describe('where the room went different ways', () => {
  const splits = (...calls: string[]) =>
    turnsOf(
      calls.map((kinds, at) => ({ key: String(at), name: '', kinds: kinds.split('') })),
      ['s', 'p', 'i', 'x'],
    )!.splits;

  it('is a turn at which a quarter chose another kind, and not one at which fewer did', () => {
    expect(splits('s', 's', 's', 'p')).toEqual([
      {
        turn: 1,
        calls: 4,
        ways: [
          { kind: 's', calls: 3 },
          { kind: 'p', calls: 1 },
        ],
      },
    ]);
    expect(splits('s', 's', 's', 's', 'p')).toEqual([]);
  });

  it('is a turn at which half said the same and the others each something else; not one at which more did', () => {
    const kinds = ['s', 'p', 'i', 'x', 'n', 't', 'o'];
    const turns = (...calls: string[]) =>
      turnsOf(
        calls.map((kind, at) => ({ key: String(at), name: '', kinds: [kind] })),
        kinds,
      )!.splits.length;
    expect(turns('s', 's', 's', 's', 's', 'p', 'i', 'x', 'n', 't')).toBe(1);
    expect(turns('s', 's', 's', 's', 's', 's', 'p', 'i', 'x', 'n')).toBe(0);
    expect(turns(...kinds), 'seven ways').toBe(1);
  });

  it('is no turn to which fewer than half of the calls came', () => {
    expect(splits('ss', 'sp', 's', 's')).toMatchObject([{ turn: 2, calls: 2 }]);
    expect(splits('ss', 'sp', 's', 's', 's')).toEqual([]);
  });

  it('names the three turns that divide most, in the order of the call', () =>
    expect(splits('ssps', 'spss', 'spps', 'siix').map(({ turn }) => turn)).toEqual([2, 3, 4]));

  it('is nowhere in one call alone', () => expect(splits('spix')).toEqual([]));
});

describe('every turn as a row of a table', () => {
  const says = { S: 'Situation', pitch: 'Pitch', need: 'Wanted', quote: 'Words' };
  const head = {
    ...{ who: 'Who', call: 'Call', round: 'Round', group: 'Group', turn: 'Turn' },
    ...{ kind: 'Kind', time: 'Time', quote: 'Words', between: 'Face to face' },
  };
  const kinds = { situation: 'S Situation', problem: 'P Problem' };
  const rows = (items: Item[], called = (name: string) => name) =>
    turnRowsOf(items, content, { turns: head, kinds } as never, says as never, called);
  const pad = (...entries: Pad['entries']): Item => ({
    ...{ kind: 'pad', key: 'pad-1' },
    pad: {
      id: '1',
      began: 1,
      round: 2,
      group: 3,
      seller: '葛平',
      observer: '',
      entries,
      checks: {},
    },
  });

  it('says who, round, group, turn, kind, time and what was written down at the turn it followed', () =>
    expect(
      rows([
        pad(
          { kind: 'S', at: 5 },
          { kind: 'quote', at: 8, text: '停一次两万' },
          { kind: 'quote', at: 9, text: '上月三次' },
          { kind: 'need', at: 60 },
          { kind: 'pitch', at: 3725 },
        ),
      ]),
    ).toEqual([
      ['Who', 'Call', 'Round', 'Group', 'Turn', 'Kind', 'Time', 'Words'],
      ['葛平', 'Face to face', 2, 3, 1, 'Situation', '0:00:05', '停一次两万 / 上月三次'],
      ['葛平', 'Face to face', 2, 3, 1, 'Wanted', '0:01:00', ''],
      ['葛平', 'Face to face', 2, 3, 2, 'Pitch', '1:02:05', ''],
    ]));

  it('gives words that came before the first sentence a row of their own', () =>
    expect(rows([pad({ kind: 'quote', at: 1, text: 'x' })])[1]).toEqual([
      ...['葛平', 'Face to face', 2, 3, 0, 'Words', '0:00:01', 'x'],
    ]));

  it('holds the calls with the course’s customer, by numbers while names are hidden', () =>
    expect(rows([linked('Lin', 1, 's', 'gone')], () => 'No. 1').slice(1)).toEqual([
      ['No. 1', 'Hospital', '', '', 1, 'S Situation', '', 'How old is it?'],
      ['No. 1', 'Hospital', '', '', 2, '', '', 'gone'],
    ]));
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
