import type { Kind } from '../../schema.ts';
import type { Turn } from '../rules/turn.ts';
import type { Debrief } from './debrief.ts';

/** What stands out in the mix of a call, for the title of its chart; the gravest first. */
export type Finding =
  | 'none'
  | 'pitchFirst'
  | 'noQuestion'
  | 'background'
  | 'short'
  | 'noImplication'
  | 'implicationMissed'
  | 'noPayoff'
  | 'payoffMissed'
  | 'noSituation'
  | 'whole';

export function findingOf({ turns, mix }: Pick<Debrief, 'turns' | 'mix'>): Finding {
  const early = turns.some(({ rules }) => rules.some(({ name }) => name === 'pitch-early'));
  const landed = (kind: Kind): boolean =>
    turns.some(({ line, lands, rules }) => {
      const invented = rules.some(({ name }) => name === 'implication-invented');
      return line.kind === kind && lands && !invented;
    });
  if (turns.length === 0) return 'none';
  if (early) return 'pitchFirst';
  if (!mix.situation && !mix.problem && !mix.implication && !mix['need-payoff'])
    return 'noQuestion';
  if ((mix.situation ?? 0) > 4) return 'background';
  if (!landed('problem')) return 'short';
  if (!landed('implication')) return mix.implication ? 'implicationMissed' : 'noImplication';
  if (!landed('need-payoff')) return mix['need-payoff'] ? 'payoffMissed' : 'noPayoff';
  return landed('situation') ? 'whole' : 'noSituation';
}

/** The first turn, from 0, after which the problem outweighs the price; null when none does. */
export function crossedAt({ turns }: Pick<Debrief, 'turns'>): number | null {
  const over = turns.map(({ weight, cost }) => weight.after > cost.after);
  const at = over.indexOf(true);
  return at < 0 ? null : at;
}

/** How many sentences two calls have in common from the start. */
export function sharedStart(one: readonly Turn[], other: readonly Turn[]): number {
  const at = one.findIndex(({ line }, place) => line.id !== other[place]?.line.id);
  return at < 0 ? one.length : at;
}
