import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withSupplier, weighed } from '../../../../src/widgets/decision-weights/model/case.ts';
import { lostAt } from '../../../../src/widgets/decision-weights/model/sentences.ts';
import {
  differences,
  makeCasesStore,
  mostCases,
} from '../../../../src/widgets/decision-weights/own/store.ts';
import {
  endedStory,
  journal,
  makeStoryStore,
  numbersOf,
  undoLimit,
  type StoryEvent,
} from '../../../../src/widgets/decision-weights/store.ts';
import { anyCase, anyWeights, caseOf } from './cases.ts';

const worked = caseOf([
  [9, 5, 6],
  [6, 9, 6],
]);
const began: StoryEvent = { type: 'began', seed: 7 };
const changedTo = (weights: number[]): StoryEvent => ({
  type: 'changed',
  ...numbersOf(weighed(worked, 2, weights)),
});

/** A store after events, with the draft that is kept of them. */
function played(events: readonly StoryEvent[]) {
  const store = makeStoryStore(worked);
  let draft: StoryEvent[] = [];
  for (const event of events) {
    const before = store.getSnapshot().context;
    store.send(event);
    draft = journal(draft, event, before, store.getSnapshot().context);
  }
  return { context: store.getSnapshot().context, draft };
}

describe('the example', () => {
  it('is done once the learner has guessed and then changed something, not before', () => {
    const guessed: StoryEvent = { type: 'guessed', stage: 1 };
    const change = changedTo([40, 40, 20]);
    expect(endedStory(played([began, guessed]).context)).toBeNull();
    expect(endedStory(played([began, change]).context)).toBeNull();
    expect(endedStory(played([began, guessed, change]).context)).toMatchObject({ score: null });
  });
  it('keeps the first guess', () => {
    const { context } = played([
      began,
      { type: 'guessed', stage: 1 },
      { type: 'guessed', stage: 2 },
    ]);
    expect(context.guess).toBe(1);
  });
  it('knows where the lead is lost: at the purchase', () => {
    expect(lostAt(worked)).toBe(2);
    expect(lostAt(caseOf([...worked.suppliers].reverse().map(({ ratings }) => ratings)))).toBe(3);
  });
  it('comes back from its draft as it was, one undo a change', () => {
    const edit = fc.oneof(
      anyWeights(3).map(changedTo),
      fc.constant<StoryEvent>({ type: 'undone' }),
      fc.constantFrom<StoryEvent>(
        { type: 'looked', view: 'own' },
        { type: 'looked', view: 'story' },
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 90 }), (edits) => {
        const { context, draft } = played([began, { type: 'guessed', stage: 0 }, ...edits]);
        const again = played(draft).context;
        expect(again.data).toEqual(context.data);
        expect(again.view).toBe(context.view);
        expect(again.past).toHaveLength(context.past.length);
        expect(draft.length).toBeLessThanOrEqual(undoLimit + 3);
      }),
    );
  });
  it('takes no change that is none, whatever a draft says', () => {
    const wrong = fc.record({
      type: fc.constant('changed'),
      weights: fc.jsonValue(),
      ratings: fc.jsonValue(),
      locks: fc.jsonValue(),
    });
    fc.assert(
      fc.property(wrong, (event) => {
        expect(played([began, event as unknown as StoryEvent]).context.data).toBe(worked);
      }),
    );
    expect(played([began, changedTo([50, 50, 1])]).context.data).toBe(worked);
  });
});

describe('the learner’s own cases', () => {
  const made = (n: number) =>
    ({ type: 'made', id: `id${n}`, name: `case ${n}`, data: worked }) as const;
  it('every change of any of them can be undone and redone', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 8 }), (datas) => {
        const store = makeCasesStore();
        store.send(made(1));
        const start = store.getSnapshot().context.cases;
        for (const data of datas) store.send({ type: 'changed', id: 'id1', data });
        const end = store.getSnapshot().context.cases;
        for (const _ of datas) store.send({ type: 'undone' });
        expect(store.getSnapshot().context.cases).toEqual(start);
        for (const _ of datas) store.send({ type: 'redone' });
        expect(store.getSnapshot().context.cases).toEqual(end);
      }),
    );
  });
  it('are at most thirty', () => {
    const store = makeCasesStore();
    for (let n = 0; n <= mostCases; n++) store.send(made(n));
    expect(store.getSnapshot().context.cases).toHaveLength(30);
  });
  it('one that is deleted gives way to the one before it, and undo brings it back', () => {
    const store = makeCasesStore();
    for (const n of [1, 2, 3]) store.send(made(n));
    store.send({ type: 'dropped', id: 'id3' });
    expect(store.getSnapshot().context.open).toBe('id2');
    store.send({ type: 'undone' });
    expect(store.getSnapshot().context).toMatchObject({ open: 'id3' });
    expect(store.getSnapshot().context.cases).toHaveLength(3);
  });
  it('only what was changed is kept anew', () => {
    const [a, b] = [made(1), made(2)].map(({ id, name, data }) => ({ id, name, data }));
    const longer = { ...b!, data: withSupplier(worked, 'x') };
    expect(differences([a!, b!], [longer])).toEqual({ keep: [longer], drop: ['id1'] });
  });
});
