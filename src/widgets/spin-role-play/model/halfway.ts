import type { Remark } from '../../kind.ts';
import type { Scenario } from '../schema.ts';
import { hand } from './hand/hand.ts';
import { stateAfterAll, type Turn } from './rules/turn.ts';
import { callOf } from './state/call.ts';

/** Every sentence of the half call is a good one that is on offer when it is said. */
export function faultsInHalfway(scenario: Scenario): Remark[] {
  const call = callOf(scenario);
  const turns: Turn[] = [];
  for (const [at, id] of (scenario.halfway ?? []).entries()) {
    const offers = hand(call, stateAfterAll(call, turns));
    const offer = offers.find(({ line }) => line.id === id);
    if (offer?.worth !== 'good' || offer.turn.outcome) {
      const good = offers.filter(({ worth, turn }) => worth === 'good' && !turn.outcome);
      const message = `"${id}" is no good line here; write one of: ${good.map(({ line }) => line.id).join(', ')}`;
      return [{ path: ['halfway', at], message }];
    }
    turns.push(offer.turn);
  }
  return [];
}
