import { describe, expect, test } from 'vitest';
import type { Temperament } from '../../../../../../src/widgets/spin-role-play/schema.ts';
import { say as sayAs } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Own } from '../../../../../../src/widgets/spin-role-play/model/state/own.ts';
import { at } from '../../fixture.ts';
import { lineOf } from '../../play.ts';

const jams = ['ask-age', 'p-jams'];

describe('trust', () => {
  test('is never more than 9', () =>
    expect([7, 8, 9].map((trust) => at([], { trust }).say('hello').after.trust)).toEqual([
      8, 9, 9,
    ]));
  test('is never less than 0', () =>
    expect([1, 2, 3].map((trust) => at([], { trust }).say('pitch').after.trust)).toEqual([
      0, 0, 1,
    ]));
  test('that is gone ends the call, and one point keeps it going', () => {
    expect(at(jams, { trust: 2 }).say('pitch')).toMatchObject({ walkedOut: true });
    expect(at(jams, { trust: 3 }).say('pitch')).toMatchObject({ outcome: null, walkedOut: false });
  });
});

describe('patience', () => {
  test('is never less than 0', () =>
    expect([1, 2, 3].map((patience) => at([], { patience }).say('pitch').after.patience)).toEqual([
      0, 0, 1,
    ]));
  test('that is gone ends the call, and one point keeps it going', () => {
    expect(at(jams, { patience: 2 }).say('pitch')).toMatchObject({ walkedOut: true });
    expect(at(jams, { patience: 3, trust: 9 }).say('pitch').outcome).toBeNull();
  });
});

test('more than two objections make the price no higher', () =>
  expect(
    [0, 1, 2].map((objections) => at([], { objections }).say('pitch').after.objections),
  ).toEqual([1, 2, 2]));

describe('questions in a row', () => {
  const runAfter = (line: string, run: number) => at(['ask-age'], { run }).say(line).after.run;
  test('count up to three', () =>
    expect([0, 1, 2, 3].map((run) => runAfter('p-jams', run))).toEqual([1, 2, 3, 3]));
  describe('where a typed sentence first gives back what was just said', () => {
    const own: Own = { text: 'nine years, I see', kind: 'P', echoes: true };
    const typed = (line: string, run: number, given: Own) => {
      const { call, state } = at(['ask-age'], { run });
      return sayAs(call, state, lineOf(call, line), undefined, given);
    };
    test('are one at most, and that question is the second', () => {
      const { echoes: _, ...plain } = own;
      expect(typed('p-jams', 3, plain)).toMatchObject({ before: { run: 3 }, after: { run: 3 } });
      for (const [run, then] of [
        [0, 1],
        [1, 2],
        [2, 2],
        [3, 2],
      ] as const)
        expect(typed('p-jams', run, own).after.run, `${run}`).toBe(then);
      expect(typed('p-jams', 3, own).after.trust).toBeGreaterThan(
        typed('p-jams', 3, plain).after.trust,
      );
    });
    test('are all summed up by a summary', () => {
      const firedBy = (run: number) => typed('so-far', run, own).rules.map(({ name }) => name);
      expect(firedBy(1)).toEqual(['summary-empty']);
      expect(firedBy(2)).toEqual(['summary-gives']);
      expect(firedBy(3)).toEqual(['summary-gives']);
    });
  });
  test('are broken by whatever gives something, and not by a close', () => {
    for (const line of ['hello', 'so-far', 'pitch', 'case']) expect(runAfter(line, 3)).toBe(0);
    expect(runAfter('trial', 3)).toBe(3);
  });
});

describe('another day is left', () => {
  const outcome = (landed: string[], trust: number, line = 'bye', who?: Temperament) =>
    at(landed, { trust, patience: 2 }, who).say(line).outcome;
  test('from 2 points of trust on, once a problem was admitted', () => {
    expect([1, 2].map((trust) => outcome(jams, trust))).toEqual(['no-sale', 'continuation']);
    expect(outcome(['ask-age'], 9)).toBe('no-sale');
  });
  test('also when the customer has run out of patience', () =>
    expect([3, 4].map((trust) => outcome(jams, trust, 'pitch', 'tiger'))).toEqual([
      'no-sale',
      'continuation',
    ]));
  test('in words only, when a courteous customer has been pitched to once too often', () => {
    for (const who of ['peacock', 'koala', 'owl', 'chameleon'] as const)
      expect(outcome([], 1, 'pitch', who), who).toBe('continuation');
    expect(outcome([], 1, 'pitch', 'tiger')).toBe('no-sale');
    expect(outcome([], 1, 'ask-told'), 'by anything but a pitch').toBe('no-sale');
  });
});
