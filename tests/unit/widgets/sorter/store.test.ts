import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptId } from '../../../../src/widgets/kit/model.ts';
import { rightOnes, type Sorter } from '../../../../src/widgets/sorter/model.ts';
import {
  endedSorter,
  makeSorterStore,
  type SorterEvent,
} from '../../../../src/widgets/sorter/store.ts';

const card = (id: string, group: string) => ({ id, group, text: id, feedback: {}, facts: {} });
const cards: Sorter['cards'] = [
  card('phone', 'home'),
  card('rice', 'firm'),
  card('car', 'home'),
  card('crane', 'firm'),
];
const groups = [
  { id: 'home', title: 'Home' },
  { id: 'firm', title: 'Firm' },
];
const after = (...events: SorterEvent[]) => {
  const store = makeSorterStore({ groups, cards });
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
const began = (seed = 1): SorterEvent => ({ type: 'began', seed });
const placed = (id: string, group: string): SorterEvent => ({ type: 'placed', card: id, group });
const allHome = [began(), ...cards.map(({ id }) => placed(id, 'home'))];
const allRight = [began(), ...cards.map(({ id, group }) => placed(id, group))];
const checked: SorterEvent = { type: 'checked' };
const ended = endedSorter(cards);

describe('placing', () => {
  test('the first round deals the cards as the author laid them', () =>
    expect(after(began(9)).table.pile).toEqual(['phone', 'rice', 'car', 'crane']));

  test('a placed card leaves the pile and can be moved to another group', () => {
    const { table } = after(began(), placed('rice', 'home'), placed('rice', 'firm'));
    expect(table).toEqual({
      pile: ['phone', 'car', 'crane'],
      placed: [{ card: 'rice', group: 'firm' }],
    });
  });

  test('a card that is taken back is the next one', () =>
    expect(
      after(began(), placed('rice', 'home'), { type: 'tookBack', card: 'rice' }).table,
    ).toEqual({ pile: ['rice', 'phone', 'car', 'crane'], placed: [] }));

  test('a card left for later comes last', () =>
    expect(after(began(), { type: 'postponed' }).table.pile).toEqual([
      'rice',
      'car',
      'crane',
      'phone',
    ]));

  test('undo steps back move by move, to the start and no further', () => {
    const undone: SorterEvent = { type: 'undone' };
    const moves = [began(), placed('phone', 'home'), placed('phone', 'firm')];
    expect(after(...moves, undone).table.placed).toEqual([{ card: 'phone', group: 'home' }]);
    expect(after(...moves, undone, undone, undone)).toEqual(after(began()));
  });

  test('what is no card or no group changes nothing', () => {
    expect(after(began(), placed('ghost', 'home'))).toEqual(after(began()));
    expect(after(began(), placed('rice', 'nowhere'))).toEqual(after(began()));
  });
});

describe('checking', () => {
  test('waits until every card lies in a group', () => {
    expect(after(...allHome.slice(0, -1), checked).checked).toBe(false);
    expect(ended(after(...allHome))).toBeNull();
  });

  test('scores right cards of all cards, in the name of the round', () =>
    expect(ended(after(...allHome, checked))).toEqual({ id: attemptId(1), score: 0.5 }));

  test('ends the moves of the round', () => {
    const end = after(...allHome, checked);
    expect(after(...allHome, checked, placed('rice', 'firm'), { type: 'undone' })).toEqual(end);
  });
});

describe('trying again', () => {
  test('keeps the right cards where they are and deals the wrong ones', () => {
    const { table, kept, checked: over } = after(...allHome, checked, began(2));
    expect(table.placed).toEqual([
      { card: 'phone', group: 'home' },
      { card: 'car', group: 'home' },
    ]);
    expect([...table.pile].sort()).toEqual(['crane', 'rice']);
    expect({ kept, over }).toEqual({ kept: ['phone', 'car'], over: false });
  });

  test('a kept card can neither be moved nor taken back', () => {
    const again = [...allHome, checked, began(2)];
    expect(after(...again, placed('car', 'firm'))).toEqual(after(...again));
    expect(after(...again, { type: 'tookBack', card: 'car' })).toEqual(after(...again));
  });

  test('is no attempt where only the wrong cards are dealt, and one again where all are', () => {
    const mended = [...allHome, checked, began(2), placed('rice', 'firm'), placed('crane', 'firm')];
    expect(after(...mended, checked).checked).toBe(true);
    expect(ended(after(...mended, checked))).toBeNull();
    const all = allRight.filter(({ type }) => type === 'placed');
    expect(ended(after(...mended, checked, began(3), ...all, checked))).toEqual({
      id: attemptId(3),
      score: 1,
    });
  });

  test('after a round without a fault, deals every card', () =>
    expect(after(...allRight, checked, began(2)).table.placed).toEqual([]));
});

const anyEvent: fc.Arbitrary<SorterEvent> = fc.oneof(
  fc.record({ type: fc.constant('began' as const), seed: fc.nat() }),
  fc.record({
    type: fc.constant('placed' as const),
    card: fc.constantFrom('phone', 'rice', 'car', 'crane', 'ghost'),
    group: fc.constantFrom('home', 'firm', 'nowhere'),
  }),
  fc.record({
    type: fc.constant('tookBack' as const),
    card: fc.constantFrom('phone', 'rice', 'ghost'),
  }),
  fc.constantFrom<SorterEvent>({ type: 'postponed' }, { type: 'undone' }, checked),
);
/** Rounds that are likely to come to their end. */
const anyRounds = fc
  .array(
    fc.tuple(
      fc.array(anyEvent, { maxLength: 12 }),
      fc.nat(),
      fc.array(fc.constantFrom('home', 'firm'), { minLength: 4, maxLength: 4 }),
    ),
    { maxLength: 4 },
  )
  .map((rounds) =>
    rounds.flatMap(([events, seed, chosen]): SorterEvent[] => [
      began(seed),
      ...events,
      ...cards.map(({ id }, index) => placed(id, chosen[index]!)),
      checked,
    ]),
  );

describe('whatever is done', () => {
  test('every card is in one place, and a score is 0 to 1', () =>
    fc.assert(
      fc.property(anyRounds, (events) => {
        const context = after(...events);
        const { pile, placed: lying } = context.table;
        const everywhere = [...pile, ...lying.map((one) => one.card)].sort();
        expect(everywhere).toEqual(['car', 'crane', 'phone', 'rice']);
        const score = ended(context)?.score ?? 0;
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    ));

  test('trying again never moves a card that was right', () =>
    fc.assert(
      fc.property(anyRounds, fc.nat(), (events, seed) => {
        const end = after(...events);
        const wrong = end.table.placed.length - rightOnes(cards, end.table).length;
        fc.pre(end.checked && wrong > 0);
        const again = after(...events, began(seed));
        const right = end.table.placed.filter(
          (one) => cards.find(({ id }) => id === one.card)!.group === one.group,
        );
        expect(again.table.placed).toEqual(right);
        expect(again.kept).toEqual(right.map((one) => one.card));
      }),
    ));

  test('the same events make the same round, as a reload needs', () =>
    fc.assert(
      fc.property(anyRounds, (events) => {
        const stored = JSON.parse(JSON.stringify(events)) as SorterEvent[];
        expect(after(...stored)).toEqual(after(...events));
      }),
    ));
});
