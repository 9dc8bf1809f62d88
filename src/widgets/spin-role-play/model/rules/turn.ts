import type { Call, CallState } from '../state/call.ts';
import type { Knowledge } from '../state/known.ts';
import { strained, type Aside, type Own } from '../state/own.ts';
import { isMisheard } from '../state/recall.ts';
import { questions, type CallLine } from '../state/scenario.ts';
import { traits } from './customer.ts';
import { effectOf, type Effect } from './effect.ts';
import type { Rule } from './rule.ts';

export const outcomes = ['order', 'advance', 'continuation', 'no-sale'] as const;
export type Outcome = (typeof outcomes)[number];

/** What one line did. */
export interface Turn {
  line: CallLine;
  /** of a summary: what it repeats, by id; what was said last where nothing was chosen */
  back?: readonly string[];
  /** as it was typed; without it the scenario's words were said */
  own?: Own;
  /** what was typed before it and understood as no line; `before` is how the talk stands after that */
  asides?: readonly Aside[];
  before: CallState;
  after: CallState;
  /** the rules that fired, in the order of the table */
  rules: readonly Rule[];
  /** what the line wanted to bring about has happened */
  lands: boolean;
  /** what was agreed, or that patience or trust ran out; null where neither is so */
  outcome: Outcome | null;
  /** the customer ended the call */
  walkedOut: boolean;
}

export function startOf(call: Call): CallState {
  const { patience, trust } = traits[call.temperament];
  return {
    landed: '0'.repeat(call.scenario.lines.length),
    patience,
    trust,
    run: 0,
    objections: 0,
    latest: -1,
  };
}

/** Where the talk stands after these turns, and after what was not understood since. */
export const stateAfterAll = (
  call: Call,
  turns: readonly Turn[],
  asides: readonly Aside[] = [],
): CallState => strained(turns.at(-1)?.after ?? startOf(call), asides);

/** Summaries and closes may be said again and again. */
const isRemembered = (line: CallLine): boolean => line.kind !== 'summary' && line.kind !== 'close';

const mostTrust = 9;
/** More objections than these make the price no higher. */
const mostObjections = 2;
/** More questions in a row than these change nothing. */
export const longestRun = 3;

/**
 * Says a line; a summary may repeat what was chosen. Who types and first gives back what was just said has
 * given something: the row of questions is one long at most. A summary is not shortened by it, for it gives
 * back what the row brought.
 */
export function say(
  call: Call,
  state: CallState,
  line: CallLine,
  back?: readonly string[],
  own?: Own,
): Turn {
  const known = call.knowledge(state.landed);
  const misheard = back !== undefined && isMisheard(call, back);
  const gives = own?.echoes && line.kind !== 'summary';
  const before = gives ? { ...state, run: Math.min(state.run, 1) } : state;
  const turn = turnOf(call, known, before, effectOf(call, known, before, line, misheard));
  return { ...turn, ...(back && { back }), ...(own && { own }) };
}

/** An effect on a state in which so much is known. */
export function turnOf(call: Call, known: Knowledge, state: CallState, effect: Effect): Turn {
  const { line, rules, lands } = effect;
  const then = knownAfter(call, known, effect);
  const after = stateAfter(state, then, effect);
  const outcome = outcomeOf(then, after, effect);
  const walkedOut = outcome !== null && !effect.ends;
  return { line, before: state, after, rules, lands, outcome, walkedOut };
}

export const knownAfter = (call: Call, known: Knowledge, { line, lands, at }: Effect): Knowledge =>
  lands && isRemembered(line) ? call.landing(known, at) : known;

export function stateAfter(state: CallState, { landed }: Knowledge, effect: Effect): CallState {
  const { patience, trust, run, objections } = state;
  const warmth = trust < effect.below ? effect.warmth : 0;
  return {
    landed,
    patience: Math.max(0, patience + effect.patience),
    trust: Math.max(0, Math.min(mostTrust, trust + effect.trust + warmth)),
    run: runAfter(run, effect.line),
    objections: Math.min(mostObjections, objections + effect.objections),
    latest: effect.at,
  };
}

const runAfter = (run: number, { kind }: CallLine): number => {
  if (kind === 'close') return run;
  return questions.includes(kind) ? Math.min(longestRun, run + 1) : 0;
};

/** What was agreed, or what is left when patience or trust is gone. Without an agreement there may still be another day. */
export function outcomeOf(
  { admitted }: Knowledge,
  { patience, trust }: CallState,
  { ends, polite }: Effect,
): Outcome | null {
  // An agreement holds even if it took the last of the patience.
  if (ends && ends !== 'leave') return ends;
  if (!ends && patience > 0 && trust > 0) return null;
  return polite || (admitted.size > 0 && trust >= 2) ? 'continuation' : 'no-sale';
}
