import type { Style } from '../../../widgets/kit/style/schema.ts';
import { runnerUp, spreadOf, type Hands } from './vote.ts';

/** One question to the room: which line comes next. */
export interface Vote {
  /** the choice behind which it was asked; `start` before the first */
  after: number;
  /** the ids of the lines to choose from, A first */
  lines: readonly string[];
  hands: Hands;
}

/** A line that was taken in a vote; when the room plays the other branch, a vote has several. */
export interface Choice {
  vote: number;
  place: number;
}

/** All that is kept of a call which a room plays together: a tree of votes, and where the room stands in it. */
export interface RoomCall {
  /** when it was begun, in milliseconds: tells two calls apart */
  id: number;
  /** when it changed last; of two windows the later one is right */
  changed: number;
  /** what is played, as in `scenarios/pump-trucks`, and what names its shape */
  activity: string;
  digest: string;
  /** null for the customer that the scenario has */
  customer: Style | null;
  seed: number;
  /** whether the room sees both languages side by side */
  both: boolean;
  votes: readonly Vote[];
  choices: readonly Choice[];
  /** the choice that was taken last on the branch which is played */
  at: number;
  /** whether the lines are shown, or the customer's answer alone */
  asking: boolean;
  /** hands so far for the lines that are shown */
  hands: Hands;
  /** what people's phones gave of their votes; see `ballot.ts` */
  ballots: readonly string[];
}

export type Prepared = Pick<RoomCall, 'activity' | 'digest' | 'customer' | 'seed' | 'both'>;

/** Stands for the place before the first choice. */
export const start = -1;

export const newRoomCall = (prepared: Prepared, now: number): RoomCall => ({
  ...prepared,
  id: now,
  changed: now,
  votes: [],
  choices: [],
  at: start,
  asking: false,
  hands: [],
  ballots: [],
});

type Tree = Pick<RoomCall, 'votes' | 'choices'>;

/** The choices that lead to one of them, the first one first; none to the start. */
export function wayTo({ votes, choices }: Tree, at: number): number[] {
  const way: number[] = [];
  for (let one = at; one !== start; one = votes[choices[one]!.vote]!.after) way.unshift(one);
  return way;
}

/** The lines that were said on the way to a choice, by id. */
export const saidIn = (tree: Tree, at: number): string[] =>
  wayTo(tree, at).map((one) => {
    const { vote, place } = tree.choices[one]!;
    return tree.votes[vote]!.lines[place]!;
  });

/** The branches, each by its last choice, in the order in which they were begun. */
export const branchesOf = ({ votes, choices }: Tree): number[] =>
  choices.flatMap((_, at) => {
    const followed = choices.some(({ vote }) => votes[vote]!.after === at);
    return followed ? [] : [at];
  });

/** The first choice of a branch that no branch before it has made. */
export function departureOf(tree: Tree, branch: number): number {
  const before = branchesOf(tree).filter((one) => one < branch);
  const known = new Set(before.flatMap((one) => wayTo(tree, one)));
  return wayTo(tree, branch).find((one) => !known.has(one)) ?? branch;
}

/** The number, from 1, of the sentence that a vote is about. */
export const sentenceOf = (tree: Tree, vote: number): number =>
  wayTo(tree, tree.votes[vote]!.after).length + 1;

/** The places that were taken in a vote, the first taken first. */
export const takenIn = ({ choices }: Tree, vote: number): number[] =>
  choices.flatMap((one) => (one.vote === vote ? [one.place] : []));

/** A vote in which the room was not of one mind. */
export interface Split {
  vote: number;
  spread: number;
  taken: number[];
  /** what most of the others wanted */
  other: number;
}

const mostSplits = 3;

/** Where the room was split most, the widest first; of two alike the one with more hands, then the earlier one. */
export function splitsIn(tree: Tree, handsOf: (vote: number) => Hands): Split[] {
  const size = (vote: number): number => handsOf(vote).reduce((sum, n) => sum + n, 0);
  return tree.votes
    .flatMap((_, vote): Split[] => {
      const taken = takenIn(tree, vote);
      const other = runnerUp(handsOf(vote), taken[0] ?? -1);
      return other === null ? [] : [{ vote, spread: spreadOf(handsOf(vote)), taken, other }];
    })
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || size(b.vote) - size(a.vote) || a.vote - b.vote)
    .slice(0, mostSplits);
}
