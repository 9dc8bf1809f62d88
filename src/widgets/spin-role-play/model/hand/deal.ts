import type { Kind } from '../../schema.ts';
import { moodOf, type Mood } from '../rules/customer.ts';
import { effectIn, type Effect, type Worth } from '../rules/effect.ts';
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

/** A line as a hand offers it. */
export interface Chosen {
  effect: Effect;
  worth: Worth;
}

/** The groups that a hand takes one line each from. */
export interface Deal {
  good: readonly Chosen[];
  best: readonly Chosen[];
  next: readonly Chosen[];
  lure: readonly Chosen[];
  rest: readonly Chosen[];
  idle: readonly Chosen[];
  leave: Chosen | undefined;
}

// Many states share what is known and the mood; how a hand is dealt then is worked out once for each.
const dealt = new WeakMap<Call, Deal[][]>();

/** How a hand is dealt in a state in which so much is known. */
export function dealOf(call: Call, known: Knowledge, state: CallState): Deal {
  let all = dealt.get(call);
  if (!all) dealt.set(call, (all = []));
  const deals = (all[known.at] ??= []);
  const mood = moodOf(call, known, state);
  const isLast = state.patience <= 1;
  return (deals[keyOf(mood) * 2 + Number(isLast)] ??= sorted(
    mood.stage,
    known.sayable.map((line): Chosen => {
      const effect = effectIn(call, known, mood, line);
      // A line that would be good is none where the last of the patience goes over it.
      const tires = isLast && effect.worth === 'good' && !effect.ends;
      return { effect, worth: tires ? 'idle' : effect.worth };
    }),
  ));
}

const asked: readonly Mood['asked'][] = ['few', 'some', 'many'];
const keyOf = (mood: Mood): number =>
  ((asked.indexOf(mood.asked) * 2 + Number(mood.open)) * 4 + stages.indexOf(mood.stage)) * 4 +
  Number(mood.advance) * 2 +
  Number(mood.order);

function sorted(stage: Stage, all: readonly Chosen[]): Deal {
  const groups: Record<Worth, Chosen[]> = { good: [], wrong: [], idle: [] };
  let leave: Chosen | undefined;
  for (const one of all) {
    if (one.effect.line.asks === 'leave') leave = one;
    else groups[one.worth].push(one);
  }
  const { good, wrong, idle } = groups;
  // What was promised is at hand until it is reported.
  const owed = good.filter(({ effect }) => effect.line.keeps);
  const kinds = worthSaying.filter((kind) => has(good, kind));
  const [best, next] =
    owed.length > 0 ? ['proof' as const, kinds.find((kind) => kind !== 'proof')] : kinds;
  const luring = lures[stage].find((kind) => has(wrong, kind)) ?? wrong[0]?.effect.line.kind;
  return {
    good,
    best: owed.length > 0 ? owed : ofKind(good, best),
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
