import { createStore } from '@xstate/store';
import { attemptId } from '../../kit/model.ts';
import { faultsIn, movedTo, type Asked, type Fault } from '../model/list.ts';

export interface BadList {
  topics: readonly { id: string }[];
  questions: readonly Asked[];
}

export interface RepairContext {
  /** null before the list was taken up */
  seed: number | null;
  /** the questions as they stand now */
  order: readonly string[];
  /** after how many questions there is a pause, from 1 */
  pauses: readonly number[];
}

export type RepairEvent =
  | { type: 'began'; seed: number }
  | { type: 'moved'; id: string; to: number }
  | { type: 'paused'; after: number };

/** The questions in the order in which they stand. */
export const listed = <One extends Asked>(
  questions: readonly One[],
  { order }: Pick<RepairContext, 'order'>,
): One[] => order.map((id) => questions.find((one) => one.id === id)!);

/** Where the list breaks the rules now. */
export const faultsNow = (
  { topics, questions }: BadList,
  context: Pick<RepairContext, 'order' | 'pauses'>,
): Fault[] =>
  faultsIn(
    listed(questions, context),
    topics.map(({ id }) => id),
    context.pauses,
  );

const isPlace = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) < to;

/** The list before anything was done. */
const atFirst = ({ questions }: BadList): RepairContext => ({
  seed: null,
  order: questions.map(({ id }) => id),
  pauses: [],
});

/** The list after one step; the same one where the step is none, or the list stands already. */
export function stepped(
  data: BadList,
  context: RepairContext,
  event: Exclude<RepairEvent, { type: 'began' }>,
): RepairContext {
  const all = data.questions.length;
  if (context.seed === null || faultsNow(data, context).length === 0) return context;
  if (event.type === 'moved') {
    const { id, to } = event;
    return context.order.includes(id) && isPlace(to, 0, all)
      ? { ...context, order: movedTo(context.order, id, to) }
      : context;
  }
  const { after } = event;
  if (!isPlace(after, 1, all)) return context;
  const { pauses } = context;
  return {
    ...context,
    pauses: pauses.includes(after) ? pauses.filter((one) => one !== after) : [...pauses, after],
  };
}

/** Questions are moved and pauses put in until no rule is broken; then the list stands. */
export const makeRepairStore = (data: BadList) =>
  createStore({
    context: atFirst(data),
    on: {
      began: (_, { seed }: { seed: number }) => ({ ...atFirst(data), seed }),
      moved: (context, { id, to }: { id: string; to: number }) =>
        stepped(data, context, { type: 'moved', id, to }),
      paused: (context, { after }: { after: number }) =>
        stepped(data, context, { type: 'paused', after }),
    },
  });

/** Over when no rule is broken any more. */
export const endedRepair = (data: BadList) => (context: RepairContext) =>
  context.seed !== null && faultsNow(data, context).length === 0
    ? { id: attemptId(context.seed), score: null }
    : null;
