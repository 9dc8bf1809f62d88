import type { Draft } from '../../../progress/model.ts';
import { resumed } from '../../../progress/replay/model.ts';
import {
  makeRoundStore,
  roundsOf,
  type RoundContext,
  type RoundEvent,
} from '../../kit/round/store.ts';
import { poolOf, type Quiz } from '../model.ts';

/** The questions that were answered wrong in the round that a quiz's draft has come to. */
export function wrongIn(quiz: Quiz, digest: string, draft: Draft | null): string[] {
  try {
    const rounds = { digest, ...roundsOf(poolOf(quiz)) };
    const { store } = resumed<RoundContext, RoundEvent>(rounds, draft);
    const { asked, verdicts } = store.getSnapshot().context;
    return asked.filter((_, place) => verdicts[place] === false);
  } catch {
    // A draft that cannot be replayed is the quiz's own to tell.
    return [];
  }
}

/** A round that nothing is kept of. */
export function passingRound(quiz: Quiz, seed: number) {
  const store = makeRoundStore(poolOf(quiz));
  store.send({ type: 'began', seed });
  return store;
}
