import type { Call, CallLine, CallState } from './call.model.ts';
import type { Knowledge } from './known.model.ts';
import { hand, type Offer } from './hand.model.ts';
import { replay, type Outcome, type Turn } from './model.ts';
import { perceivedCost, stageOf, type Stage } from './need.model.ts';
import type { Kind } from './schema.ts';

/** A yes or no about how the call was conducted, never about how it ended. Its words: content/role-play/rules.yaml. */
export interface Check {
  name: 'context' | 'problems' | 'implications' | 'payoff' | 'no-early-pitch' | 'respect';
  points: number;
  passed: boolean;
  /** the turns, from 0, that speak for it or, where it failed by a mistake, against it */
  turns: number[];
}

/** All that a check looks at: the final state, and the last line because an improper offer leaves no other trace. */
interface Trace {
  known: Knowledge;
  objections: number;
  last: CallLine | undefined;
}
interface Criterion extends Pick<Check, 'name' | 'points'> {
  passes(trace: Trace): boolean;
}
const criteria: readonly Criterion[] = [
  {
    name: 'context',
    points: 10,
    passes: ({ known }) => known.situations >= 1 && known.situations <= 4,
  },
  { name: 'problems', points: 20, passes: ({ known }) => known.admitted.size >= 2 },
  { name: 'implications', points: 25, passes: ({ known }) => known.seen.size >= 2 },
  { name: 'payoff', points: 20, passes: ({ known }) => known.payoffs.size >= 1 },
  { name: 'no-early-pitch', points: 15, passes: ({ objections }) => objections === 0 },
  {
    name: 'respect',
    points: 10,
    passes: ({ known, last }) => !known.invented && last?.asks !== 'improper',
  },
];

/** 0–100, a function of the final state and the last line alone, so that the proof can bound it. */
export function scoreOf(trace: Trace): number {
  let score = 0;
  for (const { passes, points } of criteria) if (passes(trace)) score += points;
  return score;
}

/** The turns that a check rests on. */
const evidence: Record<Check['name'], (turn: Turn) => boolean> = {
  context: ({ line }) => line.kind === 'situation',
  problems: ({ line, lands }) => line.kind === 'problem' && lands,
  implications: ({ rules }) => rules.some(({ name }) => name === 'implication-grows'),
  payoff: ({ line, lands }) => line.kind === 'need-payoff' && lands,
  'no-early-pitch': ({ rules }) => rules.some(({ name }) => name === 'pitch-early'),
  respect: ({ line, rules }) =>
    line.asks === 'improper' || rules.some(({ name }) => name === 'implication-invented'),
};

export interface DebriefTurn extends Turn {
  cost: { before: number; after: number };
  weight: { before: number; after: number };
  stage: Stage;
  offered: Offer[];
  /** what would have been good instead; empty when this line was good */
  instead: string[];
}

export interface Debrief {
  outcome: Outcome | null;
  walkedOut: boolean;
  score: number;
  checks: Check[];
  /** the process alone: `sound` from 75 points. An agreement with a shaky process is a lucky win */
  process: 'sound' | 'shaky';
  lucky: boolean;
  turns: DebriefTurn[];
  /** how often each kind of line was said */
  mix: Partial<Record<Kind, number>>;
  /** problems that the customer never spoke of */
  hidden: string[];
  /** the turn that won the call (the scale tipped) or lost it (it cost the most); null where none stands out */
  turningPoint: number | null;
}

export function debrief(call: Call, log: readonly string[]): Debrief {
  const { turns, state, outcome } = replay(call, log);
  const last = turns.at(-1);
  const known = call.knowledge(state.landed);
  const trace = { known, objections: state.objections, last: last?.line };
  const score = scoreOf(trace);
  const process = score >= 75 ? 'sound' : 'shaky';
  const won = outcome === 'order' || outcome === 'advance';
  const mix: Debrief['mix'] = {};
  for (const { line } of turns) mix[line.kind] = (mix[line.kind] ?? 0) + 1;
  return {
    outcome,
    walkedOut: last?.walkedOut ?? false,
    score,
    checks: criteria.map(({ name, points, passes }) => ({
      name,
      points,
      passed: passes(trace),
      turns: turns.flatMap((turn, at) => (evidence[name](turn) ? [at] : [])),
    })),
    process,
    lucky: won && process === 'shaky',
    turns: turns.map((turn) => withFigures(call, turn)),
    mix,
    hidden: call.scenario.problems.flatMap(({ id }) => (known.admitted.has(id) ? [] : [id])),
    turningPoint: won ? tippedAt(call, turns) : costliest(turns),
  };
}

function withFigures(call: Call, turn: Turn): DebriefTurn {
  const { before, after } = turn;
  const weight = ({ landed }: CallState): number => call.knowledge(landed).weight;
  const offered = hand(call, before);
  const wasGood = offered.some(({ line, worth }) => line === turn.line && worth === 'good');
  const good = offered.filter(({ worth }) => worth === 'good').map(({ line }) => line.id);
  return {
    ...turn,
    cost: { before: perceivedCost(call, before), after: perceivedCost(call, after) },
    weight: { before: weight(before), after: weight(after) },
    stage: stageOf(call, after),
    offered,
    instead: wasGood ? [] : good,
  };
}

/** The last turn at which the problem became heavier than the price. */
function tippedAt(call: Call, turns: readonly Turn[]): number | null {
  const tips = (state: CallState): boolean =>
    call.knowledge(state.landed).weight >= perceivedCost(call, state);
  const at = turns.findLastIndex(({ before, after }) => !tips(before) && tips(after));
  return at < 0 ? null : at;
}

/** The first of the turns that cost most; a point of trust is worth two of patience. An improper offer outdoes all. */
function costliest(turns: readonly Turn[]): number | null {
  const price = ({ before, after, line }: Turn): number =>
    line.asks === 'improper'
      ? Infinity
      : before.patience - after.patience - 1 + 2 * (before.trust - after.trust);
  const prices = turns.map(price);
  const most = Math.max(0, ...prices);
  return most > 0 ? prices.indexOf(most) : null;
}
