import type { Phrase } from '../../talk.schema.ts';
import type { Turn } from '../rules/turn.ts';
import { trustWord } from './mind.ts';

/** A line's own replies, in one language. */
export interface Voice {
  plain: string;
  warm?: string | undefined;
  refused?: string | undefined;
}
/** How the customer's temperament talks, in one language. */
export type Phrases = Record<Phrase, string[]>;

/** What a customer says who is not moved, by the rule that stood in the way. */
const refusals: Record<string, Phrase> = {
  'rapport-late': 'impatience',
  'brief-says-so': 'impatience',
  'sensitive-early': 'deflection',
  'facts-first': 'deflection',
  'implication-early': 'deflection',
  'payoff-early': 'deflection',
  'pitch-early': 'objection',
  'proof-early': 'deflection',
  'close-refused': 'objection',
};
/** Lines that land and yet tire the customer. */
const tiring = ['background-tires', 'summary-empty'];

/**
 * The customer's answers, turn by turn and sentence by sentence: the temperament's phrases around each
 * line's own reply. No phrase comes again before all of its kind were said.
 */
export function repliesTo(
  turns: readonly Turn[],
  voiceOf: (turn: Turn) => Voice,
  phrases: Phrases,
): string[][] {
  const next = new Map<Phrase, number>();
  return turns.map((turn) =>
    replyTo(turn, voiceOf(turn), (name) => {
      // Where it begins depends on the call, or each one would hear the same first.
      const at = next.get(name) ?? turn.before.patience;
      next.set(name, at + 1);
      return phrases[name][at % phrases[name].length]!;
    }),
  );
}

function replyTo(turn: Turn, voice: Voice, phrase: (name: Phrase) => string): string[] {
  const fired = turn.rules.map(({ name }) => name);
  const said: string[] = [];
  if (turn.lands) {
    if (fired.some((name) => tiring.includes(name))) said.push(phrase('impatience'));
    said.push((trustWord(turn.before) === 'open' && voice.warm) || voice.plain);
  } else {
    const why = fired.map((name) => refusals[name]).find((name) => name !== undefined);
    said.push(phrase(why ?? 'deflection'));
    // Here the scenario has an answer of its own: it was in the brief.
    const own = fired.includes('brief-says-so') ? voice.plain : voice.refused;
    if (own) said.push(own);
  }
  if (turn.walkedOut) said.push(phrase('walk-out'));
  else if (turn.outcome && turn.line.asks !== 'improper') said.push(phrase(turn.outcome));
  return said;
}

/** The customer's first words; the seed chooses, so that replay keeps them. */
export const openingOf = (phrases: Phrases, seed: number): string =>
  phrases.opening[seed % phrases.opening.length]!;
