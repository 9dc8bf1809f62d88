import type { Call, CallState } from './call.model.ts';
import { patienceWord, trustWord, type Turn } from './model.ts';
import { perceivedCost } from './need.model.ts';

/** How the customer comes across after a turn, or on coming in. */
export type Bearing = 'guarded' | 'attentive' | 'open' | 'cooler' | 'warmer' | 'restless';

export function moodAfter(turn: Turn | undefined, now: CallState): Bearing {
  const change = turn ? turn.after.trust - turn.before.trust : 0;
  if (change < 0) return 'cooler';
  if (patienceWord(now) === 'little') return 'restless';
  if (change > 0) return 'warmer';
  if (turn && !turn.lands) return 'guarded';
  return ({ wary: 'guarded', listening: 'attentive', open: 'open' } as const)[trustWord(now)];
}

export type Tip = 'offer' | 'level' | 'problem';

/** Which way the scale tips, in words; the figures are for the debrief. */
export function tipOf(call: Call, state: CallState): Tip {
  const { weight } = call.knowledge(state.landed);
  const cost = perceivedCost(call, state);
  return weight >= cost ? 'problem' : weight > 0.8 * cost ? 'level' : 'offer';
}

/** What lies on the problem's pan, the oldest first: problems and consequences by id. */
export function weightsOn(call: Call, state: CallState): { id: string; asked: boolean }[] {
  const { admitted, seen, explicit } = call.knowledge(state.landed);
  return call.scenario.problems
    .filter(({ id }) => admitted.has(id))
    .flatMap(({ id }) => [
      { id, asked: explicit.has(id) },
      ...call.scenario.implications
        .filter((one) => one.of === id && seen.has(one.id))
        .map((one) => ({ id: one.id, asked: false })),
    ]);
}
