import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, rules } from '../../../src/progress/every/model.ts';
import { kinds, serialise, type Kind, type Values } from '../../../src/progress/model.ts';
import { oneOf, saved } from './samples.ts';
import { share } from '../../share.ts';

const merge = (kind: Kind, a: Values[Kind], b: Values[Kind]): Values[Kind] =>
  rules[kind].merge(a as never, b as never);

describe.each(kinds)('two states of one %s', (kind) => {
  it('merge to the same, whichever comes first', () => {
    fc.assert(
      fc.property(oneOf(kind), oneOf(kind), (a, b) => {
        expect(merge(kind, a, b)).toEqual(merge(kind, b, a));
      }),
    );
  });
  it('merge to the same, in whichever groups', () => {
    fc.assert(
      fc.property(oneOf(kind), oneOf(kind), oneOf(kind), (a, b, c) => {
        const left = merge(kind, merge(kind, a, b), c);
        expect(left).toEqual(merge(kind, a, merge(kind, b, c)));
      }),
    );
  });
  it('merge to the same, however often', () => {
    fc.assert(
      fc.property(oneOf(kind), oneOf(kind), (a, b) => {
        const once = merge(kind, a, b);
        expect(merge(kind, a, a)).toEqual(a);
        expect(merge(kind, once, b)).toEqual(once);
      }),
    );
  });
  it('are read as they were written', () => {
    fc.assert(
      fc.property(oneOf(kind), (value) => {
        const read = parse(kind, serialise(value));
        expect(read).toEqual({ state: 'ok', value, whole: true });
      }),
    );
  });
});

describe('a field that says wrongly', () => {
  const data = { costs: [40_000] };
  const events = [{ type: 'began', seed: 7 }];
  it.each<[string, Kind, object, object]>([
    ['when a sheet was changed', 'sheet', { made: 2, name: 'n', data }, { at: 0, made: 2 }],
    ['when it was made', 'sheet', { at: 3, made: 'noon', name: 'n', data }, { at: 3, made: 3 }],
    ['what it is called', 'sheet', { at: 3, made: 2, name: 7, data }, { name: '', data }],
    ['all about it', 'sheet', { at: -1, made: 1e300, name: null, data }, { at: 0, made: 0, data }],
    ['when a draft was kept', 'draft', { digest: 'x', at: '', events }, { at: 0, events }],
    ['what a draft belongs to', 'draft', { digest: 5, at: 3, events }, { digest: '', events }],
    [
      'when a place was left',
      'place',
      { lesson: 'l', anchor: 'a', at: [] },
      { anchor: 'a', at: 0 },
    ],
    ['where in it', 'place', { lesson: 'l', at: 3 }, { lesson: 'l', anchor: '' }],
    ['when a guess was made', 'guess', { digest: 'x', answer: '4' }, { at: 0, answer: '4' }],
    ['which question it answered', 'guess', { at: 3, answer: '4' }, { at: 3, digest: '' }],
    ['when a choice was made', 'setting', { value: 'dark' }, { value: 'dark', at: 0 }],
  ])('%s costs that field, and that a part is missing is said', (_, kind, fields, value) => {
    const read = parse(kind, JSON.stringify({ v: 1, ...fields }));
    expect(read).toMatchObject({ state: 'ok', value, whole: false });
  });
});

const runs = share(10_000, 2_000);
describe(`${runs} of 10,000 random and corrupted values`, () => {
  it(
    'are read without a throw, and what is read is written and read again as itself',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(saved, ({ name, raw }) => {
          const kind = name.split(':')[0] as Kind;
          const read = parse(kind, raw);
          if (read.state === 'ok')
            expect(parse(kind, serialise(read.value))).toEqual({ ...read, whole: true });
        }),
        { numRuns: runs },
      );
      expect({}).not.toHaveProperty('polluted');
    },
  );
});
