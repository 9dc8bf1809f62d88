import { shuffled } from '../kit/model.ts';
import type { Call, CallLine, CallState } from './call.model.ts';
import { prospectOf, type Chosen, type Effect, type Prospect, type Worth } from './effect.model.ts';
import { hashOf, type Knowledge } from './known.model.ts';
import { turnOf, type Turn } from './model.ts';
import type { Stage } from './need.model.ts';
import type { Kind } from './schema.ts';

/** Good lines, the most telling kind first. */
const worthSaying: readonly Kind[] = [
  'close',
  'need-payoff',
  'implication',
  'summary',
  'problem',
  'situation',
  'pitch',
  'proof',
  'rapport',
];

/** The mistakes that a moment invites, the most inviting first. */
const lures: Record<Stage, readonly Kind[]> = {
  'almost-perfect': ['pitch', 'problem', 'situation'],
  dissatisfied: ['pitch', 'need-payoff', 'close'],
  growing: ['close', 'implication', 'pitch'],
  'must-change': ['pitch', 'close', 'implication'],
};

export interface Offer {
  line: CallLine;
  worth: Worth;
  /** what saying it would do */
  turn: Turn;
}

const isLeave = (line: CallLine): boolean => line.asks === 'leave';

/** The groups that a hand takes one line each from. */
export interface Deal {
  best: readonly Chosen[];
  next: readonly Chosen[];
  lure: readonly Chosen[];
  rest: readonly Chosen[];
  idle: readonly Chosen[];
  leave: Chosen | undefined;
}

/** One of these, as the state decides: another one where anything is different. */
const oneOf = <T>(items: readonly T[], salt: number): T | undefined => items[salt % items.length];

const saltOf = ({ salt }: Knowledge, { patience, trust, run, objections }: CallState): number => {
  const mixed = Math.imul(
    salt ^ (((patience * 10 + trust) * 4 + run) * 4 + objections),
    0x9e3779b1,
  );
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/**
 * The four to six lines on offer: up to two good ones of different kinds, two wrong ones of different
 * kinds (first the one that this moment invites), an idle one or a third mistake, and taking leave,
 * which is the good one when no other is. In the order of the scenario; see `placed`.
 */
export function hand(call: Call, state: CallState): Offer[] {
  const known = call.knowledge(state.landed);
  return chosenFor(call, known, state).map(({ effect, worth }) => ({
    line: effect.line,
    worth,
    turn: turnOf(call, known, state, effect),
  }));
}

/** The lines of a hand, without what each would lead to. */
export function chosenFor(call: Call, known: Knowledge, state: CallState): Chosen[] {
  const prospect = prospectOf(call, known, state);
  // In a mood the groups are the same until the patience is nearly gone.
  const { best, next, lure, rest, idle, leave } =
    state.patience > 1
      ? (prospect.deal ??= dealOf(prospect, () => false))
      : (prospect.lastDeal ??= dealOf(prospect, ({ ends }) => !ends));
  const salt = saltOf(known, state);
  const second = oneOf(rest, salt);
  const third = () => rest.filter(({ effect }) => effect.line.kind !== second?.effect.line.kind);
  const chosen: Chosen[] = [];
  place(chosen, oneOf(best, salt));
  place(chosen, oneOf(next, salt));
  place(chosen, oneOf(lure, salt));
  place(chosen, second);
  place(chosen, oneOf(idle.length > 0 ? idle : third(), salt));
  place(chosen, leave);
  return chosen;
}

/** Puts a line where it stands in the scenario. */
function place(chosen: Chosen[], one: Chosen | undefined): void {
  if (!one) return;
  let at = chosen.length;
  for (; at > 0 && chosen[at - 1]!.effect.at > one.effect.at; at--) chosen[at] = chosen[at - 1]!;
  chosen[at] = one;
}

/** `tires`: a line that would be good, but over which the last of the patience, one point, goes. */
function dealOf({ effects, stage }: Prospect, tires: (effect: Effect) => boolean): Deal {
  const groups: Record<Worth, Chosen[]> = { good: [], wrong: [], idle: [] };
  let leave: Chosen | undefined;
  for (const effect of effects) {
    const one = effect.worth === 'good' && tires(effect) ? effect.tiring : effect.plain;
    if (isLeave(effect.line)) leave = one;
    else groups[one.worth].push(one);
  }
  const { good, wrong, idle } = groups;
  const [best, next] = worthSaying.filter((kind) => has(good, kind));
  const luring = lures[stage].find((kind) => has(wrong, kind)) ?? wrong[0]?.effect.line.kind;
  return {
    best: ofKind(good, best),
    next: ofKind(good, next),
    lure: ofKind(wrong, luring),
    rest: wrong.filter(({ effect }) => effect.line.kind !== luring),
    idle,
    leave: leave && (best ? leave : { ...leave, worth: 'good' }),
  };
}

const has = (some: readonly Chosen[], kind: Kind): boolean =>
  some.some(({ effect }) => effect.line.kind === kind);
const ofKind = (some: readonly Chosen[], kind: Kind | undefined): Chosen[] =>
  some.filter(({ effect }) => effect.line.kind === kind);

/** A hand as it stands on the screen: the places follow from seed and state, so that replay keeps them. */
export function placed<Item>(offers: readonly Item[], state: CallState, seed: number): Item[] {
  const { landed, patience, trust, run, objections } = state;
  const gauges = `/${patience}/${trust}/${run}/${objections}`;
  return shuffled(offers, hashOf(gauges, hashOf(landed, seed)));
}
