import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHanded, toHanded } from '../../../../src/workshop/pad/model/handed.ts';
import {
  checks,
  longestQuote,
  padFile,
  mostEntries,
  mostQuotes,
  noted,
  sayings,
  undone,
  type Entry,
  type Noted,
  type Pad,
} from '../../../../src/workshop/pad/model/pad.ts';
import { tallyOf } from '../../../../src/workshop/pad/model/tally.ts';
import { anySign } from '../../../signs.ts';

const empty: Pad = {
  id: 'k3v9',
  began: 1764000000000,
  round: 1,
  group: 2,
  seller: '葛平',
  observer: '孟达',
  entries: [],
  checks: {},
};
/** A pad on which this was tapped, a second apart. */
const tapped = (kinds: string): Pad =>
  kinds
    .split(' ')
    .reduce((pad, kind, n) => noted(pad, { kind: kind as Noted, at: n, text: 'x' }), empty);

describe('the sequence of the sketch: S, statement, S, S, P, P, statement, pitch, P, I, I', () => {
  const tally = tallyOf(tapped('S statement S S P P statement pitch P I I'));

  it('has eight questions, and three sentences that are none', () => {
    expect(tally.counts).toEqual({ S: 3, P: 3, I: 2, N: 0, statement: 2, pitch: 1, close: 0 });
    expect([tally.all, tally.questions]).toEqual([11, 8]);
  });

  it('has four questions in a row at most', () => expect(tally.run).toBe(4));

  it('offers with the eighth sentence, before the customer has said what is wanted', () =>
    expect(tally).toMatchObject({ pitch: 8, need: null, order: 'before' }));

  it('misses the payoff question, the need and the close', () =>
    expect(tally.missing).toEqual(['no-N', 'no-need', 'no-close']));
});

describe('an offer', () => {
  it.each([
    ['after the need was said', 'S P I N need pitch', 'after'],
    ['before the need was said', 'S P pitch N need', 'before'],
    ['that comes first, the need never', 'pitch', 'before'],
    ['that was never made', 'S P need', null],
  ])('%s is %s', (_, kinds, order) => expect(tallyOf(tapped(kinds)).order).toBe(order));

  it('is not before a need that was noted in the same breath, one tap earlier', () =>
    expect(tallyOf(tapped('need pitch'))).toMatchObject({ need: 0, pitch: 1, order: 'after' }));
});

describe('what is missing, on both sides of each bound', () => {
  it.each([
    ['four questions about the situation are enough', 'S S S S', 'many-S', false],
    ['five are too many', 'S S S S S', 'many-S', true],
    ['one question about a problem is too few', 'P', 'few-P', true],
    ['two are enough', 'P P', 'few-P', false],
    ['one question about consequences is too few', 'I', 'few-I', true],
    ['two are enough', 'I I', 'few-I', false],
    ['no question about the benefit is too few', 'S', 'no-N', true],
    ['one is enough', 'N', 'no-N', false],
  ] as const)('%s', (_, kinds, what, is) =>
    expect(tallyOf(tapped(kinds)).missing.includes(what)).toBe(is),
  );

  it('a quote and a need break no run of questions', () =>
    expect(tallyOf(tapped('S quote P need I statement N')).run).toBe(3));

  it('nothing noted is nothing counted', () =>
    expect(tallyOf(empty)).toMatchObject({ all: 0, questions: 0, run: 0, pitch: null }));
});

describe('noting', () => {
  it('never goes back in time, and keeps whole seconds', () => {
    const pad = noted(noted(empty, { kind: 'S', at: 9.7 }), { kind: 'P', at: 3 });
    expect(pad.entries).toEqual([
      { kind: 'S', at: 9 },
      { kind: 'P', at: 9 },
    ]);
  });

  it('takes back what was noted last, and nothing from an empty pad', () => {
    expect(undone(tapped('S P')).entries).toEqual(tapped('S').entries);
    expect(undone(empty).entries).toEqual([]);
  });

  it('keeps no empty quote, and of a long one as much as there is room for', () => {
    expect(noted(empty, { kind: 'quote', at: 1, text: '  ' }).entries).toEqual([]);
    const [quote] = noted(empty, { kind: 'quote', at: 1, text: '久'.repeat(99) }).entries;
    expect([...quote!.text!]).toHaveLength(longestQuote);
  });

  it('says of a quote that it was cut, and cuts inside no letter', () => {
    const kept = (text: string) => noted(empty, { kind: 'quote', at: 1, text }).entries[0]!.text;
    expect(kept('𠮷'.repeat(longestQuote))).toBe('𠮷'.repeat(longestQuote));
    expect(kept('𠮷'.repeat(longestQuote + 1))).toBe(`${'𠮷'.repeat(longestQuote - 1)}…`);
  });

  it('is a file by the name of who observed, as far as a file can be called so', () => {
    expect(padFile({ ...empty, id: 'abcdefgh', observer: '小周/A' })).toBe('pad-小周 A-abcdef');
    expect(padFile({ ...empty, id: 'abcdefgh', observer: '' })).toBe('pad-abcdef');
  });

  it('stops when the pad is full', () => {
    const full = tapped(Array.from({ length: mostEntries + 1 }, () => 'S').join(' '));
    expect(full.entries).toHaveLength(mostEntries);
    const quotes = tapped(Array.from({ length: mostQuotes + 1 }, () => 'quote').join(' '));
    expect(quotes.entries).toHaveLength(mostQuotes);
  });
});

const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom<Noted>(...sayings, 'need', 'quote'),
  at: fc.integer({ min: 0, max: 9000 }),
  text: fc.string({ unit: anySign, maxLength: 80 }),
});
const anyPad: fc.Arbitrary<Pad> = fc
  .record({
    entries: fc.array(entry, { maxLength: 60 }),
    answers: fc.array(fc.constantFrom(true, false, undefined), { minLength: 7, maxLength: 7 }),
    round: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ entries, answers, round }) => ({
    ...entries.reduce(noted, { ...empty, round }),
    checks: Object.fromEntries(
      checks.flatMap((check, n) => (answers[n] === undefined ? [] : [[check, answers[n]]])),
    ),
  }));

describe('a pad that is handed over', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyPad, (pad) => {
        expect(fromHanded(JSON.parse(JSON.stringify(toHanded(pad))))).toEqual(pad);
      }),
    );
  });

  it('is no pad when a part is of another kind, too long or too large', () => {
    const good = toHanded(tapped('S quote'));
    expect(fromHanded(good)).not.toBeNull();
    const wrong: [number, unknown][] = [
      [0, '<b>'],
      [1, -1],
      [2, 0],
      [2, 41],
      [3, 1.5],
      [4, 'x'.repeat(21)],
      [5, 5],
      [6, 'S0X1'],
      [6, 'S0Q1Q1'],
      [6, 'S'.repeat(20)],
      [7, ['y'.repeat(61)]],
      [7, []],
      [8, '11'],
    ];
    for (const [place, value] of wrong)
      expect(fromHanded(good.with(place, value)), `${place}: ${value}`).toBeNull();
    for (const other of [null, {}, [], 'S', good.slice(1)]) expect(fromHanded(other)).toBeNull();
  });

  it('survives anything that JSON can say', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void fromHanded(value)));
  });
});
