import { longestWritten, spokenKinds } from '../../../../coach/model/written.ts';
import type { Spoken } from '../../../../coach/schema.ts';
import type { CallState } from './call.ts';

export const missing = [
  'everything',
  'subject',
  'aim',
  'again',
  'wording',
  'greeting',
  'sympathy',
  'unmeant',
] as const;

/** What a learner typed for a line, and what its words alone were read as. */
export interface Own {
  text: string;
  kind: Spoken;
  /** it gives back what the customer has just said, before or without asking anything */
  echoes?: true | undefined;
}

/**
 * A sentence that was understood as no line: the customer asked back for what is missing. Nothing is of a kind
 * word, which the customer took as it was; and what was `unmeant` was understood as lines that the learner took
 * back before any of it was said.
 */
export interface Aside {
  text: string;
  missing: (typeof missing)[number];
}

export const isText = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= longestWritten;

export const isOwn = (own: Partial<Own> | null): boolean =>
  isText(own?.text) &&
  spokenKinds.includes(own!.kind!) &&
  (own!.echoes === undefined || own!.echoes === true);
export const isAside = (aside: Partial<Aside>): boolean =>
  isText(aside.text) && missing.includes(aside.missing!);

/** The customer heard it. */
export const isHeard = ({ missing }: Aside): boolean => missing !== 'unmeant';
/** A kind word, which the customer took as it was. */
export const isKind = ({ missing }: Aside): boolean =>
  missing === 'greeting' || missing === 'sympathy';
/** The customer could make nothing of it. */
export const isMissed = (aside: Aside): boolean => isHeard(aside) && !isKind(aside);

/** So often after one answer the customer asks back gladly. */
const gladly = 2;

/**
 * A state after some sentences that were not understood, one after the other: each beyond the second takes a
 * point of patience, and none the last one. That an ear of so few sentences misses some is not the seller's fault.
 */
export function strained(state: CallState, asides: readonly Aside[]): CallState {
  const missed = asides.filter(isMissed).length;
  const taken = Math.max(0, missed - gladly);
  return taken === 0 ? state : { ...state, patience: Math.max(1, state.patience - taken) };
}
