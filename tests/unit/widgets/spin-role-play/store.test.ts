import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallEvent } from '../../../../src/widgets/spin-role-play/machine.ts';
import { endedCall, makeCallStore } from '../../../../src/widgets/spin-role-play/store.ts';
import { small } from './fixture.ts';
import { logOf } from './play.ts';
import { began, met, said, table, walk } from './table.ts';

const picks = fc.array(fc.nat(), { maxLength: 24 });
const lost = [began, met, said('hello'), said('pitch'), said('bye')];

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

test('going back leads to the call as if nothing had been said since', () =>
  fc.assert(
    fc.property(picks, fc.nat(20), (chosen, at) => {
      const call = table(small, [began, met]);
      walk(call, small, chosen);
      const { turns, phase } = call.now();
      const to = phase === 'debrief' ? at : turns.length - 1;
      fc.pre(turns[to] !== undefined);
      call.send(phase === 'debrief' ? { type: 'rewound', to } : { type: 'undone' });
      const never = table(small, [began, met, ...logOf(turns.slice(0, to)).map(said)]).now();
      expect(call.now()).toMatchObject({ turns: never.turns, phase: never.phase });
    }),
  ));

describe('a call', () => {
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

  test('in which nothing was said has nothing to take back, nor has one that is over', () => {
    expect(table(small, [began, met, { type: 'undone' }]).now().takenBack).toBe(0);
    const over = table(small, [...lost, { type: 'undone' }]);
    expect(over.now()).toMatchObject({ phase: 'debrief', takenBack: 0 });
  });

  test('that has ended goes on from any of its sentences, and the first run is kept', () => {
    const call = table(small, [...lost, { type: 'rewound', to: 1 }]);
    expect(logOf(call.now().turns)).toEqual(['hello']);
    expect(call.now().phase).toBe('opening');
    call.send(said('bye'));
    expect(call.now().phase).toBe('debrief');
    expect(logOf(call.now().earlier!)).toEqual(['hello', 'pitch', 'bye']);
  });

  test('is not taken up again from a sentence that was never said, nor while it goes on', () => {
    const over = table(small, [...lost, { type: 'rewound', to: 3 }]);
    expect(over.now()).toMatchObject({ phase: 'debrief', earlier: null });
    const going = table(small, [...lost.slice(0, -1), { type: 'rewound', to: 0 }]);
    expect(logOf(going.now().turns)).toEqual(['hello', 'pitch']);
  });

  test('tells its page once of each move, going back included', () => {
    const { store } = table(small, lost);
    const seen: string[] = [];
    store.subscribe(({ context }) => seen.push(`${context.phase} ${context.turns.length}`));
    store.send({ type: 'rewound', to: 2 });
    store.send({ type: 'undone' });
    expect(seen).toEqual(['demonstrating 2', 'opening 1']);
  });

  test('counts as it first went', () => {
    const ended = endedCall(small);
    expect(ended(table(small, lost.slice(0, -1)).now())).toBeNull();
    expect(ended(table(small, lost).now())).toEqual({ id: '7', score: 0.03 });
    expect(
      ended(table(small, [...lost, { type: 'rewound', to: 0 }, said('bye')]).now()),
    ).toBeNull();
  });

  test('begins anew with an empty draft', () => {
    const call = table(small, [...lost, { type: 'began', seed: 9 }]);
    expect(call.now()).toMatchObject({ phase: 'brief', seed: 9, turns: [], earlier: null });
    expect(call.draft()).toEqual([{ type: 'began', seed: 9 }]);
  });

  test('keeps what stands in the field, the last of it alone, until it is sent or another call begins', () => {
    const typing = (text: string): CallEvent => ({ type: 'typing', text });
    const call = table(small, [began, met, typing('ho'), typing('how ma'), said('hello')]);
    expect(call.draft()).toEqual([began, met, said('hello'), typing('how ma')]);
    expect(table(small, call.draft()).now()).toEqual(call.now());
    for (const event of [{ type: 'undone' }, typing('字'.repeat(201))] as const) call.send(event);
    expect(call.now().typing).toBe('how ma');
    call.send(typing('字'.repeat(200)));
    expect(call.now().typing).toHaveLength(200);
    call.send(typing(''));
    expect(call.draft()).toEqual([began, met, said('hello'), { type: 'undone' }]);
    call.send(typing('how'));
    call.send(began);
    expect(call.draft()).toEqual([began]);
    expect(call.now().typing).toBe('');
  });

  test('refuses a draft that holds something else', () => {
    for (const event of [null, 5, 'said', {}])
      expect(() => makeCallStore(small).send(event as unknown as CallEvent)).toThrow(TypeError);
  });
});
