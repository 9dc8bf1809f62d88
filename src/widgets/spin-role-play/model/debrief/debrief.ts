import { hand } from '../hand/hand.ts';
import { lacksOf, type Lack } from '../rules/customer.ts';
import { effectOf } from '../rules/effect.ts';
import { startOf, stateAfterAll, type Outcome, type Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { perceivedCost } from '../state/need.ts';
import { isMisheard } from '../state/recall.ts';
import { labelOf, type Label } from '../state/scenario.ts';
import { takenUpIn } from './listening.ts';
import { turningIn, unaskedIn, type Turning } from './turning.ts';
import { criteria, isRespectful, isSound, scoreOf, type Criterion, type Trace } from './score.ts';

export interface Check extends Pick<Criterion, 'name' | 'points'> {
  passed: boolean;
  /** the turns, from 0, that it rests on */
  turns: number[];
  /** it rests on the call before as well */
  told: boolean;
}

export interface DebriefTurn extends Turn {
  cost: { before: number; after: number };
  weight: { before: number; after: number };
  /** what would have been good instead; empty when this line was good, or nothing but to take leave was */
  instead: string[];
  /** of a close that was refused: what it was short of */
  lacks: Lack[];
  /** the turn, from 0, at which the same was said in vain last; null where it was not */
  vainBefore: number | null;
}

export interface Debrief {
  outcome: Outcome | null;
  /** an order or an advance */
  won: boolean;
  walkedOut: boolean;
  score: number;
  checks: Check[];
  /**
   * the process alone: never `sound` where something was invented or improper, or the customer left.
   * An agreement with a shaky one is a lucky win
   */
  process: 'sound' | 'shaky';
  lucky: boolean;
  /** the turns before which the customer would have agreed to a next step, and was not asked for it */
  unasked: number[];
  turns: DebriefTurn[];
  /** how often each kind of line was said */
  mix: Partial<Record<Label, number>>;
  /** problems that the customer never spoke of */
  hidden: string[];
  /** the turn that won the call or lost it; null where none stands out */
  turningPoint: number | null;
  turning: Turning | null;
  /** the turns that cost as much as this one, itself among them; empty where no other did */
  tied: number[];
}

/** What a call that consisted of these turns amounts to. */
export function debrief(call: Call, turns: readonly Turn[]): Debrief {
  const trace = traceOf(call, turns);
  const { outcome = null, walkedOut = false } = turns.at(-1) ?? {};
  const score = scoreOf(trace);
  const won = outcome === 'order' || outcome === 'advance';
  const process = isSound(score, won) && isRespectful(trace) && !walkedOut ? 'sound' : 'shaky';
  const mix: Debrief['mix'] = {};
  for (const { line } of turns) mix[labelOf(line)] = (mix[labelOf(line)] ?? 0) + 1;
  const takenUp = takenUpIn(call, turns);
  const known = call.knowledge(startOf(call).landed);
  const unasked = unaskedIn(call, turns);
  return {
    outcome,
    won,
    walkedOut,
    score,
    checks: criteria.map(({ name, points, passes, shows, told }) => ({
      name,
      points,
      passed: passes(trace),
      told: told?.(known) ?? false,
      turns: turns.flatMap((turn, at) => (shows(turn, takenUp[at]!) ? [at] : [])),
    })),
    process,
    lucky: won && process === 'shaky',
    unasked,
    turns: turns.map((turn, at) => ({
      ...withFigures(call, turn),
      vainBefore: vainBefore(turns, at),
    })),
    mix,
    hidden: call.scenario.problems.flatMap(({ id }) => (trace.known.admitted.has(id) ? [] : [id])),
    ...turningIn(call, turns, won, unasked),
  };
}

/** What the checks look at after these turns. */
export function traceOf(call: Call, turns: readonly Turn[]): Trace {
  const { landed, objections } = stateAfterAll(call, turns);
  const { line: last, outcome = null } = turns.at(-1) ?? {};
  const takenUp = takenUpIn(call, turns).filter(Boolean).length;
  return { known: call.knowledge(landed), objections, last, outcome, takenUp };
}

const weightOf = (call: Call, { landed }: CallState): number => call.knowledge(landed).weight;

/** Where the same line did not land before, and does not now. */
function vainBefore(turns: readonly Turn[], at: number): number | null {
  const { line, lands } = turns[at]!;
  const before = turns.slice(0, at).map((one) => !lands && !one.lands && one.line.id === line.id);
  return line.kind !== 'summary' && before.includes(true) ? before.lastIndexOf(true) : null;
}

function withFigures(call: Call, turn: Turn): Omit<DebriefTurn, 'vainBefore'> {
  const { before, after, line } = turn;
  const good = hand(call, before).filter(({ worth }) => worth === 'good');
  // Who types is bound to no hand: a problem too soon wanted the question that it rests on.
  const known = call.knowledge(before.landed);
  const typed = turn.own && effectOf(call, known, before, line);
  const missing = call.linksOf(line).needs.filter((fact) => !known.facts.has(fact));
  const founding = known.sayable.filter(
    ({ reveals = [] }) => typed && reveals.some((fact) => missing.includes(fact)),
  );
  const wasGood =
    (good.some((offer) => offer.line === line) || typed?.worth === 'good') &&
    !(turn.back && isMisheard(call, turn.back));
  return {
    ...turn,
    cost: { before: perceivedCost(call, before), after: perceivedCost(call, after) },
    weight: { before: weightOf(call, before), after: weightOf(call, after) },
    instead: wasGood
      ? []
      : (founding.length > 0 ? founding : good.map((offer) => offer.line))
          .filter(({ asks }) => asks !== 'leave')
          .map(({ id }) => id),
    lacks: lacksIn(call, turn),
  };
}

/** What a refused close was short of. */
export const lacksIn = (call: Call, { line, before, lands }: Turn): Lack[] =>
  line.kind === 'close' && !lands
    ? lacksOf(call, before, line.asks === 'order' ? 'order' : 'next-step')
    : [];
