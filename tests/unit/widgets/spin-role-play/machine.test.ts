import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { styles } from '../../../../src/widgets/kit/style/model.ts';
import { callOf, type CallScenario } from '../../../../src/widgets/spin-role-play/call.model.ts';
import { hand } from '../../../../src/widgets/spin-role-play/hand.model.ts';
import {
  callMachine,
  logOf,
  type CallEvent,
} from '../../../../src/widgets/spin-role-play/machine.ts';
import { replay, startOf } from '../../../../src/widgets/spin-role-play/model.ts';
import { phaseOf, type Phase } from '../../../../src/widgets/spin-role-play/phase.model.ts';
import {
  endedCall,
  journalOf,
  makeCallStore,
  type Played,
} from '../../../../src/widgets/spin-role-play/store.ts';
import { small, tutorial } from './fixture.ts';

const began: CallEvent = { type: 'began', seed: 7 };
const met: CallEvent = { type: 'met', temperament: 'chameleon' };
const said = (line: string): CallEvent => ({ type: 'said', line });

/** A store that keeps its draft as the page does. */
function table(scenario: CallScenario = small, draft: readonly CallEvent[] = []) {
  const store = makeCallStore(scenario);
  let events: CallEvent[] = [];
  const now = (): Played => store.getSnapshot().context;
  const send = (event: CallEvent): void => {
    const before = now();
    store.send(event);
    events = journalOf(events, event, before, now());
  };
  draft.forEach(send);
  return { now, send, draft: () => events };
}
/** Says so many lines, each chosen by number from what is on offer. */
function walk(call: ReturnType<typeof table>, scenario: CallScenario, picks: readonly number[]) {
  for (const pick of picks) {
    const { temperament, turns } = call.now();
    const model = callOf(scenario, temperament);
    const offers = hand(model, turns.at(-1)?.after ?? startOf(model));
    call.send(said(offers[pick % offers.length]!.line.id));
  }
}
const picks = fc.array(fc.nat(), { maxLength: 24 });

test('the machine agrees with the model on random walks', () =>
  fc.assert(
    fc.property(fc.constantFrom(small, tutorial), fc.constantFrom(...styles), picks, (...of) => {
      const [scenario, temperament, chosen] = of;
      const call = table(scenario, [began, { type: 'met', temperament }]);
      walk(call, scenario, chosen);
      const { phase, turns } = call.now();
      const model = replay(callOf(scenario, temperament), logOf(turns));
      expect(turns.at(-1)?.after).toEqual(model.turns.at(-1)?.after);
      expect(phase).toBe(phaseOf(model.turns));
      expect(phase === 'debrief').toBe(model.outcome !== null);
    }),
  ));

test('a draft replays into the same call, also after going back', () =>
  fc.assert(
    fc.property(picks, fc.nat(20), fc.boolean(), picks, (first, to, undo, second) => {
      const call = table(small, [began, met]);
      walk(call, small, first);
      if (undo) call.send({ type: 'undone' });
      call.send({ type: 'rewound', to });
      if (call.now().phase !== 'debrief') walk(call, small, second);
      expect(table(small, call.draft()).now()).toEqual(call.now());
    }),
  ));

describe('a call', () => {
  const lost = [began, met, said('hello'), said('pitch'), said('bye')];

  test('waits for a customer, and for one of the five', () => {
    const call = table(small, [began, said('bye')]);
    expect(call.now().phase).toBe('brief');
    call.send({ type: 'met', temperament: 'dragon' as 'owl' });
    expect(call.now().phase).toBe('brief');
    call.send(met);
    expect(call.now().phase).toBe('opening');
  });

  test('takes nothing that is not on offer, and nothing after its end', () => {
    const call = table(small, [began, met, said('later'), said('nonsense')]);
    expect(call.now().turns).toEqual([]);
    const over = table(small, [...lost, said('hello')]);
    expect(logOf(over.now().turns)).toEqual(['hello', 'pitch', 'bye']);
  });

  test('takes the last sentence back and counts that', () => {
    const call = table(small, [began, met, said('hello'), said('pitch'), { type: 'undone' }]);
    expect(call.now()).toMatchObject({ phase: 'opening', takenBack: 1 });
    expect(logOf(call.now().turns)).toEqual(['hello']);
  });

  test('that has ended goes on from any of its sentences, and the first run is kept', () => {
    const call = table(small, [...lost, { type: 'rewound', to: 1 }]);
    expect(logOf(call.now().turns)).toEqual(['hello']);
    expect(call.now()).toMatchObject({ phase: 'opening', earlier: ['hello', 'pitch', 'bye'] });
    call.send(said('bye'));
    expect(call.now()).toMatchObject({ phase: 'debrief', earlier: ['hello', 'pitch', 'bye'] });
  });

  test('counts as it first went', () => {
    const ended = endedCall(small);
    expect(ended(table(small, lost.slice(0, -1)).now())).toBeNull();
    expect(ended(table(small, lost).now())).toEqual({ id: '7', score: 0.1 });
    expect(
      ended(table(small, [...lost, { type: 'rewound', to: 0 }, said('bye')]).now()),
    ).toBeNull();
  });

  test('begins anew with an empty draft', () => {
    const call = table(small, [...lost, { type: 'began', seed: 9 }]);
    expect(call.now()).toMatchObject({ phase: 'brief', seed: 9, turns: [], earlier: null });
    expect(call.draft()).toEqual([{ type: 'began', seed: 9 }]);
  });

  test('refuses a draft that holds something else', () => {
    for (const event of [null, 5, 'said', {}])
      expect(() => makeCallStore(small).send(event as unknown as CallEvent)).toThrow(TypeError);
  });
});

test('every way from phase to phase can be gone, and no other', () => {
  const few = ['hello', 'ask-age', 'pitch', 'sign', 'bye'];
  const machine = callMachine({
    ...small,
    lines: small.lines.filter(({ id }) => few.includes(id)),
  });
  const ways = new Set<string>();
  const map = getAdjacencyMap(machine, {
    events: [
      met,
      { type: 'undone' },
      { type: 'rewound', to: 0 },
      { type: 'rewound', to: 2 },
      ...few.map(said),
    ],
    // What the guards read: where the call stands, and what it would fall back to.
    serializeState: ({ value, context: { turns } }) =>
      JSON.stringify([
        value,
        turns.at(-1)?.after,
        phaseOf(turns.slice(0, -1)),
        phaseOf(turns.slice(0, 2)),
      ]),
    limit: 50_000,
  });
  for (const { state, transitions } of Object.values(map))
    for (const { event, state: next } of Object.values(
      transitions as Record<string, { event: CallEvent; state: typeof state }>,
    ))
      if (next.context !== state.context)
        ways.add(`${String(state.value)} ${event.type} ${String(next.value)}`);

  const talk: Phase[] = ['opening', 'investigating', 'demonstrating', 'obtaining-commitment'];
  const expected = talk.flatMap((phase) => [
    ...[...talk, 'debrief'].map((next) => `${phase} said ${next}`),
    ...talk.map((next) => `${phase} undone ${next}`),
    `debrief rewound ${phase}`,
  ]);
  const never = (way: string): boolean =>
    /^(investigating|demonstrating|obtaining-commitment) said opening$/.test(way) ||
    /^opening undone (?!opening)/.test(way);
  expect([...ways].sort()).toEqual(
    ['brief met opening', ...expected.filter((way) => !never(way))].sort(),
  );
});
