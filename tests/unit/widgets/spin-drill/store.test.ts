import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endedDrill,
  makeDrillStore,
  shortDraft,
  shownIn,
  type DrillContext,
  type DrillEvent,
} from '../../../../src/widgets/spin-drill/store.ts';
import { kinds, type Kind } from '../../../../src/widgets/spin-drill/model.ts';
import { cards, kindOf } from './learners.ts';

/** A drill with its draft, as a learner has it on the page. */
function begun(seed = 5) {
  const store = makeDrillStore(cards);
  let draft: DrillEvent[] = [];
  const now = (): DrillContext => store.getSnapshot().context;
  const send = (event: DrillEvent): void => {
    const before = now();
    store.send(event);
    draft = shortDraft(draft, event, before, now());
  };
  send({ type: 'began', seed });
  const shown = () => shownIn(cards, now());
  const answer = (given?: Kind) =>
    send({ type: 'answered', id: shown()!, given: given ?? kindOf(shown()!) });
  return { send, now, shown, answer, draft: () => draft, ended: () => endedDrill(cards)(now()) };
}

const replayed = (draft: readonly DrillEvent[]): DrillContext => {
  const store = makeDrillStore(cards);
  for (const event of draft) store.send(event);
  return store.getSnapshot().context;
};

describe('a drill', () => {
  test('shows the sentence that was answered until the learner goes on', () => {
    const drill = begun();
    const first = drill.shown();
    drill.answer();
    expect(drill.shown()).toBe(first);
    drill.send({ type: 'advanced' });
    expect(drill.shown()).not.toBe(first);
  });

  test('takes one answer to a sentence, and none to another one', () => {
    const drill = begun();
    const other = cards.find(({ id }) => id !== drill.shown())!;
    drill.send({ type: 'answered', id: other.id, given: 'none' });
    expect(drill.now().answers).toEqual([]);
    drill.answer('none');
    drill.answer('problem');
    expect(drill.now().answers).toHaveLength(1);
  });

  test('is over once the learner is sure of all five and has gone on', () => {
    const drill = begun();
    for (let n = 0; drill.shown() && n < 60; n++) {
      expect(drill.ended()).toBeNull();
      drill.answer();
      drill.send({ type: 'advanced' });
    }
    expect(drill.ended()).toMatchObject({ score: 1 });
  });

  test('scores the share of the kinds that one is sure of', () => {
    const drill = begun();
    for (let n = 0; drill.shown() && n < 60; n++) {
      const is = kindOf(drill.shown()!);
      drill.answer(is === 'problem' ? 'implication' : is);
      drill.send({ type: 'advanced' });
    }
    expect(drill.ended()?.score).toBeCloseTo(3 / 5);
  });

  test('that was stopped is no attempt, and goes on where it was', () => {
    const drill = begun();
    drill.answer();
    drill.send({ type: 'advanced' });
    const next = drill.shown();
    drill.send({ type: 'stopped' });
    expect(drill.shown()).toBeNull();
    expect(drill.ended()).toBeNull();
    drill.send({ type: 'resumed' });
    expect(drill.shown()).toBe(next);
  });
});

test('an answer stands: what has been shown is not asked again in its place', () => {
  const drill = begun();
  const first = drill.shown()!;
  const other = kinds.find((kind) => kind !== kindOf(first))!;
  drill.answer(other);
  for (const event of [{ type: 'undone' }, { type: 'answered', id: first, given: kindOf(first) }])
    drill.send(event as DrillEvent);
  expect(drill.now()).toMatchObject({ answers: [{ id: first, given: other }], looking: true });
});

test('the draft, replayed, gives what all presses gave', () => {
  const press = fc.oneof(
    fc.constantFrom(...kinds).map((given) => ({ type: 'answered' as const, given })),
    fc.constantFrom('advanced', 'stopped', 'resumed').map((type) => ({ type })),
  );
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      const drill = begun();
      for (const one of presses)
        if ('given' in one) drill.send({ ...one, id: drill.shown() ?? cards[0]!.id });
        else drill.send(one as DrillEvent);
      expect(replayed(drill.draft())).toEqual(drill.now());
      const answers = drill.draft().filter(({ type }) => type === 'answered');
      expect(answers).toHaveLength(drill.now().answers.length);
    }),
  );
});
