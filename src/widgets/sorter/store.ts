import { createStore } from '@xstate/store';
import { attemptId, shuffled } from '../kit/model.ts';
import {
  place,
  postpone,
  rightOnes,
  score,
  takeBack,
  type Belonging,
  type Group,
  type Table,
} from './model.ts';

interface Round {
  groups: readonly Pick<Group, 'id'>[];
  cards: readonly Belonging[];
}

export interface SorterContext {
  /** null before the first round */
  seed: number | null;
  table: Table;
  /** the tables before each move of this round, for undo */
  past: readonly Table[];
  /** cards that an earlier check found right: they stay where they are */
  kept: readonly string[];
  checked: boolean;
}

export type SorterEvent =
  | { type: 'began'; seed: number }
  | { type: 'placed'; card: string; group: string }
  | { type: 'tookBack'; card: string }
  | { type: 'postponed' }
  | { type: 'undone' }
  | { type: 'checked' };

const moved = (context: SorterContext, table: Table): SorterContext =>
  table === context.table || context.checked
    ? context
    : { ...context, table, past: [...context.past, context.table] };

/**
 * The first round deals the cards as the author laid them, the easy ones first; later ones shuffle.
 * A round after a check deals only the cards that were not right; all of them when none was wrong.
 */
const dealt = (
  cards: readonly Belonging[],
  context: SorterContext,
  seed: number,
): SorterContext => {
  const right = context.checked ? rightOnes(cards, context.table) : [];
  const placed = right.length === cards.length ? [] : right;
  const kept = placed.map(({ card }) => card);
  const open = cards.map(({ id }) => id).filter((id) => !kept.includes(id));
  const pile = context.seed === null ? open : shuffled(open, seed);
  return { seed, table: { pile, placed }, past: [], kept, checked: false };
};

export const makeSorterStore = ({ groups, cards }: Round) =>
  createStore({
    context: {
      seed: null,
      table: { pile: cards.map(({ id }) => id), placed: [] },
      past: [],
      kept: [],
      checked: false,
    } as SorterContext,
    on: {
      began: (context, { seed }: { seed: number }) => dealt(cards, context, seed),
      placed: (context, { card, group }: { card: string; group: string }) =>
        context.kept.includes(card) || !groups.some(({ id }) => id === group)
          ? context
          : moved(context, place(context.table, card, group)),
      tookBack: (context, { card }: { card: string }) =>
        context.kept.includes(card) ? context : moved(context, takeBack(context.table, card)),
      postponed: (context) => moved(context, postpone(context.table)),
      undone: (context) => {
        const table = context.past.at(-1);
        return table && !context.checked
          ? { ...context, table, past: context.past.slice(0, -1) }
          : context;
      },
      checked: (context) =>
        context.seed === null || context.table.pile.length > 0
          ? context
          : { ...context, checked: true },
    },
  });

/** A check of all cards is an attempt, also where some are wrong; one of those wrong before is none. */
export const endedSorter =
  (cards: readonly Belonging[]) =>
  ({ seed, table, kept, checked }: SorterContext) =>
    checked && seed !== null && kept.length === 0
      ? { id: attemptId(seed), score: score(cards, table) }
      : null;
