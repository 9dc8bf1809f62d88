import type { Turn } from './model.ts';
import { questions } from './rule.model.ts';

/** The phases of a call, in the order in which a good one meets them. */
export const phases = [
  'brief',
  'opening',
  'investigating',
  'demonstrating',
  'obtaining-commitment',
  'debrief',
] as const;
export type Phase = (typeof phases)[number];

export const callHasEnded = (turn: Turn): boolean => turn.outcome !== null;
export const lineIsAQuestion = ({ line }: Turn): boolean => questions.includes(line.kind);
export const lineShowsTheOffer = ({ line }: Turn): boolean =>
  line.kind === 'pitch' || line.kind === 'proof';
export const lineAsksForCommitment = ({ line }: Turn): boolean => line.kind === 'close';

/** Where a turn leads; rapport and a summary stay where the talk is. */
export function phaseAfter(phase: Phase, turn: Turn): Phase {
  if (callHasEnded(turn)) return 'debrief';
  if (lineIsAQuestion(turn)) return 'investigating';
  if (lineShowsTheOffer(turn)) return 'demonstrating';
  return lineAsksForCommitment(turn) ? 'obtaining-commitment' : phase;
}

/** The phase after these turns, the first of them said in the opening. */
export const phaseOf = (turns: readonly Turn[]): Phase =>
  turns.reduce<Phase>(phaseAfter, 'opening');
