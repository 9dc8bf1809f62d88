import { moodOf } from '../rules/customer.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { perceivedCost } from '../state/need.ts';

/**
 * What a turning point is one for: the scale tipped, a ripe next step was not asked for, an improper offer ended
 * the talk, it cost the most, or as much as others and no other more.
 */
export type Turning = 'tipped' | 'unasked' | 'improper' | 'costliest' | 'tied';

/** A next step asked for when it is ripe is agreed to, so these turns said something else. */
export function unaskedIn(call: Call, turns: readonly Turn[]): number[] {
  return turns.flatMap(({ before, line, outcome }, at) => {
    const ripe = moodOf(call, call.knowledge(before.landed), before).advance;
    const agreed = line.kind === 'close' && (outcome === 'advance' || outcome === 'order');
    return ripe && !agreed ? [at] : [];
  });
}

/** An improper offer ends the talk; then a chance that was missed, then what cost the most, the first of equals. */
export function turningIn(
  call: Call,
  turns: readonly Turn[],
  won: boolean,
  unasked: readonly number[],
): { turning: Turning | null; turningPoint: number | null; tied: number[] } {
  const found = (turningPoint: number | null, turning: Turning, tied: number[] = []) => ({
    turningPoint,
    turning: turningPoint === null ? null : turning,
    tied,
  });
  if (won) return found(tippedAt(call, turns), 'tipped');
  if (turns.at(-1)?.line.asks === 'improper') return found(turns.length - 1, 'improper');
  if (unasked.length > 0) return found(unasked[0]!, 'unasked');
  const most = costliest(turns);
  return most.length > 1 ? found(most[0]!, 'tied', most) : found(most[0] ?? null, 'costliest');
}

/** The last turn at which the problem became heavier than the price. */
function tippedAt(call: Call, turns: readonly Turn[]): number | null {
  const tips = (state: CallState): boolean =>
    call.knowledge(state.landed).weight > perceivedCost(call, state);
  const at = turns.findLastIndex(({ before, after }) => !tips(before) && tips(after));
  return at < 0 ? null : at;
}

/** The turns that cost most. A point of trust is worth two of patience, and so is a doubt on the price’s pan. */
function costliest(turns: readonly Turn[]): number[] {
  const prices = turns.map(
    ({ before, after }) =>
      before.patience -
      after.patience -
      1 +
      2 * (before.trust - after.trust + after.objections - before.objections),
  );
  const most = Math.max(0, ...prices);
  return most > 0 ? prices.flatMap((price, at) => (price === most ? [at] : [])) : [];
}
