/** A call as what it was made of, sentence by sentence; null for one whose kind is not known any more. */
export interface Timed<Kind extends string> {
  key: string;
  /** of who led it, '' where it was not said */
  name: string;
  kinds: readonly (Kind | null)[];
}

/** A turn, from 1, at which the calls went apart: in how many of them what was said, the most frequent first. */
export interface Split<Kind extends string> {
  turn: number;
  calls: number;
  ways: readonly { kind: Kind; calls: number }[];
}

/** What kind of sentence was chosen at which turn, in several calls. */
export interface Turns<Kind extends string> {
  calls: readonly Timed<Kind>[];
  /** so many turns stand in one column */
  width: number;
  /** the kinds that occur, each with how often it was chosen, column by column */
  rows: readonly { kind: Kind; counts: readonly number[] }[];
  /** how many sentences a column's turns have in all calls: what its counts are parts of */
  said: readonly number[];
  splits: readonly Split<Kind>[];
}

const mostColumns = 12;
const mostSplits = 3;
/** A second way is one from this share of the calls on; and none is the room's own up to this share. */
const leastShare = 1 / 4;
const mostShare = 1 / 2;

/**
 * @param kinds in the order in which they are shown
 * @returns null where there was no call
 */
export function turnsOf<Kind extends string>(
  calls: readonly Timed<Kind>[],
  kinds: readonly Kind[],
): Turns<Kind> | null {
  const longest = Math.max(0, ...calls.map(({ kinds: one }) => one.length));
  if (longest === 0) return null;
  const width = Math.ceil(longest / mostColumns);
  const columns = Array.from({ length: Math.ceil(longest / width) }, (_, at) =>
    calls.flatMap((call) => call.kinds.slice(at * width, (at + 1) * width)),
  );
  const rows = kinds
    .map((kind) => ({
      kind,
      counts: columns.map((column) => column.filter((one) => one === kind).length),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const said = columns.map(({ length }) => length);
  return { calls, width, rows, said, splits: splitsOf(calls, kinds) };
}

/** The turns that divide the calls most, in their order; of those that at least half of the calls came to. */
function splitsOf<Kind extends string>(
  calls: readonly Timed<Kind>[],
  kinds: readonly Kind[],
): Split<Kind>[] {
  const longest = Math.max(0, ...calls.map(({ kinds: one }) => one.length));
  const all = Array.from({ length: longest }, (_, at): Split<Kind> => {
    const said = calls.flatMap(({ kinds: one }) => one[at] ?? []);
    const ways = kinds
      .map((kind) => ({ kind, calls: said.filter((one) => one === kind).length }))
      .filter(({ calls: count }) => count > 0)
      .sort((a, b) => b.calls - a.calls);
    return { turn: at + 1, calls: said.length, ways };
  });
  const most = ({ ways, calls: count }: Split<Kind>): number => ways[0]!.calls / count;
  return all
    .filter(({ ways, calls: count }) => {
      const second = ways[1]?.calls ?? 0;
      const apart =
        second / count >= leastShare || most({ turn: 0, ways, calls: count }) <= mostShare;
      return count >= calls.length / 2 && second > 0 && apart;
    })
    .sort((a, b) => most(a) - most(b) || a.turn - b.turn)
    .slice(0, mostSplits)
    .sort((a, b) => a.turn - b.turn);
}

/** `4`, or `4–6` where a column holds several turns. */
export const turnsIn = (column: number, width: number): string => {
  const [from, to] = [column * width + 1, (column + 1) * width];
  return from === to ? String(from) : `${from}–${to}`;
};

/** A shade from 1 to 5 by the share; 0 where nobody did. @param darkest the share that has the darkest */
export const shadeOf = (count: number, of: number, darkest = 1): number =>
  of && count ? Math.min(5, Math.ceil((count / of / darkest) * 5 - 1e-9)) : 0;

/** The largest share that a kind has in a column; not in one with less than half as many sentences as another. */
export function darkestIn({ rows, said }: Pick<Turns<string>, 'rows' | 'said'>): number {
  const enough = Math.max(...said) / 2;
  const shares = rows.flatMap(({ counts }) =>
    counts.flatMap((count, at) => (said[at]! >= enough ? [count / said[at]!] : [])),
  );
  return Math.max(...shares);
}
