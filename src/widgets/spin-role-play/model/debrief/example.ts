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
 * A call without a mistake, for a trainer to show: the shortest that ends in an order, of good lines, or of
 * good and idle ones where those alone do not lead there; else the one to an advance with the most points.
 */
export function exampleCall(call: Call): Turn[] {
  const good = best(call, ['good']);
  if (good.at(-1)?.outcome === 'order') return good;
  const any = best(call, ['good', 'idle']);
  return any.at(-1)?.outcome === 'order' ? any : good;
}

function best(call: Call, allowed: readonly Worth[]): Turn[] {
  const seen = new Set<string>();
  let advance: Way | null = null;
  let most = 0;
  let reached: { state: CallState; way: Way | null }[] = [{ state: startOf(call), way: null }];
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const { state, way } of reached) {
      for (const { turn, worth } of hand(call, state)) {
        if (!allowed.includes(worth)) continue;
        const longer = { turn, from: way };
        if (turn.outcome === 'order') return turnsOf(longer);
        if (turn.outcome === 'advance' && points(call, turn) > most) {
          advance = longer;
          most = points(call, turn);
        }
        const name = Object.values(turn.after).join();
        if (turn.outcome || seen.has(name)) continue;
        seen.add(name);
        next.push({ state: turn.after, way: longer });
      }
    }
    reached = next;
  }
  return turnsOf(advance);
}

const points = (call: Call, turn: Turn): number => scoreOf(traceOf(call, [turn]));

const turnsOf = (way: Way | null): Turn[] => (way ? [...turnsOf(way.from), way.turn] : []);
