import type { Spoken } from '../../schema.ts';
import { readTokens, surest, type Ear, type Reading } from '../read.ts';

/** A sentence as it is read, and what of it can offer something. */
export interface Eased {
  tokens: readonly string[];
  /** without the clauses that say what the seller does not do */
  offered: readonly string[];
  reading: Reading;
}

/** Reads a sentence so that nothing is taken for offered which it refuses. */
export function easedIn(ear: Ear, text: string): Eased {
  const tokens = ear.plain(text);
  const reading = readTokens(ear.learnt, tokens);
  const clauses = ear.clauses(text);
  const kept = clauses.filter(({ refuses }) => !refuses);
  if (kept.length === clauses.length) return { tokens, offered: tokens, reading };
  const offered = ear.plain(kept.map((one) => one.text).join('\n'));
  const rest = offered.length > 0 ? readTokens(ear.learnt, offered) : null;
  return { tokens, offered, reading: without(reading, rest) };
}

/**
 * Whoever says that they do not offer something improper sets the customer at ease; so does who says nothing
 * but what they will not do, whatever it is that they do not ask for.
 */
function without({ of }: Reading, rest: Reading | null): Reading {
  const left: Record<string, number> = { ...of };
  const eased: readonly Spoken[] = rest ? ['improper'] : ['improper', 'close', 'none'];
  for (const kind of eased) {
    const less = Math.max(0, of[kind] - (rest?.of[kind] ?? 0));
    left[kind]! -= less;
    left.rapport! += less;
  }
  return surest(left);
}
