import type { Call, CallLine, CallState } from './call.model.ts';
import { hasLanded } from './known.model.ts';
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
export const say = (call: Call, state: CallState, line: CallLine): Turn =>
  turnOf(call, state, effectOf(call, state, line));

/** A line's effect on a state. */
export function turnOf(call: Call, state: CallState, effect: Effect): Turn {
  const { line, rules, lands, ends } = effect;
  const warmth = state.trust < effect.below ? effect.warmth : 0;
  const after: CallState = {
    landed: lands && isRemembered(line) ? call.landing(state.landed, effect.at) : state.landed,
    patience: Math.max(0, state.patience + effect.patience),
    trust: Math.max(0, Math.min(9, state.trust + effect.trust + warmth)),
    run: nextRun(state.run, line),
    objections: Math.min(mostObjections, state.objections + effect.objections),
  };
  // An agreement holds even if it took the last of the patience.
  const walkedOut = !ends && (after.patience === 0 || after.trust === 0);
  const parts = walkedOut || ends === 'leave';
  const outcome = parts ? parting(call, after) : (ends ?? null);
  return { line, before: state, after, rules, lands, outcome, walkedOut };
}

const nextRun = (run: number, line: CallLine): number => {
  if (line.kind === 'close') return run;
  return questions.includes(line.kind) ? Math.min(3, run + 1) : 0;
};

/** Without an agreement: the talk goes on another day if a problem was admitted and some trust is left. */
const parting = (call: Call, state: CallState): Outcome =>
  call.knowledge(state.landed).admitted.size > 0 && state.trust >= 2 ? 'continuation' : 'no-sale';

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
