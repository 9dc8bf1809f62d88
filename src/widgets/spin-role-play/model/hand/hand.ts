import { shuffled } from '../../../kit/model.ts';
import type { Effect, Worth } from '../rules/effect.ts';
import { takesUp } from '../rules/follow.ts';
import { startOf, turnOf, type Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { hasLanded, hashOf, isRuledOut, type Knowledge } from '../state/known.ts';
import type { CallLine } from '../state/scenario.ts';
import { dealOf, type Deal } from './deal.ts';
import { restIn } from './due.ts';

/** So many orders of a hand are told apart, in a draft as in a code. */
export const seeds = 2 ** 24;

/** More than any line has to rest. */
const farthest = 100;

/** A hand has no fewer lines than these. */
const least = 4;

export interface Offer {
  line: CallLine;
  worth: Worth;
  /** what saying it would do */
  turn: Turn;
}

/**
 * The four to six lines on offer: up to two good ones of different kinds, one of them a follow-up to the
 * answer just given where there is one; a mistake, first of the kind that this moment invites, and never the
 * one just refused; one that an answer rules out, first by the answer just given, or two that are too early,
 * of which one answer will open the one and rule out the other, so that such a pair does not tell what was
 * answered; else another mistake, and an idle one; and taking leave, which is the good one when no other is.
 * What is not right is on offer twice in a call and, where little else is left, once more. In the order of
 * the scenario; see `placed`.
 */
export function hand(call: Call, state: CallState): Offer[] {
  const known = call.knowledge(state.landed);
  return chosenFor(call, known, state).map((effect) => ({
    line: effect.line,
    worth: effect.worth,
    turn: turnOf(call, known, state, effect),
  }));
}

/** The lines of a hand, without what each would lead to. */
export function chosenFor(call: Call, known: Knowledge, state: CallState): readonly Effect[] {
  const deal = dealOf(call, known, state);
  const key = state.patience * (call.scenario.lines.length + 1) + state.latest;
  let chosen = deal.hands.get(key);
  if (!chosen) deal.hands.set(key, (chosen = chosenFrom(deal, call, known, state)));
  return chosen;
}

function chosenFrom(deal: Deal, call: Call, known: Knowledge, state: CallState): Effect[] {
  const { effects, leave, best, next, lure } = deal;
  const salt = saltOf(known, state);
  const restOf = restIn(call, shownFirst);
  const again = isRefused(call, known, state) ? state.latest : -1;
  const isNew = ({ at }: Effect): boolean => at !== again;
  // Only where it would be chosen does what was just refused change a hand.
  const pick = (some: readonly Effect[]): Effect | undefined => {
    const one = oneOf(some, salt);
    if (!one || isNew(one)) return one;
    return some.length > 1 ? oneOf(some, salt + 1) : undefined;
  };
  const isLure = ({ line }: Effect): boolean => line.kind === lure;
  const due = effects.filter(({ at, worth }) => worth !== 'good' && restOf(at, state) === 0);
  const isPast = ({ line }: Effect): boolean => isRuledOut({ links: call.linksOf(line), known });
  const wrong = due.filter((one) => one.worth === 'wrong' && !isPast(one));
  const others = wrong.filter((one) => !isLure(one));
  const siblingOf = ({ line }: Effect): Effect[] =>
    wrong.filter(({ at }) => at === call.linksOf(line).sibling);
  const bait = pick(wrong.filter(isLure)) ?? pick(others);
  const apart = others.filter((one) => !isAlike(one, bait));
  const answered = answeredIn(call, known, state);
  const ruledOut =
    oneOf(
      effects.filter(({ line }) => answered && line.against === answered.id),
      salt,
    ) ?? pick(due.filter(isPast));
  // Before the first answer everybody knows that nothing is ruled out.
  const pairs = known.situations > 0 ? wrong.filter((one) => siblingOf(one).length > 0) : [];
  const early = ruledOut ? undefined : pick(pairs);
  const second = ruledOut ?? early ?? pick(apart);
  const third = (): Effect | undefined => pick(apart.filter((one) => !isAlike(one, second)));
  const idle = pick(due.filter(({ worth }) => worth === 'idle'));
  const chosen: Effect[] = [];
  for (const one of heldFor(call, known, state, effects, oneOf(best, salt), oneOf(next, salt)))
    place(chosen, one);
  const beside = early && pick(siblingOf(early));
  for (const one of [bait, second, beside ?? idle ?? third(), leave]) place(chosen, one);
  // Late in a call hardly anything is left; then something may come once more, last what was just refused.
  if (isWanting(chosen)) {
    const over = effects.filter((one) => one.worth !== 'good' && !chosen.includes(one));
    const left = [...over.filter(isLure), ...over.filter((one) => !isLure(one))];
    const later = (one: Effect): number =>
      (2 * Number(!isNew(one)) + Number(one.worth !== 'wrong')) * farthest - restOf(one.at, state);
    while (isWanting(chosen) && left.length > 0) {
      const soonest = left.reduce((one, next) => (later(next) < later(one) ? next : one));
      place(chosen, soonest);
      left.splice(left.indexOf(soonest), 1);
    }
  }
  return chosen;
}

/** A hand has so many lines, and a mistake to be made. */
const isWanting = (chosen: readonly Effect[]): boolean =>
  chosen.length < least || !chosen.some(({ worth }) => worth === 'wrong');

const isAlike = (one: Effect, other: Effect | undefined): boolean =>
  one.line.kind === other?.line.kind;

/** What is not right and yet on offer in the first hand. */
const shownFirst = (call: Call): Set<number> => {
  const start = startOf(call);
  const shown = chosenFor(call, call.knowledge(start.landed), start);
  return new Set(shown.flatMap(({ at, worth }) => (worth === 'good' ? [] : [at])));
};

/** The line said last did not land, so it does not come straight back unless it has become right. */
const isRefused = (call: Call, known: Knowledge, { latest }: CallState): boolean =>
  latest >= 0 &&
  !hasLanded(known.landed, latest) &&
  call.scenario.lines[latest]!.kind !== 'summary';

/** The line said last, where it landed. */
const answeredIn = (call: Call, known: Knowledge, { latest }: CallState): CallLine | undefined =>
  latest >= 0 && hasLanded(known.landed, latest) ? call.scenario.lines[latest] : undefined;

/** The two good lines: one of them takes up the answer just given, where any good one does. */
function heldFor(
  call: Call,
  known: Knowledge,
  state: CallState,
  effects: readonly Effect[],
  first: Effect | undefined,
  other: Effect | undefined,
): (Effect | undefined)[] {
  const answered = answeredIn(call, known, state);
  if (!answered) return [first, other];
  const follow = effects.filter(
    ({ line, worth }) => worth === 'good' && takesUp(call, line, answered),
  );
  if (follow.length === 0 || follow.includes(first!) || follow.includes(other!))
    return [first, other];
  const held = oneOf(follow, saltOf(known, state))!;
  return held.line.kind === first?.line.kind ? [held, other] : [first, held];
}

/** One of these, as what landed and the patience decide. */
const oneOf = <T>(items: readonly T[], salt: number): T | undefined => items[salt % items.length];

const saltOf = ({ salt }: Knowledge, { patience }: CallState): number => {
  const mixed = Math.imul(salt ^ patience, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Puts a line where it stands in the scenario, once. */
function place(chosen: Effect[], one: Effect | undefined): void {
  if (!one || chosen.includes(one)) return;
  let at = chosen.length;
  for (; at > 0 && chosen[at - 1]!.at > one.at; at--) chosen[at] = chosen[at - 1]!;
  chosen[at] = one;
}

/** A hand as it stands on the screen: the places follow from seed and state, so that replay keeps them. */
export function placed<Item>(offers: readonly Item[], state: CallState, seed: number): Item[] {
  const { landed, patience, trust, run, objections } = state;
  const gauges = `/${patience}/${trust}/${run}/${objections}`;
  return shuffled(offers, hashOf(gauges, hashOf(landed, seed)));
}
