import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCase,
  withCriterion,
  withoutCriterion,
  withoutSupplier,
  withSupplier,
  type Case,
} from '../../../../src/widgets/decision-weights/model/case.ts';
import {
  caseTable,
  longestFile,
  openCase,
  writeCase,
} from '../../../../src/widgets/decision-weights/model/file.ts';
import { spread } from '../../../../src/widgets/decision-weights/model/labels.ts';
import { anyCase, caseOf } from './cases.ts';

const worked = caseOf([
  [9, 5, 6],
  [6, 9, 6],
]);
const times = <T>(n: number, change: (from: T) => T, from: T): T =>
  Array.from({ length: n }).reduce<T>(change, from);

describe('criteria and suppliers', () => {
  it('a new criterion weighs nothing, so that no score moves', () => {
    const more = withCriterion(worked, 'delivery');
    expect(more.weights[2]).toEqual([30, 50, 20, 0]);
    expect(more.suppliers[1]!.ratings).toEqual([6, 9, 6, 5]);
    expect(readCase(more)).toEqual(more);
  });
  it('are at most seven and six, and at least two', () => {
    const full = times<Case>(9, (data) => withSupplier(withCriterion(data, 'x'), 'y'), worked);
    expect([full.criteria.length, full.suppliers.length]).toEqual([7, 6]);
    const least = times<Case>(9, (data) => withoutCriterion(withoutSupplier(data, 1), 0)!, full);
    expect([least.criteria.length, least.suppliers.length]).toEqual([2, 2]);
  });
  it('the learner cannot be left out', () => {
    const three = withSupplier(worked, 'third');
    expect(withoutSupplier(three, 0)).toBe(three);
  });
  it('a criterion stays while only locked ones could take its weight', () => {
    expect(withoutCriterion({ ...worked, locks: [false, true, true] }, 0)).toBeNull();
  });
});

describe('a case as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyCase, (data) => {
        expect(openCase(writeCase({ name: 'n', data }))).toEqual({ name: 'n', data });
      }),
    );
  });
  it('that is none is refused with its reason', () => {
    const file = JSON.parse(writeCase({ name: 'n', data: worked })) as Record<string, unknown>;
    const opened = (change: object) => openCase(JSON.stringify({ ...file, ...change }));
    const wrong = { fault: 'Case' };
    expect(openCase('{')).toEqual({ fault: 'Json' });
    expect(openCase('null')).toEqual(wrong);
    expect(openCase('[]')).toEqual(wrong);
    expect(opened({ version: 2 })).toEqual({ fault: 'Later' });
    expect(opened({ kind: 'map' })).toEqual(wrong);
    expect(opened({ name: ' ' })).toEqual(wrong);
    expect(opened({ weights: worked.weights.map(() => [50, 30, 21]) })).toEqual(wrong);
    expect(opened({ weights: worked.weights.slice(1) })).toEqual(wrong);
    expect(opened({ suppliers: [worked.suppliers[0]] })).toEqual(wrong);
    expect(opened({ suppliers: [worked.suppliers[0], worked.suppliers[0]] })).toEqual(wrong);
    const at11 = { ...worked.suppliers[0], ratings: [11, 5, 6] };
    expect(opened({ suppliers: [at11, worked.suppliers[1]] })).toEqual(wrong);
    const long = { id: 's9', name: 'x'.repeat(41), ratings: [1, 1, 1] };
    expect(opened({ suppliers: [worked.suppliers[0], long] })).toEqual(wrong);
    expect(opened({ locks: [0, 0, 0] })).toEqual(wrong);
    expect(openCase(' '.repeat(longestFile + 1))).toEqual({ fault: 'Long' });
  });
  it('of any shape never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(openCase(text)).toHaveProperty('fault');
      }),
    );
  });
  it('is a table with a row for each stage, supplier and criterion, and no formula', () => {
    const data = {
      ...worked,
      suppliers: [{ ...worked.suppliers[0]!, name: '=1+1' }, worked.suppliers[1]!],
    };
    const rows = caseTable(['h'], ['a', 'b', 'c', 'd'], [{ id: '1', name: 'n', data }]).split(
      '\r\n',
    );
    expect(rows).toHaveLength(1 + 4 * 2 * 3 + 1);
    expect(rows[1]).toBe("n,a,'=1+1,criterion 1,50,9,4.5,7.2");
  });
});

it('labels keep their order and their distance, and stay on the sheet', () => {
  const column = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(column, (ys) => {
      const wanted = ys.sort((a, b) => a - b);
      const placed = spread(wanted, 18, 10, 290);
      placed.forEach((y, place) => {
        expect(y).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(y).toBeLessThanOrEqual(290 + 1e-6);
        if (place > 0) expect(y - placed[place - 1]!).toBeGreaterThanOrEqual(18 - 1e-6);
      });
      const clear = wanted.every(
        (y, place) => y >= 10 && y <= 290 && (place === 0 || y - wanted[place - 1]! >= 18),
      );
      if (clear) placed.forEach((y, place) => expect(y).toBeCloseTo(wanted[place]!));
    }),
  );
});
