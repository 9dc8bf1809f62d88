import { createActor } from 'xstate';
import { attemptId } from '../kit/model.ts';
import { callMachine, saidIn, type CallContext, type CallEvent, type Phase } from './machine.ts';
import { traceOf } from './model/debrief/debrief.ts';
import { scoreOf } from './model/debrief/score.ts';
import { callAs } from './model/state/call.ts';
import type { CallScenario } from './model/state/scenario.ts';

export interface Played extends CallContext {
  phase: Phase;
}

/**
 * The machine as `useDraftedStore` wants it: replayed from its events, never from a snapshot.
 * @throws TypeError for what is no event
 */
export function makeCallStore(scenario: CallScenario) {
  const actor = createActor(callMachine(scenario)).start();
  const played = ({ context, value }: ReturnType<typeof actor.getSnapshot>) => ({
    context: { ...context, phase: value } as Played,
  });
  return {
    send(event: CallEvent): void {
      if (typeof event?.type !== 'string') throw new TypeError('not an event');
      actor.send(event);
    },
    getSnapshot: () => played(actor.getSnapshot()),
    subscribe: (listener: (snapshot: { context: Played }) => void) =>
      actor.subscribe((snapshot) => listener(played(snapshot))),
  };
}

/**
 * A call counts as it first went; one that was taken up again from the middle is for comparing. One that
 * was taken over is done when it ends, and has no score: half of it was somebody else's.
 */
export const endedCall =
  (scenario: CallScenario) =>
  ({ phase, seed, temperament, told, turns, given, earlier }: Played) =>
    phase !== 'debrief' || seed === null || earlier
      ? null
      : {
          id: attemptId(seed),
          score:
            given > 0
              ? null
              : scoreOf(traceOf(callAs(scenario, { temperament, told }), turns)) / 100,
        };

/**
 * The draft: how the call began, what was said, no more of what went before than is shown, and last what
 * stands in the field.
 */
export function journalOf(
  events: readonly CallEvent[],
  event: CallEvent,
  before: Played,
  after: Played,
): CallEvent[] {
  const said = events.filter(({ type }) => type !== 'typing');
  const { typing } = after;
  return [
    ...journalOfSaid(said, event, before, after),
    ...(typing ? [{ type: 'typing' as const, text: typing }] : []),
  ];
}

function journalOfSaid(
  events: readonly CallEvent[],
  event: CallEvent,
  before: Played,
  { phase, turns, asides, earlier, temperament, told }: Played,
): CallEvent[] {
  if (event.type === 'began') return [event];
  if (phase === before.phase && turns === before.turns && asides === before.asides)
    return [...events];
  if (event.type !== 'rewound') return [...events, event];
  const met = { type: 'met' as const, temperament, ...(told && { told }) };
  return [...events.slice(0, 1), met, ...saidIn(earlier ?? []), event];
}
