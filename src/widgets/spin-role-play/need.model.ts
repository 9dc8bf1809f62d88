import type { Call, CallState } from './call.model.ts';

/** The price as it feels: an objection adds a quarter, a payoff takes a sixth off; never under half. */
export function perceivedCost(call: Call, state: CallState): number {
  const { cost } = call.scenario.offer;
  const payoffs = call.knowledge(state.landed).payoffs.size;
  return Math.round(Math.max(cost / 2, (cost * (12 + 3 * state.objections - 2 * payoffs)) / 12));
}

/** The lecture's four stages of a need (S55), in its order. */
export const stages = ['almost-perfect', 'dissatisfied', 'growing', 'must-change'] as const;
export type Stage = (typeof stages)[number];

export function stageOf(call: Call, state: CallState): Stage {
  const { admitted, seen, explicit, weight } = call.knowledge(state.landed);
  if (explicit.size > 0 && weight >= perceivedCost(call, state)) return 'must-change';
  if (seen.size > 0) return 'growing';
  return admitted.size > 0 ? 'dissatisfied' : 'almost-perfect';
}
