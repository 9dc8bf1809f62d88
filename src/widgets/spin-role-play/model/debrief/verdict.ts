import type { Turn } from '../rules/turn.ts';
import type { Debrief } from './debrief.ts';

/** What is said of how a call ended: what the scenario says of such an end, or that the customer broke it off, with a compliment or without. */
export type Ending = 'outcome' | 'brokenOff' | 'brushedOff';
/** What is said of end and process together. */
export type Advice = 'lucky' | 'unasked' | 'unlucky';

/** A scenario's words for a continuation are those of a talk that both ended. */
export function endingOf({
  outcome,
  walkedOut,
  turns,
}: Pick<Turn, 'outcome' | 'walkedOut'> & { turns: readonly Pick<Turn, 'rules'>[] }): Ending {
  if (!walkedOut || outcome !== 'continuation') return 'outcome';
  return turns.at(-1)!.rules.some(({ polite }) => polite) ? 'brushedOff' : 'brokenOff';
}

/** Of a customer who ended the talk: what was used up. */
export const spentOf = ({
  turns,
}: {
  turns: readonly Pick<Turn, 'after'>[];
}): 'trust' | 'patience' => (turns.at(-1)!.after.trust === 0 ? 'trust' : 'patience');

export function adviceOn({
  won,
  process,
  lucky,
  unasked,
}: Pick<Debrief, 'won' | 'process' | 'lucky' | 'unasked'>): Advice | null {
  if (won) return lucky ? 'lucky' : null;
  if (unasked.length > 0) return 'unasked';
  return process === 'sound' ? 'unlucky' : null;
}
