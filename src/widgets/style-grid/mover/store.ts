import { createStore } from '@xstate/store';
import { attemptId } from '../../kit/model.ts';
import { axisNames, edge, movesTo, type Spot } from '../model/plane.ts';

export type Who = 'me' | 'customer';
/** So many sentences are taken along: few enough to remember on the way to the customer. */
export const enough = 3;

export interface MoverContext {
  /** null before anything was placed */
  seed: number | null;
  me: Spot | null;
  customer: Spot | null;
  /** the behaviours taken along, `<move>/<behaviour>`, in the order in which they were chosen */
  taken: readonly string[];
}

export type MoverEvent =
  | { type: 'began'; seed: number }
  | { type: 'placed'; who: Who; spot: Spot }
  | { type: 'took'; behaviour: string }
  | { type: 'left'; behaviour: string };

const isSpot = (spot: Spot): boolean =>
  axisNames.every((axis) => Number.isInteger(spot[axis]) && Math.abs(spot[axis]) <= edge);

/**
 * What is taken along and serves this customer: the sentences of a move that is not needed wait until it
 * is needed again. The latest where there are more than enough.
 */
export const inUse = ({ me, customer, taken }: Omit<MoverContext, 'seed'>): string[] => {
  const moves = me && customer ? movesTo(me, customer) : [];
  return taken.filter((one) => moves.some(({ name }) => one.startsWith(`${name}/`))).slice(-enough);
};

const without = (taken: readonly string[], behaviour: string): string[] =>
  taken.filter((one) => one !== behaviour);

export const makeMoverStore = () =>
  createStore({
    context: { seed: null, me: null, customer: null, taken: [] } as MoverContext,
    on: {
      began: (context, { seed }: { seed: number }) => ({ ...context, seed }),
      placed: (context, { who, spot }: { who: Who; spot: Spot }) =>
        isSpot(spot) && (who === 'me' || who === 'customer')
          ? { ...context, [who]: spot }
          : context,
      took: (context, { behaviour }: { behaviour: string }) =>
        typeof behaviour === 'string'
          ? { ...context, taken: [...without(context.taken, behaviour), behaviour] }
          : context,
      left: (context, { behaviour }: { behaviour: string }) => ({
        ...context,
        taken: without(context.taken, behaviour),
      }),
    },
  });

/** Done when both stand somewhere and three sentences are chosen. There is nothing to score. */
export const endedMover = (context: MoverContext) =>
  context.seed !== null && inUse(context).length >= enough
    ? { id: attemptId(context.seed), score: null }
    : null;

const subject = (event: MoverEvent): string | null =>
  event.type === 'placed' ? event.who : event.type === 'began' ? null : event.behaviour;

/** The draft after an event: of each person and each sentence only the last word. */
export const shortDraft = (events: readonly MoverEvent[], event: MoverEvent): MoverEvent[] => [
  ...events.filter((one) => subject(one) === null || subject(one) !== subject(event)),
  event,
];
