import type { Turn } from '../rules/turn.ts';
import type { Knowledge } from '../state/known.ts';
import type { CallLine } from '../state/scenario.ts';

/** All that a check looks at: the final state, and the last line because an improper offer leaves no other trace. */
export interface Trace {
  known: Knowledge;
  objections: number;
  last: CallLine | undefined;
}

/** A yes or no about how the call was conducted, never about how it ended. Its words: content/role-play/rules.yaml. */
export interface Criterion {
  name: 'context' | 'problems' | 'implications' | 'payoff' | 'no-early-pitch' | 'respect';
  points: number;
  passes(trace: Trace): boolean;
  /** the turns that speak for it or, where it failed by a mistake, against it */
  shows(turn: Turn): boolean;
}

const fired = ({ rules }: Turn, rule: string): boolean => rules.some(({ name }) => name === rule);

export const criteria: readonly Criterion[] = [
  {
    name: 'context',
    points: 10,
    passes: ({ known }) => known.situations >= 1 && known.situations <= 4,
    shows: ({ line }) => line.kind === 'situation',
  },
  {
    name: 'problems',
    points: 20,
    passes: ({ known }) => known.admitted.size >= 2,
    shows: ({ line, lands }) => line.kind === 'problem' && lands,
  },
  {
    name: 'implications',
    points: 25,
    passes: ({ known }) => known.seen.size >= 2,
    shows: (turn) => fired(turn, 'implication-grows'),
  },
  {
    name: 'payoff',
    points: 20,
    passes: ({ known }) => known.payoffs.size >= 1,
    shows: ({ line, lands }) => line.kind === 'need-payoff' && lands,
  },
  {
    name: 'no-early-pitch',
    points: 15,
    passes: ({ objections }) => objections === 0,
    shows: (turn) => fired(turn, 'pitch-early'),
  },
  {
    name: 'respect',
    points: 10,
    passes: ({ known, last }) => !known.invented && last?.asks !== 'improper',
    shows: (turn) => turn.line.asks === 'improper' || fired(turn, 'implication-invented'),
  },
];

/** 0–100, a function of the final state and the last line alone, so that the proof can bound it. */
export function scoreOf(trace: Trace): number {
  let score = 0;
  for (const { passes, points } of criteria) if (passes(trace)) score += points;
  return score;
}
