import type { Moment } from '../../../../coach/model/hear/clues.ts';
import type { Style } from '../../../kit/style/schema.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import type { Aside } from '../state/own.ts';
import type { Words } from '../../words.ts';
import type { Sign } from './signs.ts';

/** How one temperament asks back, and lets see what is coming, in one language. */
export type AskingBack = Record<Exclude<Aside['missing'], 'unmeant'> | Sign, string[]>;

/** What the call needs in one's own words besides the engine. */
export interface OwnData {
  words: Words['own'];
  /** see the scenario's schema */
  heard?: Record<string, string[]> | undefined;
  askingBack: Record<Style, AskingBack>;
}

/** Where a call stands, as hearing needs it. @param context the customer's last words */
export function momentOf(
  call: Call,
  turns: readonly Turn[],
  { landed }: CallState,
  context: string,
): Moment {
  const { sayable, facts, admitted, seen, payoffs } = call.knowledge(landed);
  return {
    sayable: new Set(sayable.map(({ id }) => id)),
    known: new Set([...facts, ...admitted, ...seen, ...payoffs]),
    said: turns.map(({ line }) => line.id),
    context,
  };
}

/** Lines by id in an order that tells nothing of how well each fits: the scenario's. */
export const inNeutralOrder = <Guess extends { id: string }>(
  call: Call,
  guesses: readonly Guess[],
): Guess[] => [...guesses].sort((a, b) => call.indexOf(a.id) - call.indexOf(b.id));

/**
 * What the customer asks who heard these, aside by aside, turn by turn and after the last one. The same is asked again
 * only when a temperament has asked in every way it knows.
 */
export function askedBack(
  asides: readonly (readonly Aside[])[],
  phrases: Omit<AskingBack, Sign> | undefined,
): string[][] {
  const times: Partial<Record<Aside['missing'], number>> = {};
  return asides.map((some) =>
    some.map(({ missing }) => {
      const time = (times[missing] ?? 0) + 1;
      times[missing] = time;
      const all = (missing !== 'unmeant' && phrases?.[missing]) || [];
      return all[(time - 1) % all.length] ?? '';
    }),
  );
}
