import { createStore } from '@xstate/store';
import { attemptId } from '../../kit/model.ts';
import type { BuyingMap, Person } from '../model/map.ts';

interface Fault {
  gap: string;
  options: readonly { id: string; right?: true | undefined; text: string }[];
  by: string;
  mends: readonly Person[];
}
export interface Faulty extends BuyingMap {
  faults: readonly Fault[];
}

export interface FindContext {
  /** null before the first round */
  seed: number | null;
  /** the fault that was found and is not mended yet */
  open: string | null;
  /** what was taken for a fault last, and is none */
  wrong: string | null;
  /** what was chosen for the open fault, and does not mend it */
  chosen: string | null;
  /** the faults mended so far */
  mended: readonly string[];
}

export type FindEvent =
  | { type: 'began'; seed: number }
  | { type: 'named'; gap: string }
  | { type: 'acted'; option: string };

const start: FindContext = { seed: null, open: null, wrong: null, chosen: null, mended: [] };

/** The faults of a map are found in any order; each is mended before the next one is looked for. */
export const makeFindStore = ({ faults }: Faulty) =>
  createStore({
    context: start,
    on: {
      began: (_, { seed }: { seed: number }) => ({ ...start, seed }),
      named: (context, { gap }: { gap: string }) => {
        if (context.seed === null || context.open !== null) return context;
        const there = faults.some((one) => one.gap === gap) && !context.mended.includes(gap);
        return there
          ? { ...context, open: gap, wrong: null, chosen: null }
          : { ...context, wrong: String(gap) };
      },
      acted: (context, { option }: { option: string }) => {
        const chosen = faults
          .find(({ gap }) => gap === context.open)
          ?.options.find(({ id }) => id === option);
        if (!chosen || context.open === null) return context;
        return chosen.right
          ? { ...context, open: null, chosen: null, mended: [...context.mended, context.open] }
          : { ...context, chosen: option };
      },
    },
  });

/** The map with what has been mended: who stands otherwise, and what is planned. */
export const mendedMap = (
  { people, plans, faults }: Faulty,
  mended: readonly string[],
): BuyingMap => {
  const done = mended.flatMap((gap) => faults.filter((one) => one.gap === gap));
  const all = new Map(
    [...people, ...done.flatMap(({ mends }) => mends)].map((one) => [one.id, one]),
  );
  return {
    people: [...all.values()],
    plans: [
      ...plans,
      ...done.map(({ gap, options, by }) => ({
        gap,
        action: options.find(({ right }) => right)!.text,
        by,
      })),
    ],
  };
};

/** Over when every fault is mended. */
export const endedFinding =
  ({ faults }: Faulty) =>
  ({ seed, mended }: FindContext) =>
    seed !== null && mended.length === faults.length ? { id: attemptId(seed), score: null } : null;
