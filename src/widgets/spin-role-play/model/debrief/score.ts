import type { Outcome, Turn } from '../rules/turn.ts';
import type { Knowledge } from '../state/known.ts';
import type { CallLine } from '../state/scenario.ts';

/** All that a check looks at: how the call ended, and how often an answer was taken up, which no state shows. */
export interface Trace {
  known: Knowledge;
  objections: number;
  last: CallLine | undefined;
  outcome: Outcome | null;
  takenUp: number;
}

/** A yes or no about how the call was conducted. Its words: content/role-play/rules.yaml. */
export interface Criterion {
  name:
    | 'context'
    | 'problems'
    | 'implications'
    | 'payoff'
    | 'listening'
    | 'no-early-pitch'
    | 'next-step'
    | 'respect';
  points: number;
  passes(trace: Trace): boolean;
  /** the turns that speak for it or, where it failed by a mistake, against it */
  shows(turn: Turn, takesUp: boolean): boolean;
  /** what was told in the call before speaks for it as well, by what is known at the start */
  told?(known: Knowledge): boolean;
}

const fired = ({ rules }: Turn, rule: string): boolean => rules.some(({ name }) => name === rule);

/** So many answers have to be taken up. */
const listens = 3;

/** An agreement is worth as much as all else together, so that no call without one has more points. */
const agreed = 50;

/** Nothing was invented, and nothing improper offered. */
export function isRespectful({ known, last }: Pick<Trace, 'known' | 'last'>): boolean {
  return !known.invented && last?.asks !== 'improper';
}

export const criteria: readonly Criterion[] = [
  {
    name: 'context',
    points: 3,
    passes: ({ known }) => known.situations >= 1 && known.situations <= 4,
    shows: ({ line, lands }) => line.kind === 'situation' && lands,
  },
  {
    name: 'problems',
    points: 9,
    passes: ({ known }) => known.admitted.size >= 2,
    shows: ({ line, lands }) => line.kind === 'problem' && lands,
    told: ({ admitted }) => admitted.size > 0,
  },
  {
    name: 'implications',
    points: 9,
    passes: ({ known }) => known.seen.size >= 2,
    shows: (turn) => fired(turn, 'implication-grows'),
    told: ({ seen }) => seen.size > 0,
  },
  {
    name: 'payoff',
    points: 9,
    passes: ({ known }) => known.payoffs.size >= 1,
    shows: ({ line, lands }) => line.kind === 'need-payoff' && lands,
    told: ({ payoffs }) => payoffs.size > 0,
  },
  {
    name: 'listening',
    points: 12,
    passes: ({ takenUp }) => takenUp >= listens,
    shows: (_turn, takesUp) => takesUp,
  },
  {
    name: 'no-early-pitch',
    points: 5,
    passes: ({ objections }) => objections === 0,
    shows: (turn) => fired(turn, 'pitch-early'),
  },
  {
    name: 'next-step',
    points: agreed,
    passes: ({ outcome }) => outcome === 'order' || outcome === 'advance',
    shows: ({ line }) => line.asks === 'order' || line.asks === 'next-step',
  },
  {
    name: 'respect',
    points: 3,
    passes: isRespectful,
    shows: (turn) => turn.line.asks === 'improper' || fired(turn, 'implication-invented'),
  },
];

/** How the call was conducted, whatever came of it: so many points of 50 are a sound process; more where nothing was agreed. */
const soundFrom = { agreed: 35, nothing: 45 };
export const isSound = (score: number, won: boolean): boolean =>
  won ? score - agreed >= soundFrom.agreed : score >= soundFrom.nothing;

/** 0–100; over 50 with an agreement, and at most 50 without. But for `takenUp` a function of the end alone, so that the proof can bound it. */
export function scoreOf(trace: Trace): number {
  let score = 0;
  for (const { passes, points } of criteria) if (passes(trace)) score += points;
  return score;
}
