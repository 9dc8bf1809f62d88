import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { perceivedCost } from '../state/need.ts';

/** The gauges in words: all that a learner sees of them. */
export const trustWords = ['wary', 'listening', 'open'] as const;
export type TrustWord = (typeof trustWords)[number];
export const patienceWords = ['little', 'some', 'plenty'] as const;
export type PatienceWord = (typeof patienceWords)[number];
export const trustWord = ({ trust }: CallState): TrustWord =>
  trust <= 2 ? 'wary' : trust <= 4 ? 'listening' : 'open';
export const patienceWord = ({ patience }: CallState): PatienceWord =>
  patience <= 3 ? 'little' : patience <= 8 ? 'some' : 'plenty';

/** How the customer comes across after a turn, or on coming in. */
export type Bearing =
  'guarded' | 'attentive' | 'open' | 'cooler' | 'warmer' | 'restless' | 'smiling';

export function moodAfter(turn: Turn | undefined, now: CallState): Bearing {
  if (turn?.rules.some(({ polite }) => polite)) return 'smiling';
  const change = turn ? turn.after.trust - turn.before.trust : 0;
  if (change < 0) return 'cooler';
  if (patienceWord(now) === 'little') return 'restless';
  if (change > 0) return 'warmer';
  if (turn && !turn.lands) return 'guarded';
  return ({ wary: 'guarded', listening: 'attentive', open: 'open' } as const)[trustWord(now)];
}

export type Tip = 'offer' | 'level' | 'even' | 'problem';

/** Which way the scale tips, in words; the figures are for the debrief. */
export function tipOf(call: Call, state: CallState): Tip {
  const { weight } = call.knowledge(state.landed);
  const cost = perceivedCost(call, state);
  if (weight === cost) return 'even';
  return weight > cost ? 'problem' : weight > 0.8 * cost ? 'level' : 'offer';
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
