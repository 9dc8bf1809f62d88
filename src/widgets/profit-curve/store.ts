import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import {
  curveOf,
  cutsFrom,
  cutsWith,
  cutsWithout,
  defaultCuts,
  movedCut,
  ranked,
  type Account,
  type Cuts,
  type ProfitCurve,
} from './model/curve.ts';

/** What an undo brings back. */
interface List {
  /** ranked */
  accounts: readonly Account[];
  cuts: Cuts;
  /** the unit of the learner's own list; null for the example, its changes included */
  unit: string | null;
}

/** How far the learner has come. */
interface Round {
  /** null before the first round */
  seed: number | null;
  /** percent */
  guess: number | null;
  /** indexes of the bands that the learner has looked at */
  opened: readonly number[];
  /** a cut was moved, or an account or the whole list changed */
  changed: boolean;
}

export interface ExplorerContext extends List, Round {
  past: readonly List[];
  /** the cut that the last change moved: moving it on is the same step of undo */
  moving: number | null;
}

/** A step that can be undone. */
type Step =
  | { type: 'cutMoved'; cut: number; to: number }
  | { type: 'edited'; id: number; name: string; profit: number }
  | { type: 'added'; name: string; profit: number }
  | { type: 'removed'; id: number }
  | { type: 'exampleRestored' };

/**
 * The learner's own list; names and profits apart, which is half as long as pairs. At the head of a
 * draft it says everything; `ids` only where they are not the places in the list.
 */
interface Loaded {
  type: 'loaded';
  names: string[];
  profits: number[];
  unit: string;
  ids?: number[];
  cuts?: Cuts;
  round?: Round;
}

/** All that was done to the example, at the head of a draft that had grown long. */
interface Resumed {
  type: 'resumed';
  removed: number[];
  changed: { id: number; name?: string; profit: number }[];
  cuts: Cuts;
  round: Round;
}

export type ExplorerEvent =
  | { type: 'began'; seed: number }
  | { type: 'guessed'; percent: number }
  | { type: 'bandOpened'; band: number }
  | { type: 'undone' }
  | Step
  | Loaded
  | Resumed;
type Payload<Type extends ExplorerEvent['type']> = Extract<ExplorerEvent, { type: Type }>;
type Example = Pick<ProfitCurve, 'accounts' | 'cuts'>;

const undoLimit = 50;
export const mostAccounts = 20_000;

const stepped = (context: ExplorerContext, next: Partial<List>): ExplorerContext => {
  const { accounts, cuts, unit } = context;
  const past = [...context.past, { accounts, cuts, unit }].slice(-undoLimit);
  return { ...context, ...next, past, changed: true, moving: null };
};

const rankOf = ({ accounts }: List, id: number): number =>
  accounts.findIndex((account) => account.id === id);

const nextId = (accounts: readonly Account[]): number =>
  accounts.reduce((most, { id }) => Math.max(most, id), -1) + 1;

const listFrom = ({ names, profits, unit, ids, cuts }: Loaded): List => {
  const accounts = ranked(
    profits.map((profit, index) => ({ id: ids?.[index] ?? index, name: names[index]!, profit })),
  );
  return {
    accounts,
    cuts: cutsFrom(cuts ?? defaultCuts(curveOf(accounts)), accounts.length),
    unit,
  };
};

export const makeProfitCurveStore = (data: Example) => {
  const base = data.accounts.map((account, id): Account => ({ id, ...account }));
  const example: List = { accounts: ranked(base), cuts: data.cuts, unit: null };
  const round: Round = { seed: null, guess: null, opened: [], changed: false };
  const start: ExplorerContext = { ...example, ...round, past: [], moving: null };
  return createStore({
    context: start,
    on: {
      began: (_, { seed }: Payload<'began'>) => ({ ...start, seed }),
      guessed: (context, { percent }: Payload<'guessed'>) => ({ ...context, guess: percent }),
      bandOpened: (context, { band }: Payload<'bandOpened'>) =>
        context.opened.includes(band) ? context : { ...context, opened: [...context.opened, band] },
      cutMoved: (context, { cut, to }: Payload<'cutMoved'>) => {
        const cuts = movedCut(context.cuts, cut, to, context.accounts.length);
        if (cuts.join() === context.cuts.join()) return context;
        const next = context.moving === cut ? { ...context, cuts } : stepped(context, { cuts });
        return { ...next, moving: cut };
      },
      edited: (context, { id, name, profit }: Payload<'edited'>) => {
        const now = context.accounts[rankOf(context, id)];
        if (!now || (name === now.name && profit === now.profit)) return context;
        const accounts = context.accounts.map((one) => (one === now ? { id, name, profit } : one));
        return stepped(context, { accounts: ranked(accounts) });
      },
      added: (context, { name, profit }: Payload<'added'>) => {
        if (context.accounts.length >= mostAccounts) return context;
        const account = { id: nextId(context.accounts), name, profit };
        const accounts = ranked([...context.accounts, account]);
        const cuts = cutsWith(context.cuts, accounts.indexOf(account));
        return stepped(context, { accounts, cuts });
      },
      removed: (context, { id }: Payload<'removed'>) => {
        const rank = rankOf(context, id);
        if (rank < 0) return context;
        const accounts = context.accounts.filter((account) => account.id !== id);
        return stepped(context, { accounts, cuts: cutsWithout(context.cuts, rank) });
      },
      loaded: (context, event: Payload<'loaded'>) =>
        event.round
          ? { ...start, ...event.round, ...listFrom(event) }
          : stepped(context, listFrom(event)),
      exampleRestored: (context) =>
        context.accounts === example.accounts && context.cuts === example.cuts
          ? context
          : stepped(context, example),
      resumed: (_, { removed, changed, cuts, round }: Payload<'resumed'>) => {
        const byId = new Map<number, Account>();
        for (const account of base)
          if (!removed.includes(account.id)) byId.set(account.id, account);
        for (const one of changed) byId.set(one.id, { name: '', ...byId.get(one.id), ...one });
        const accounts = ranked([...byId.values()]);
        return { ...start, ...round, accounts, cuts: cutsFrom(cuts, accounts.length) };
      },
      undone: (context) => {
        const before = context.past.at(-1);
        const past = context.past.slice(0, -1);
        return before ? { ...context, ...before, past, moving: null } : context;
      },
    },
  });
};

/** Over once the learner has guessed, changed something and looked at every band. Nothing is scored. */
export const endedExplorer = ({ seed, guess, changed, opened }: ExplorerContext) =>
  seed !== null && guess !== null && changed && opened.length === 4
    ? { id: attemptId(seed), score: null }
    : null;

/** One event that leads to this state from a fresh store, without its steps of undo. */
export function headOf(context: ExplorerContext, data: Example): Loaded | Resumed {
  const { cuts, unit, seed, guess, opened, changed } = context;
  const accounts = [...context.accounts].sort((a, b) => a.id - b.id);
  const round = { seed, guess, opened, changed };
  if (unit !== null) {
    const ids = accounts.map(({ id }) => id);
    return {
      type: 'loaded',
      names: accounts.map(({ name }) => name),
      profits: accounts.map(({ profit }) => profit),
      unit,
      ...(ids.some((id, index) => id !== index) && { ids }),
      cuts,
      round,
    };
  }
  const here = new Set(accounts.map(({ id }) => id));
  return {
    type: 'resumed',
    removed: data.accounts.map((_, id) => id).filter((id) => !here.has(id)),
    changed: accounts.flatMap(({ id, name, profit }) => {
      const was = data.accounts[id];
      if (was?.name === name && was.profit === profit) return [];
      return [{ id, profit, ...(was?.name !== name && { name }) }];
    }),
    cuts,
    round,
  };
}

const isStep = ({ type }: ExplorerEvent): boolean =>
  ['cutMoved', 'edited', 'added', 'removed', 'exampleRestored'].includes(type);

/** How many steps a store that replays these events could undo. */
const depth = (events: readonly ExplorerEvent[]): number =>
  events.reduce(
    (steps, event) => (isStep(event) ? steps + 1 : event.type === 'undone' ? steps - 1 : steps),
    0,
  );

/**
 * The draft after an event. A list is kept once: at the head. Moving a cut on replaces its last move.
 * Where the log cannot follow an undo, and when it has grown long, one event says it all.
 */
export const journalOf =
  (data: Example) =>
  (
    events: readonly ExplorerEvent[],
    event: ExplorerEvent,
    before: ExplorerContext,
    after: ExplorerContext,
  ): ExplorerEvent[] => {
    if (event.type === 'began') return [event];
    if (before === after) return [...events];
    const last = events.map(isStep).lastIndexOf(true);
    const movedOn = event.type === 'cutMoved' && before.past === after.past;
    // A cut that is back where it was leaves no move that a replay would notice.
    const back = after.past.at(-1)?.cuts.join() === after.cuts.join();
    if (movedOn && last > 0 && !back)
      return [...events.slice(0, last), event, ...events.slice(last + 1)];
    const follows =
      events.length < 200 &&
      !movedOn &&
      event.type !== 'loaded' &&
      (event.type !== 'undone' || depth(events) > 0);
    return follows ? [...events, event] : [headOf(after, data)];
  };

/** Such a draft needs nothing of the example, so a change of the content does not touch it. */
export const standsAlone = (events: readonly unknown[]): boolean =>
  (events[0] as { type?: unknown } | undefined)?.type === 'loaded';
