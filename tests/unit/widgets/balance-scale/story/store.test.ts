import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  monthsBack,
  pansOf,
  removing,
  type Cost,
  type Story,
} from '../../../../../src/widgets/balance-scale/model/story.ts';
import {
  endedStory,
  makeStoryStore,
  turnOf,
  type StoryEvent,
} from '../../../../../src/widgets/balance-scale/story/store.ts';
import { beamAngle, sumOf } from '../../../../../src/widgets/kit/balance/model.ts';

const cost = (id: string, sum: number): Cost => ({
  id,
  label: id,
  sum,
  yearly: true,
  heard: '',
  questions: [
    { id: 'good', right: true, text: '', reply: '', why: '' },
    { id: 'bad', text: '', reply: '', why: '' },
    { id: 'worse', text: '', reply: '', why: '' },
  ],
});
const costs = [cost('hiring', 70), cost('rework', 60)];
const story = {
  problem: { label: 'hard to use' },
  solution: { label: 'unit', sum: 120 },
  costs,
} as Story;

const after = (...events: StoryEvent[]) => {
  const store = makeStoryStore(costs);
  for (const event of [{ type: 'began' as const, seed: 7 }, ...events]) store.send(event);
  return store.getSnapshot().context;
};
const on: StoryEvent = { type: 'wentOn' };
const ask = (id: string, question: string): StoryEvent => ({ type: 'asked', cost: id, question });
const angle = (...events: StoryEvent[]): number => {
  const { step, asked } = after(...events);
  const pans = pansOf(story, step, asked);
  return beamAngle(sumOf(pans.need), sumOf(pans.cost));
};

describe('the pay-back', () => {
  const hiring = cost('hiring', 70);
  const rework = cost('rework', 60);

  test('comes sooner with each cost that comes to light', () => {
    expect(monthsBack(story, [], 1)).toBe(null);
    expect(monthsBack(story, [rework], 1)).toBe(24);
    expect(monthsBack(story, [hiring, rework], 1)).toBe(11.5);
  });

  test('comes later where the solution removes a part only', () => {
    expect(monthsBack(story, [rework], 0.5)).toBe(48);
    expect(removing([{ id: 'rework', label: '', sum: 60 }], 0.5)).toMatchObject([{ sum: 30 }]);
  });

  test('counts once what comes once', () => {
    expect(monthsBack(story, [{ ...hiring, yearly: false }, rework], 1)).toBe(10);
    expect(monthsBack(story, [{ ...hiring, yearly: false }], 1)).toBe(null);
  });
});

describe('the story', () => {
  test('begins level, goes down on the side of the price, and tips with the last cost', () => {
    expect(angle()).toBe(0);
    expect(angle(on)).toBeLessThan(-10);
    expect(angle(on, on, ask('hiring', 'good'))).toBeLessThan(0);
    expect(angle(on, on, ask('hiring', 'good'), ask('rework', 'good'))).toBeGreaterThan(0);
  });

  test('a wrong question adds nothing, and may be followed by another', () => {
    const { asked } = after(on, on, ask('hiring', 'bad'));
    expect(pansOf(story, 2, asked).need.map(({ id }) => id)).toEqual(['problem']);
    expect(turnOf(costs, asked)?.id).toBe('hiring');
    expect(
      turnOf(costs, after(on, on, ask('hiring', 'bad'), ask('hiring', 'good')).asked)?.id,
    ).toBe('rework');
  });

  test('nothing is asked before its time, about another cost, twice, or in words that are not there', () => {
    expect(after(on, ask('hiring', 'good')).asked).toEqual([]);
    expect(after(on, on, ask('rework', 'good')).asked).toEqual([]);
    expect(after(on, on, ask('hiring', 'none')).asked).toEqual([]);
    expect(after(on, on, ask('hiring', 'bad'), ask('hiring', 'bad')).asked).toHaveLength(1);
  });

  test('is over when all has come out; the score counts first questions only', () => {
    const ended = endedStory(costs);
    expect(ended(after(on, on, ask('hiring', 'good')))).toBeNull();
    const events = [on, on, ask('hiring', 'bad'), ask('hiring', 'good'), ask('rework', 'good')];
    expect(ended(after(...events))).toEqual({ id: '7', score: 0.5 });
  });

  test('another try begins where the learner looks', () =>
    expect(after({ type: 'looked', view: 'own' }, on, { type: 'began', seed: 9 })).toEqual({
      seed: 9,
      step: 0,
      asked: [],
      view: 'own',
    }));

  test('asked in whatever way, the left pan only ever gets heavier', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('hiring', 'rework'),
            fc.constantFrom('good', 'bad', 'worse', 'none'),
          ),
        ),
        (asked) => {
          const events = asked.map(([id, question]) => ask(id, question));
          const angles = events.map((_, n) => angle(on, on, ...events.slice(0, n + 1)));
          angles.forEach((one, n) => {
            expect(one).toBeGreaterThanOrEqual(angles[n - 1] ?? -Infinity);
          });
        },
      ),
    ));
});
