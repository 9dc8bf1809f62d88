import { shuffled } from '../kit/model.ts';
import type { Call, CallLine, CallState } from './call.model.ts';
import { say, type Turn } from './model.ts';
import { stageOf, type Stage } from './need.model.ts';
import type { Kind } from './schema.ts';

/** What the rules say of a line in a state, before it is said. */
export type Worth = 'good' | 'wrong' | 'idle';

/** Good: it lands, some rule gains, none loses, and the call goes on or ends in an agreement. */
export function worthOf(turn: Turn): Worth {
  if (turn.rules.some(({ verdict }) => verdict === 'loss')) return 'wrong';
  const endsWell = turn.outcome === null || turn.outcome === 'order' || turn.outcome === 'advance';
  // A manner that fits is pleasant; it makes no good line of one that does nothing.
  const gains = turn.rules.some(
    ({ verdict, name }) => verdict === 'gain' && name !== 'manner-fits',
  );
  return turn.lands && endsWell && gains ? 'good' : 'idle';
}

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

/** Takes turns with the patience, which changes with every line. */
const oneOf = <T>(items: readonly T[], { patience, trust }: CallState): T | undefined =>
  items[(patience + trust) % Math.max(1, items.length)];

/**
 * The four to six lines on offer: up to two good ones of different kinds, two wrong ones of different
 * kinds (first the one that this moment invites), an idle one or a third mistake, and taking leave,
 * which is the good one when no other is. In the order of the scenario; see `placed`.
 */
export function hand(call: Call, state: CallState, without?: string): Offer[] {
  const offers = call.knowledge(state.landed).sayable.map((line): Offer => {
    const turn = say(call, state, line, without);
    return { line, worth: worthOf(turn), turn };
  });
  const of = (worth: Worth) =>
    offers.filter((offer) => offer.worth === worth && !isLeave(offer.line));

  const good = pick(of('good'), state, worthSaying, 2);
  const wrong = of('wrong');
  const [lure] = pick(wrong, state, lures[stageOf(call, state)], 1);
  const rest = wrong.filter(({ line }) => line.kind !== lure?.line.kind);
  const second = oneOf(rest, state);
  const third = rest.filter(({ line }) => line.kind !== second?.line.kind);
  const extra = oneOf(of('idle'), state) ?? oneOf(third, state);
  const leave = offers.find(({ line }) => isLeave(line));
  if (leave && good.length === 0) leave.worth = 'good';
  const chosen = [...good, lure, second, extra, leave];
  return offers.filter((offer) => chosen.includes(offer));
}

/** Up to `count` offers of different kinds, in the order of `kinds`; kinds not named come last. */
function pick(offers: Offer[], state: CallState, kinds: readonly Kind[], count: number): Offer[] {
  const groups = new Map<Kind, Offer[]>(kinds.map((kind) => [kind, []]));
  for (const offer of offers) {
    const group = groups.get(offer.line.kind);
    if (group) group.push(offer);
    else groups.set(offer.line.kind, [offer]);
  }
  const found = [...groups.values()].filter((group) => group.length > 0);
  return found.slice(0, count).map((group) => oneOf(group, state)!);
}

/** A hand as it stands on the screen: the places follow from seed and state, so that replay keeps them. */
export function placed<Item>(offers: readonly Item[], state: CallState, seed: number): Item[] {
  let mixed = seed >>> 0;
  const { landed, patience, trust, run, objections } = state;
  for (const char of `${landed}/${patience}/${trust}/${run}/${objections}`)
    mixed = Math.imul(mixed ^ char.charCodeAt(0), 0x01000193);
  return shuffled(offers, mixed);
}
