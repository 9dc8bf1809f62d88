import { moodOf } from '../rules/customer.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { perceivedCost } from '../state/need.ts';

/** What a turning point is one for: the scale tipped, a ripe next step was not asked for, or it cost the most. */
export type Turning = 'tipped' | 'unasked' | 'costliest';

/** A next step asked for when it is ripe is agreed to, so these turns said something else. */
export function unaskedIn(call: Call, turns: readonly Turn[]): number[] {
  return turns.flatMap(({ before, line, outcome }, at) => {
    const ripe = moodOf(call, call.knowledge(before.landed), before).advance;
    const agreed = line.kind === 'close' && (outcome === 'advance' || outcome === 'order');
    return ripe && !agreed ? [at] : [];
  });
}

/** An improper offer outdoes all; then a chance that was missed, then what cost the most. */
export function turningIn(
  call: Call,
  turns: readonly Turn[],
  won: boolean,
  unasked: readonly number[],
): { turning: Turning | null; turningPoint: number | null } {
  const found = (turningPoint: number | null, turning: Turning) => ({
    turningPoint,
    turning: turningPoint === null ? null : turning,
  });
  if (won) return found(tippedAt(call, turns), 'tipped');
  const improper = turns.at(-1)?.line.asks === 'improper';
  if (unasked.length > 0 && !improper) return found(unasked[0]!, 'unasked');
  return found(costliest(turns), 'costliest');
}

/** The last turn at which the problem became heavier than the price. */
function tippedAt(call: Call, turns: readonly Turn[]): number | null {
  const tips = (state: CallState): boolean =>
    call.knowledge(state.landed).weight > perceivedCost(call, state);
  const at = turns.findLastIndex(({ before, after }) => !tips(before) && tips(after));
  return at < 0 ? null : at;
}

/** The first of the turns that cost most; a point of trust is worth two of patience. An improper offer outdoes all. */
function costliest(turns: readonly Turn[]): number | null {
  const price = ({ before, after, line }: Turn): number =>
    line.asks === 'improper'
      ? Infinity
      : before.patience - after.patience - 1 + 2 * (before.trust - after.trust);
  const prices = turns.map(price);
  const most = Math.max(0, ...prices);
  return most > 0 ? prices.indexOf(most) : null;
}
