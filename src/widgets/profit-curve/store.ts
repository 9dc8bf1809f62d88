import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { cutsFrom, ranked, type Account, type Cuts, type ProfitCurve } from './model/curve.ts';
import { bandedFrom, changed, type Banded, type Change, type Listed } from './model/list.ts';

/** What an undo brings back. */
interface List extends Banded {
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
type Step = Change | { type: 'exampleRestored' };

/** The learner's own list; at the head of a draft it says everything. */
interface Loaded extends Listed {
  type: 'loaded';
  unit: string;
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

const stepped = (context: ExplorerContext, next: Partial<List>): ExplorerContext => {
  const { accounts, cuts, unit } = context;
  const past = [...context.past, { accounts, cuts, unit }].slice(-undoLimit);
  return { ...context, ...next, past, changed: true, moving: null };
};

/** The same state where the list is the same. */
const taken = (context: ExplorerContext, change: Change): ExplorerContext => {
  const { accounts, cuts } = context;
  const now = { accounts, cuts };
  const next = changed(now, change);
  return next === now ? context : stepped(context, next);
};

const listFrom = (event: Loaded): List => ({ ...bandedFrom(event), unit: event.unit });

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
      cutMoved: (context, event: Payload<'cutMoved'>) => {
        const next = taken(context, event);
        if (next === context) return context;
        const on = context.moving === event.cut;
        return { ...(on ? { ...context, cuts: next.cuts } : next), moving: event.cut };
      },
      edited: (context, event: Payload<'edited'>) => taken(context, event),
      added: (context, event: Payload<'added'>) => taken(context, event),
      removed: (context, event: Payload<'removed'>) => taken(context, event),
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
