import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { empty, historyLimit, withAttempt } from '../../../src/progress/activity.model.ts';
import {
  kinds,
  parse,
  rules,
  serialise,
  type Kind,
  type Values,
} from '../../../src/progress/model.ts';
import { editedNote } from '../../../src/progress/note.model.ts';
import { oneOf, saved } from './samples.ts';

const merge = (kind: Kind, a: Values[Kind], b: Values[Kind]): Values[Kind] =>
  rules[kind].merge(a as never, b as never);
const attempt = (id: string, at: number, score: number | null = null) => ({ id, at, score });

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

describe('an activity', () => {
  it('keeps its best result when newer attempts push it out of the history', () => {
    const many = Array.from({ length: 80 }, (_, index) => attempt(`n${index}`, 100 + index, 0.2));
    const kept = [attempt('first', 1, 1), ...many].reduce(withAttempt, empty);
    expect(kept.attempts).toHaveLength(historyLimit);
    expect(kept.best?.id).toBe('first');
  });
  it('counts the same attempt once, with the better of two results', () => {
    const kept = [attempt('a', 1, 0.5), attempt('a', 9, 0.8)].reduce(withAttempt, empty);
    expect(kept.attempts).toEqual([attempt('a', 1, 0.5)]);
    expect(kept.best?.score).toBe(0.8);
  });
  it('keeps its readable attempts when one is broken, and says that a part is missing', () => {
    const good = attempt('a', 1, 0.5);
    const raw = JSON.stringify({ v: 1, attempts: [good, { id: 'b', at: 'noon' }], best: good });
    expect(parse('activity', raw)).toEqual({
      state: 'ok',
      value: { attempts: [good], best: good },
      whole: false,
    });
  });
  it('does without a date that no calendar has', () => {
    const raw = JSON.stringify({ v: 1, attempts: [attempt('a', 1e300)], best: null });
    expect(parse('activity', raw).state).toBe('broken');
  });
});

describe('a note', () => {
  it('replaces the text that was being edited', () => {
    const now = { at: 1, texts: ['Call'] };
    expect(editedNote(now, { at: 2, texts: ['Call Li'], seen: ['Call'] })).toEqual({
      at: 2,
      texts: ['Call Li'],
    });
  });
  it('keeps beside it what another tab wrote meanwhile', () => {
    const now = { at: 1, texts: ['Other', 'Third'] };
    expect(editedNote(now, { at: 2, texts: ['Mine'], seen: ['Third'] })).toEqual({
      at: 2,
      texts: ['Mine', 'Other'],
    });
  });
  it('with a comma is not taken for two', () => {
    const now = { at: 1, texts: ['a,b'] };
    expect(editedNote(now, { at: 2, texts: ['c'], seen: ['a', 'b'] }).texts).toEqual(['c', 'a,b']);
  });
});
