import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import {
  leftWith,
  match,
  rightMatches,
  rightsInOrder,
  score,
  type Match,
  type Pair,
} from './model.ts';

export interface MatcherContext {
  /** null before the first round */
  seed: number | null;
  /** the ids of the rights as they are shown */
  rights: readonly string[];
  matches: readonly Match[];
  /** the lefts that an earlier check found right: they keep what they have */
  kept: readonly string[];
  checked: boolean;
}

export type MatcherEvent =
  | { type: 'began'; seed: number }
  | { type: 'matched'; left: string; right: string }
  | { type: 'checked' };

export const makeMatcherStore = (pairs: readonly Pick<Pair, 'id'>[]) => {
  const ids = pairs.map(({ id }) => id);
  const locked = ({ checked, kept }: MatcherContext, left: string | undefined): boolean =>
    checked || (left !== undefined && kept.includes(left));
  return createStore({
    context: {
      seed: null,
      rights: rightsInOrder(ids, ids.length),
      matches: [],
      kept: [],
      checked: false,
    } as MatcherContext,
    on: {
      began: (context, { seed }: { seed: number }) => {
        const right = context.checked ? rightMatches(context.matches) : [];
        const matches = right.length === ids.length ? [] : right;
        return {
          seed,
          // The rights keep the order of the first paint, so that none moves under the finger.
          rights: context.seed === null ? context.rights : rightsInOrder(ids, seed),
          matches,
          kept: matches.map(({ left }) => left),
          checked: false,
        };
      },
      matched: (context, { left, right }: Match) =>
        locked(context, left) ||
        locked(context, leftWith(context.matches, right)) ||
        !ids.includes(left) ||
        !ids.includes(right)
          ? context
          : { ...context, matches: match(context.matches, left, right) },
      checked: (context) =>
        context.seed === null || context.matches.length < ids.length
          ? context
          : { ...context, checked: true },
    },
  });
};

/** A check of all pairs is an attempt, also where some are wrong; one of those wrong before is none. */
export const endedMatcher = ({ seed, rights, matches, kept, checked }: MatcherContext) =>
  checked && seed !== null && kept.length === 0
    ? { id: attemptId(seed), score: score(rights.length, matches) }
    : null;
