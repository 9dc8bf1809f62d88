import { shuffled } from '../kit/model.ts';
import type { Call, CallLine, CallState } from './call.model.ts';
import { prospectOf, type Effect, type Prospect, type Worth } from './effect.model.ts';
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
  best: readonly Effect[];
  next: readonly Effect[];
  lure: readonly Effect[];
  rest: readonly Effect[];
  idle: readonly Effect[];
  leave: Effect | undefined;
}

/** Takes turns with the patience, which changes with every line. */
const oneOf = <T>(items: readonly T[], { patience, trust }: CallState): T | undefined =>
  items[(patience + trust) % Math.max(1, items.length)];

/**
 * The four to six lines on offer: up to two good ones of different kinds, two wrong ones of different
 * kinds (first the one that this moment invites), an idle one or a third mistake, and taking leave,
 * which is the good one when no other is. In the order of the scenario; see `placed`.
 */
export const hand = (call: Call, state: CallState): Offer[] =>
  chosenFor(call, state).map(({ effect, worth }) => ({
    line: effect.line,
    worth,
    turn: turnOf(call, state, effect),
  }));

export interface Chosen {
  effect: Effect;
  worth: Worth;
}

/** The lines of a hand, without what each would lead to. */
export function chosenFor(call: Call, state: CallState): Chosen[] {
  const prospect = prospectOf(call, state);
  // In a mood the groups are the same until the patience is nearly gone.
  const { best, next, lure, rest, idle, leave } =
    state.patience > 1
      ? (prospect.deal ??= dealOf(prospect, () => false))
      : (prospect.lastDeal ??= dealOf(prospect, ({ ends }) => !ends));
  const chosen: Chosen[] = [];
  const choose = (effect: Effect | undefined, worth: Worth): void => {
    if (!effect) return;
    let place = chosen.length;
    while (place > 0 && chosen[place - 1]!.effect.at > effect.at) place--;
    chosen.splice(place, 0, { effect, worth });
  };
  choose(oneOf(best, state), 'good');
  choose(oneOf(next, state), 'good');
  choose(oneOf(lure, state), 'wrong');
  const second = oneOf(rest, state);
  choose(second, 'wrong');
  if (idle.length > 0) choose(oneOf(idle, state), 'idle');
  else
    choose(
      oneOf(
        rest.filter(({ line }) => line.kind !== second?.line.kind),
        state,
      ),
      'wrong',
    );
  choose(leave, best.length > 0 ? (leave?.worth ?? 'idle') : 'good');
  return chosen;
}

/** `tires`: a line that would be good, but over which the last of the patience, one point, goes. */
function dealOf({ effects, stage }: Prospect, tires: (effect: Effect) => boolean): Deal {
  const said = effects.filter(({ line }) => !isLeave(line));
  const good = said.filter((effect) => effect.worth === 'good' && !tires(effect));
  const wrong = said.filter(({ worth }) => worth === 'wrong');
  const among = (some: readonly Effect[]) => (kind: Kind) =>
    some.some(({ line }) => line.kind === kind);
  const [best, next] = worthSaying.filter(among(good));
  const luring = lures[stage].find(among(wrong)) ?? wrong[0]?.line.kind;
  return {
    best: ofKind(good, best),
    next: ofKind(good, next),
    lure: ofKind(wrong, luring),
    rest: wrong.filter(({ line }) => line.kind !== luring),
    idle: said.filter((effect) => effect.worth !== 'wrong' && !good.includes(effect)),
    leave: effects.find(({ line }) => isLeave(line)),
  };
}

const ofKind = (effects: readonly Effect[], kind: Kind | undefined): Effect[] =>
  effects.filter(({ line }) => line.kind === kind);

/** A hand as it stands on the screen: the places follow from seed and state, so that replay keeps them. */
export function placed<Item>(offers: readonly Item[], state: CallState, seed: number): Item[] {
  const { landed, patience, trust, run, objections } = state;
  const gauges = `/${patience}/${trust}/${run}/${objections}`;
  return shuffled(offers, mix(gauges, mix(landed, seed)));
}

const mix = (text: string, seed: number): number => {
  let mixed = seed >>> 0;
  for (let at = 0; at < text.length; at++)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
};
