import { createStore } from '@xstate/store';
import { describe, expect, it } from 'vitest';
import { after, resumed, type Rounds } from '../../../../src/progress/replay/model.ts';

interface Count {
  seed: number | null;
  n: number;
}
type Event = { type: 'began'; seed: number } | { type: 'counted'; by: number };

/** Counting to three: a round is over there. */
const counting: Rounds<Count, Event> = {
  digest: 'd1',
  make: () =>
    createStore({
      context: { seed: null, n: 0 } as Count,
      on: {
        began: (_, { seed }: { seed: number }): Count => ({ seed, n: 0 }),
        counted: (context, { by }: { by: number }) => ({ ...context, n: context.n + by }),
      },
    }),
  ended: ({ seed, n }) => (seed !== null && n >= 3 ? { id: `${seed}`, score: 1 } : null),
};
const began = { type: 'began', seed: 7 } as const;
const counted = { type: 'counted', by: 2 } as const;
const draft = (events: unknown[], digest = 'd1') => ({ digest, at: 5, events });
const context = (rounds: Rounds<Count, Event>, events: unknown[], digest?: string) =>
  resumed(rounds, draft(events, digest)).store.getSnapshot().context;

describe('a draft', () => {
  it('is gone on from where it was left', () => {
    const round = resumed(counting, draft([began, counted]));
    expect(round.store.getSnapshot().context).toEqual({ seed: 7, n: 2 });
    expect(round).toMatchObject({ events: [began, counted], result: null, stale: false });
  });

  it('of another shape is not replayed, and that is said', () => {
    const round = resumed(counting, draft([began, counted], 'd2'));
    expect(round.store.getSnapshot().context).toEqual({ seed: null, n: 0 });
    expect(round).toMatchObject({ events: [], result: null, stale: true });
  });

  it('that needs nothing of the content is replayed into any shape', () => {
    const standsAlone = (events: readonly unknown[]) => events.length === 2;
    expect(context({ ...counting, standsAlone }, [began, counted], 'd2').n).toBe(2);
    expect(context({ ...counting, standsAlone }, [began], 'd2').seed).toBeNull();
  });

  it('without which nothing was begun is a fresh round, of which nothing is said', () => {
    expect(resumed(counting, null)).toMatchObject({ events: [], result: null, stale: false });
  });

  it('of a round that had ended tells its result once more', () => {
    const round = resumed(counting, draft([began, counted, counted]));
    expect(round.result).toEqual({ id: '7', score: 1 });
  });

  it.each(['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'unheardOf'])(
    'goes on past an event called %s, which is none of the activity’s',
    (type) => {
      const wrong = JSON.parse(`{"type":"${type}"}`) as unknown;
      expect(context(counting, [began, wrong, counted])).toEqual({ seed: 7, n: 2 });
    },
  );

  it.each([null, 3, 'began', [], {}, { type: 3 }])(
    'goes on past %j, which is no event',
    (wrong) => {
      expect(context(counting, [began, wrong, counted])).toEqual({ seed: 7, n: 2 });
    },
  );

  it('that the store cannot digest is thrown back', () => {
    const ended = (): never => {
      throw new TypeError('no such thing');
    };
    expect(() => resumed({ ...counting, ended }, draft([began]))).toThrow('no such thing');
  });
});

describe('an event', () => {
  it('is added to the draft, and ends the round when it does', () => {
    const open = after(counting, resumed(counting, draft([began])), counted);
    expect(open).toMatchObject({ events: [began, counted], result: null });
    const over = after(counting, open, counted);
    expect(over).toMatchObject({ events: [began, counted, counted], result: { id: '7' } });
    expect(over.store.getSnapshot().context.n).toBe(4);
  });

  it('leaves the draft that the widget wants, told what it was before and is now', () => {
    const rounds: Rounds<Count, Event> = {
      ...counting,
      journal: (events, event, before, now) =>
        now.n > before.n ? [...events.slice(0, 1), event] : [event],
    };
    const round = after(rounds, resumed(rounds, draft([began, counted])), counted);
    expect(round.events).toEqual([began, counted]);
    expect(after(rounds, round, began).events).toEqual([began]);
  });
});
