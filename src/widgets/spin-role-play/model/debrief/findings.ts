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
  | 'fromBefore'
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
  const [problem, implication, payoff] = (['problem', 'implication', 'need-payoff'] as const).map(
    landed,
  );
  if (!problem && !implication && !payoff) return 'short';
  if (!implication && !payoff) return mix.implication ? 'implicationMissed' : 'noImplication';
  if (!payoff) return mix['need-payoff'] ? 'payoffMissed' : 'noPayoff';
  // Only what an earlier call brought out lets a benefit be named without the rest.
  if (!problem || !implication) return 'fromBefore';
  return landed('situation') ? 'whole' : 'noSituation';
}

/** The first turn, from 0, after which the problem outweighs the price; null when none does, or it did from the start. */
export function crossedAt({ turns }: Pick<Debrief, 'turns'>): number | null {
  const [first] = turns;
  if (first && first.weight.before > first.cost.before) return null;
  const over = turns.map(({ weight, cost }) => weight.after > cost.after);
  const at = over.indexOf(true);
  return at < 0 ? null : at;
}

/** How many sentences two calls have in common from the start. */
export function sharedStart(one: readonly Turn[], other: readonly Turn[]): number {
  const at = one.findIndex(({ line }, place) => line.id !== other[place]?.line.id);
  return at < 0 ? one.length : at;
}
