import type { Item } from './item.ts';
import type { Content } from './room.ts';

/** The kinds of lines of a call, in the order in which a good one begins with them. */
export const callKinds = [
  'rapport',
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'summary',
  'pitch',
  'proof',
  'close',
] as const;
export type CallKind = (typeof callKinds)[number];

/** What kind of line was chosen at which turn, in all calls of one scenario. */
export interface Turns {
  scenario: string;
  /** each call, turn by turn; null for a line that the scenario no longer has */
  calls: readonly { key: string; name: string; kinds: readonly (CallKind | null)[] }[];
  /** so many turns stand in one column */
  width: number;
  /** how often a kind was chosen, column by column */
  counts: Readonly<Record<CallKind, readonly number[]>>;
  /** how many calls reached a column's turns, summed over them: what its counts are parts of */
  said: readonly number[];
  /** in how many calls the solution came before a question about a problem, or without one */
  early: number;
}

const mostColumns = 12;

export function turnsOf(items: readonly Item[], content: Content): Turns[] {
  return Object.entries(content.scenarios).flatMap(([scenario, lines]) => {
    const kindOf = new Map(lines.map(({ id, kind }) => [id, kind]));
    const known = (line: string): CallKind | null =>
      callKinds.find((kind) => kind === kindOf.get(line)) ?? null;
    const calls = items.flatMap((item) =>
      item.kind === 'learner'
        ? item.learner.calls
            .filter((call) => call.scenario === scenario)
            .map((call) => ({ key: item.key, name: item.name, kinds: call.lines.map(known) }))
        : [],
    );
    if (calls.length === 0) return [];
    const longest = Math.max(...calls.map(({ kinds }) => kinds.length));
    const width = Math.max(1, Math.ceil(longest / mostColumns));
    const columns = Array.from({ length: Math.ceil(longest / width) }, (_, at) =>
      calls.flatMap(({ kinds }) => kinds.slice(at * width, (at + 1) * width)),
    );
    const counts = Object.fromEntries(
      callKinds.map((kind) => [
        kind,
        columns.map((column) => column.filter((one) => one === kind).length),
      ]),
    ) as Record<CallKind, number[]>;
    const early = calls.filter(({ kinds }) => isEarly(kinds)).length;
    return [{ scenario, calls, width, counts, said: columns.map(({ length }) => length), early }];
  });
}

function isEarly(kinds: readonly (CallKind | null)[]): boolean {
  const pitch = kinds.indexOf('pitch');
  const problem = kinds.indexOf('problem');
  return pitch >= 0 && (problem < 0 || pitch < problem);
}

/** `4`, or `4–6` where a column holds several turns. */
export const turnsIn = (column: number, width: number): string => {
  const [from, to] = [column * width + 1, (column + 1) * width];
  return from === to ? String(from) : `${from}–${to}`;
};
