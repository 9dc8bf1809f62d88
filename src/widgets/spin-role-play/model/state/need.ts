import type { Call, CallState } from './call.ts';
import type { Knowledge } from './known.ts';

/** The price as it feels: an objection adds a quarter, a payoff takes a sixth off; never under half. */
export function costAfter(call: Call, { payoffs }: Knowledge, objections: number): number {
  const { cost } = call.scenario.offer;
  return Math.round(Math.max(cost / 2, (cost * (12 + 3 * objections - 2 * payoffs.size)) / 12));
}
export const perceivedCost = (call: Call, { landed, objections }: CallState): number =>
  costAfter(call, call.knowledge(landed), objections);

/** The lecture's four stages of a need (S55), in its order. */
export const stages = ['almost-perfect', 'dissatisfied', 'growing', 'must-change'] as const;
export type Stage = (typeof stages)[number];

export function stageAt({ admitted, seen, explicit, weight }: Knowledge, cost: number): Stage {
  if (explicit.size > 0 && weight >= cost) return 'must-change';
  if (seen.size > 0) return 'growing';
  return admitted.size > 0 ? 'dissatisfied' : 'almost-perfect';
}
export const stageOf = (call: Call, state: CallState): Stage =>
  stageAt(call.knowledge(state.landed), perceivedCost(call, state));
