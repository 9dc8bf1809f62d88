import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighed } from '../../../../src/widgets/decision-weights/model/case.ts';
import { lostAt } from '../../../../src/widgets/decision-weights/model/sentences.ts';
import {
  endedStory,
  journal,
  makeStoryStore,
  numbersOf,
  undoLimit,
  type StoryEvent,
} from '../../../../src/widgets/decision-weights/store.ts';
import { anyWeights, caseOf } from './cases.ts';

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
