import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptId } from '../../../../../src/widgets/kit/model.ts';
import { spotOf } from '../../../../../src/widgets/style-grid/model/plane.ts';
import {
  endedMover,
  inUse,
  makeMoverStore,
  shortDraft,
  type MoverEvent,
} from '../../../../../src/widgets/style-grid/mover/store.ts';

const after = (...events: MoverEvent[]) => {
  const store = makeMoverStore();
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
const began: MoverEvent = { type: 'began', seed: 5 };
const placed = (who: 'me' | 'customer', style: Parameters<typeof spotOf>[0]): MoverEvent => ({
  type: 'placed',
  who,
  spot: spotOf(style),
});
const took = (behaviour: string): MoverEvent => ({ type: 'took', behaviour });
const peacockToOwl = [began, placed('me', 'peacock'), placed('customer', 'owl')];

describe('taking sentences along', () => {
  test('three for the customer end the activity, without a score', () => {
    const two = [...peacockToOwl, took('less-assertive/listen'), took('less-responsive/by-facts')];
    expect(endedMover(after(...two))).toBeNull();
    expect(endedMover(after(...two, took('less-assertive/ask-opinion')))).toEqual({
      id: attemptId(5),
      score: null,
    });
  });
  test('a sentence for another direction does not count, and waits', () => {
    const events = [...peacockToOwl, took('less-assertive/listen')];
    expect(inUse(after(...events, placed('customer', 'tiger')))).toEqual([]);
    expect(
      inUse(after(...events, placed('customer', 'tiger'), placed('customer', 'koala'))),
    ).toEqual(['less-assertive/listen']);
  });
  test('one that was left is gone', () =>
    expect(
      inUse(
        after(...peacockToOwl, took('less-assertive/listen'), {
          type: 'left',
          behaviour: 'less-assertive/listen',
        }),
      ),
    ).toEqual([]));
  test('a place off the plane is none', () =>
    expect(
      after(began, { type: 'placed', who: 'me', spot: { assertiveness: 9, responsiveness: 0 } }).me,
    ).toBeNull());
});

const anyEvent: fc.Arbitrary<MoverEvent> = fc.oneof(
  fc.constantFrom<MoverEvent>(
    ...(['tiger', 'peacock', 'koala', 'owl', 'chameleon'] as const).flatMap((style) => [
      placed('me', style),
      placed('customer', style),
    ]),
  ),
  fc
    .constantFrom(
      'less-assertive/listen',
      'more-assertive/to-the-point',
      'less-responsive/by-facts',
    )
    .chain((behaviour) =>
      fc.constantFrom<MoverEvent>({ type: 'took', behaviour }, { type: 'left', behaviour }),
    ),
);

test('the shortened draft replays to the same state, and holds one event a subject', () =>
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      const all = [began, ...events];
      const short = all.reduce<MoverEvent[]>((draft, event) => shortDraft(draft, event), []);
      expect(after(...short)).toEqual(after(...all));
      expect(short.length).toBeLessThanOrEqual(6);
    }),
  ));
