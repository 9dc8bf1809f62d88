import type { Kind } from '../../schema.ts';
import { moodOf, type Mood } from '../rules/customer.ts';
import { effectIn, valued, type Effect } from '../rules/effect.ts';
import type { Call, CallState } from '../state/call.ts';
import type { Knowledge } from '../state/known.ts';
import { stages, type Stage } from '../state/need.ts';

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

/** What a hand is taken from. */
export interface Deal {
  /** what each line that can be said would do, in the order of the scenario; taking leave apart */
  effects: readonly Effect[];
  leave: Effect | undefined;
  /** the good ones of the most telling kind; of what was promised, until it is reported */
  best: readonly Effect[];
  next: readonly Effect[];
  /** the kind of mistake that the moment invites */
  lure: Kind | undefined;
  /** the hands that were dealt from it, by patience and what was said last: nothing else decides */
  hands: Map<number, readonly Effect[]>;
}

// Many states share what is known and the mood; how a hand is dealt then is worked out once for each.
const dealt = new WeakMap<Call, Map<number, Deal>>();

/** How a hand is dealt in a state in which so much is known. */
export function dealOf(call: Call, known: Knowledge, state: CallState): Deal {
  let deals = dealt.get(call);
  if (!deals) dealt.set(call, (deals = new Map()));
  const mood = moodOf(call, known, state);
  const isLast = state.patience <= 1;
  const key = (known.at * moods + keyOf(mood)) * 2 + Number(isLast);
  let deal = deals.get(key);
  if (!deal) {
    const effects = known.sayable.map((line) => effectIn(call, known, mood, line));
    deals.set(key, (deal = sorted(mood.stage, isLast ? effects.map(tiring) : effects)));
  }
  return deal;
}

const asked: readonly Mood['asked'][] = ['few', 'some', 'many'];
const moods = asked.length * stages.length * 8;
const keyOf = (mood: Mood): number =>
  (asked.indexOf(mood.asked) * stages.length + stages.indexOf(mood.stage)) * 8 +
  Number(mood.open) * 4 +
  Number(mood.advance) * 2 +
  Number(mood.order);

/** A line that would be good is none where the last of the patience goes over it. */
const tiring = (effect: Effect): Effect =>
  effect.worth === 'good' && !effect.ends ? valued(effect, 'idle') : effect;

function sorted(stage: Stage, all: readonly Effect[]): Deal {
  const leave = all.find(isLeave);
  const effects = all.filter((one) => one !== leave);
  const good = effects.filter(({ worth }) => worth === 'good');
  const owed = good.filter(({ line }) => line.keeps);
  const wrong = effects.filter(({ worth }) => worth === 'wrong');
  const kinds = worthSaying.filter((kind) => has(good, kind));
  const [best, next] =
    owed.length > 0 ? ['proof' as const, kinds.find((kind) => kind !== 'proof')] : kinds;
  return {
    effects,
    leave: leave && (best ? leave : valued(leave, 'good')),
    best: owed.length > 0 ? owed : ofKind(good, best),
    next: ofKind(good, next),
    hands: new Map(),
    lure: lures[stage].find((kind) => has(wrong, kind)) ?? wrong[0]?.line.kind,
  };
}

const isLeave = ({ line }: Effect): boolean => line.asks === 'leave';
const has = (some: readonly Effect[], kind: Kind): boolean =>
  some.some(({ line }) => line.kind === kind);
const ofKind = (some: readonly Effect[], kind: Kind | undefined): Effect[] =>
  some.filter(({ line }) => line.kind === kind);
