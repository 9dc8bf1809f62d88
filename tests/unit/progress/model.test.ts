import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kinds,
  parse,
  rules,
  serialise,
  type Kind,
  type Values,
} from '../../../src/progress/model.ts';
import { oneOf, saved } from './samples.ts';

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

describe('10,000 random and corrupted values', () => {
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
        { numRuns: 10_000 },
      );
      expect({}).not.toHaveProperty('polluted');
    },
  );
});
