import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptId } from '../../../../src/widgets/kit/model.ts';
import { rightsInOrder } from '../../../../src/widgets/matcher/model.ts';
import {
  endedMatcher,
  makeMatcherStore,
  type MatcherEvent,
} from '../../../../src/widgets/matcher/store.ts';

const ids = ['best', 'good', 'poor', 'worst'];
const after = (...events: MatcherEvent[]) => {
  const store = makeMatcherStore(ids.map((id) => ({ id })));
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
const began = (seed = 1): MatcherEvent => ({ type: 'began', seed });
const matched = (left: string, right: string): MatcherEvent => ({ type: 'matched', left, right });
const checked: MatcherEvent = { type: 'checked' };
const allRight = [began(), ...ids.map((id) => matched(id, id))];
/** best and good have each other's right */
const crossed = [...allRight, matched('best', 'good')];

describe('the order of the rights', () => {
  test('is never the order of the lefts, which would give the pairs away', () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const order = rightsInOrder(ids, seed);
        expect(order).not.toEqual(ids);
        expect([...order].sort()).toEqual(ids);
      }),
    ));

  test('does not change under the finger when the first round begins', () =>
    expect(after(began(77)).rights).toEqual(after().rights));
});

describe('matching', () => {
  test('a right that another left has goes over; that left is open again', () =>
    expect(after(began(), matched('best', 'poor'), matched('good', 'poor')).matches).toEqual([
      { left: 'good', right: 'poor' },
    ]));

  test('two lefts that both have a right swap', () =>
    expect(
      after(began(), matched('best', 'poor'), matched('good', 'worst'), matched('good', 'poor'))
        .matches,
    ).toEqual([
      { left: 'good', right: 'poor' },
      { left: 'best', right: 'worst' },
    ]));

  test('what is no left or no right changes nothing', () => {
    expect(after(began(), matched('ghost', 'best'))).toEqual(after(began()));
    expect(after(began(), matched('best', 'ghost'))).toEqual(after(began()));
  });
});

describe('checking', () => {
  test('waits until every left has a right', () =>
    expect(endedMatcher(after(...allRight.slice(0, -1), checked))).toBeNull());

  test('scores right pairs of all pairs, in the name of the round', () =>
    expect(endedMatcher(after(...crossed, checked))).toEqual({ id: attemptId(1), score: 0.5 }));

  test('ends the round', () =>
    expect(after(...crossed, checked, matched('best', 'best'))).toEqual(
      after(...crossed, checked),
    ));
});

describe('trying again', () => {
  const again = [...crossed, checked, began(2)];

  test('keeps the right pairs and opens the wrong ones', () => {
    const { matches, kept } = after(...again);
    expect(matches).toEqual([
      { left: 'poor', right: 'poor' },
      { left: 'worst', right: 'worst' },
    ]);
    expect(kept).toEqual(['poor', 'worst']);
  });

  test('a kept pair cannot be parted, from either side', () => {
    expect(after(...again, matched('poor', 'best'))).toEqual(after(...again));
    expect(after(...again, matched('best', 'poor'))).toEqual(after(...again));
  });

  test('is no attempt where only the wrong pairs are open, and one again where all are', () => {
    const mended = [...again, matched('best', 'best'), matched('good', 'good'), checked];
    expect(after(...mended).checked).toBe(true);
    expect(endedMatcher(after(...mended))).toBeNull();
    const all = allRight.filter(({ type }) => type === 'matched');
    expect(endedMatcher(after(...mended, began(3), ...all, checked))).toEqual({
      id: attemptId(3),
      score: 1,
    });
  });

  test('after a round without a fault, opens every pair', () =>
    expect(after(...allRight, checked, began(2)).matches).toEqual([]));
});

const anyMatch = fc.record({
  type: fc.constant('matched' as const),
  left: fc.constantFrom(...ids, 'ghost'),
  right: fc.constantFrom(...ids, 'ghost'),
});
const anyEvents = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anyMatch },
    { weight: 2, arbitrary: fc.constant(checked) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('began' as const), seed: fc.nat() }),
    },
  ),
  { maxLength: 60 },
);

describe('whatever is done', () => {
  test('no left and no right is used twice, and a score is 0 to 1', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const context = after(began(), ...events);
        const unique = (list: string[]) => new Set(list).size === list.length;
        expect(unique(context.matches.map(({ left }) => left))).toBe(true);
        expect(unique(context.matches.map(({ right }) => right))).toBe(true);
        const score = endedMatcher(context)?.score ?? 0;
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    ));

  test('trying again never parts a pair that was right', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), fc.nat(), (rights, seed) => {
        const round = [began(), ...ids.map((id, index) => matched(id, rights[index]!)), checked];
        const right = after(...round).matches.filter((one) => one.left === one.right);
        expect(after(...round, began(seed)).matches).toEqual(right.length === 4 ? [] : right);
      }),
    ));

  test('the same events make the same round, as a reload needs', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const stored = JSON.parse(JSON.stringify(events)) as MatcherEvent[];
        expect(after(...stored)).toEqual(after(...events));
      }),
    ));
});
