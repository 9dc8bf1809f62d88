import { hand } from '../hand/hand.ts';
import type { Worth } from '../rules/effect.ts';
import { startOf, type Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { traceOf } from './debrief.ts';
import { scoreOf } from './score.ts';

/** A way through the call: its last turn, and the way that led there. */
interface Way {
  turn: Turn;
  from: Way | null;
}

/**
 * A call without a mistake, for a trainer to show: the shortest of those with the most points that end in a
 * next step, of good lines, or of good and idle ones where those alone do not lead there.
 */
export function exampleCall(call: Call): Turn[] {
  const good = best(call, ['good']);
  return good.length > 0 ? good : best(call, ['good', 'idle']);
}

function best(call: Call, allowed: readonly Worth[]): Turn[] {
  const seen = new Set<string>();
  let chosen: Turn[] = [];
  let most = 0;
  let reached: { state: CallState; way: Way | null }[] = [{ state: startOf(call), way: null }];
  while (reached.length > 0 && most < 100) {
    const next: typeof reached = [];
    for (const { state, way } of reached) {
      for (const { turn, worth } of hand(call, state)) {
        if (!allowed.includes(worth)) continue;
        const longer = { turn, from: way };
        if (turn.outcome) {
          const turns = turnsOf(longer);
          const points = turn.outcome === 'advance' ? scoreOf(traceOf(call, turns)) : 0;
          if (points > most) [chosen, most] = [turns, points];
          continue;
        }
        const name = Object.values(turn.after).join();
        if (seen.has(name)) continue;
        seen.add(name);
        next.push({ state: turn.after, way: longer });
      }
    }
    reached = next;
  }
  return chosen;
}

const turnsOf = (way: Way | null): Turn[] => (way ? [...turnsOf(way.from), way.turn] : []);
