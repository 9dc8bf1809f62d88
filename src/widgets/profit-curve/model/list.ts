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
} from './curve.ts';

/** Accounts with their bands. */
export interface Banded {
  /** ranked */
  accounts: readonly Account[];
  cuts: Cuts;
}

/** A change of one list. */
export type Change =
  | { type: 'cutMoved'; cut: number; to: number }
  | { type: 'edited'; id: number; name: string; profit: number }
  | { type: 'added'; name: string; profit: number }
  | { type: 'removed'; id: number };

/** The learner's own list, as it is kept: names and profits apart, which is half as long as pairs. */
export interface Listed {
  names: string[];
  profits: number[];
  /** only where they are not the places in the list */
  ids?: number[];
  cuts?: Cuts;
}

export const mostAccounts = 20_000;

const nextId = (accounts: readonly Account[]): number =>
  accounts.reduce((most, { id }) => Math.max(most, id), -1) + 1;

const rankOf = ({ accounts }: Banded, id: number): number =>
  accounts.findIndex((account) => account.id === id);

export const bandedFrom = ({ names, profits, ids, cuts }: Listed): Banded => {
  const accounts = ranked(
    profits.map((profit, index) => ({ id: ids?.[index] ?? index, name: names[index]!, profit })),
  );
  return { accounts, cuts: cutsFrom(cuts ?? defaultCuts(curveOf(accounts)), accounts.length) };
};

/** The list after a change; the same list where that changes nothing. */
export function changed(list: Banded, change: Change): Banded {
  const { accounts, cuts } = list;
  switch (change.type) {
    case 'cutMoved': {
      const moved = movedCut(cuts, change.cut, change.to, accounts.length);
      return moved.join() === cuts.join() ? list : { accounts, cuts: moved };
    }
    case 'edited': {
      const { id, name, profit } = change;
      const now = accounts[rankOf(list, id)];
      if (!now || (name === now.name && profit === now.profit)) return list;
      return {
        accounts: ranked(accounts.map((one) => (one === now ? { id, name, profit } : one))),
        cuts,
      };
    }
    case 'added': {
      if (accounts.length >= mostAccounts) return list;
      const account = { id: nextId(accounts), name: change.name, profit: change.profit };
      const more = ranked([...accounts, account]);
      return { accounts: more, cuts: cutsWith(cuts, more.indexOf(account)) };
    }
    case 'removed': {
      const rank = rankOf(list, change.id);
      if (rank < 0) return list;
      return {
        accounts: accounts.filter(({ id }) => id !== change.id),
        cuts: cutsWithout(cuts, rank),
      };
    }
  }
}
