import type { Call, CallLine, CallState } from './call.model.ts';
import { hasLanded, type Knowledge } from './known.model.ts';
import { traits } from './customer.model.ts';
import { effectOf, type Effect } from './effect.model.ts';
import { questions, type Rule } from './rule.model.ts';

export const outcomes = ['order', 'advance', 'continuation', 'no-sale'] as const;
export type Outcome = (typeof outcomes)[number];

/** What one line did. */
export interface Turn {
  line: CallLine;
  before: CallState;
  after: CallState;
  /** the rules that fired, in the order of the table */
  rules: readonly Rule[];
  /** what the line wanted to bring about has happened */
  lands: boolean;
  /** null while the call goes on */
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
  };
}

export const isSayable = (call: Call, state: CallState, line: CallLine): boolean =>
  call.knowledge(state.landed).sayable.includes(line);

/** Summaries and closes may be said again and again. */
const isRemembered = (line: CallLine): boolean => line.kind !== 'summary' && line.kind !== 'close';

/** More objections than these make the price no higher. */
const mostObjections = 2;

/** Says a line. */
export function say(call: Call, state: CallState, line: CallLine): Turn {
  const known = call.knowledge(state.landed);
  return turnOf(call, known, state, effectOf(call, known, state, line));
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
    trust: Math.max(0, Math.min(9, trust + effect.trust + warmth)),
    run: nextRun(run, effect.line),
    objections: Math.min(mostObjections, objections + effect.objections),
  };
}

/** How a call ends in which so much is known, or null while it goes on. Without an agreement there may still be another day. */
export function outcomeOf(
  { admitted }: Knowledge,
  { patience, trust }: CallState,
  { ends }: Effect,
): Outcome | null {
  // An agreement holds even if it took the last of the patience.
  if (ends && ends !== 'leave') return ends;
  if (!ends && patience > 0 && trust > 0) return null;
  return admitted.size > 0 && trust >= 2 ? 'continuation' : 'no-sale';
}

const nextRun = (run: number, line: CallLine): number => {
  if (line.kind === 'close') return run;
  return questions.includes(line.kind) ? Math.min(3, run + 1) : 0;
};

export const lineOf = (call: Call, id: string): CallLine | undefined =>
  call.scenario.lines[call.indexOf(id)];

export interface Replay {
  turns: Turn[];
  state: CallState;
  outcome: Outcome | null;
}

/**
 * Plays a log of line ids. What cannot be said (an unknown id, a line out of turn, anything after
 * the end) is left out, so that a log from elsewhere throws nothing.
 */
export function replay(call: Call, log: readonly string[]): Replay {
  const turns: Turn[] = [];
  let state = startOf(call);
  let outcome: Outcome | null = null;
  for (const id of log) {
    const line = lineOf(call, id);
    if (outcome || !line || !isSayable(call, state, line)) continue;
    const turn = say(call, state, line);
    turns.push(turn);
    ({ after: state, outcome } = turn);
  }
  return { turns, state, outcome };
}

/** What a summary repeats: the last three things that the customer said, by id. */
export function saidBack(call: Call, { landed }: CallState): string[] {
  const said = call.scenario.lines.filter((_, at) => hasLanded(landed, at));
  const ids = said.flatMap(({ kind, about, reveals }) =>
    kind === 'problem' || kind === 'implication' ? [about!] : (reveals ?? []),
  );
  const invented = (id: string) =>
    call.scenario.implications.some((one) => one.id === id && one.invented);
  return ids.filter((id) => !invented(id)).slice(-3);
}

/** The gauges in words: all that a learner sees of them. */
export type TrustWord = 'wary' | 'listening' | 'open';
export type PatienceWord = 'plenty' | 'some' | 'little';
export const trustWord = ({ trust }: CallState): TrustWord =>
  trust <= 2 ? 'wary' : trust <= 4 ? 'listening' : 'open';
export const patienceWord = ({ patience }: CallState): PatienceWord =>
  patience <= 3 ? 'little' : patience <= 8 ? 'some' : 'plenty';
