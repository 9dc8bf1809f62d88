import { startOf, type Outcome } from '../../src/widgets/spin-role-play/model.ts';
import { hand, type Worth } from '../../src/widgets/spin-role-play/hand.model.ts';
import { scoreOf } from '../../src/widgets/spin-role-play/debrief.model.ts';
import type { Call, CallLine, CallState } from '../../src/widgets/spin-role-play/call.model.ts';

/** One line on offer and where it leads: to another state, or to an end. */
export interface Way {
  line: CallLine;
  worth: Worth;
  next: Node | null;
  outcome: Outcome | null;
  walkedOut: boolean;
  score: number;
}
export interface Node {
  /** its place in the order of the states */
  at: number;
  state: CallState;
  ways: Way[];
}

/** Every state that the hands can lead to, most patience first: each way leads to a later node. */
export function explore(call: Call, without?: string): Node[] {
  const start: Node = { at: 0, state: startOf(call), ways: [] };
  const byPatience: Node[][] = Array.from({ length: start.state.patience + 1 }, () => []);
  const found = new Map<string, Map<number, Node>>();
  byPatience[start.state.patience]!.push(start);
  const nodeOf = (state: CallState): Node => {
    const { landed, patience, trust, run, objections } = state;
    let alike = found.get(landed);
    if (!alike) found.set(landed, (alike = new Map()));
    const key = ((patience * 10 + trust) * 4 + run) * 4 + objections;
    let node = alike.get(key);
    if (!node) {
      alike.set(key, (node = { at: 0, state, ways: [] }));
      byPatience[patience]!.push(node);
    }
    return node;
  };
  for (let patience = start.state.patience; patience > 0; patience--)
    for (const node of byPatience[patience]!)
      node.ways = hand(call, node.state, without).map((offer) => {
        const { line, worth, turn } = offer;
        return {
          line,
          worth,
          next: turn.outcome ? null : nodeOf(turn.after),
          outcome: turn.outcome,
          walkedOut: turn.walkedOut,
          score: turn.outcome ? scoreOf(call, turn.after, turn) : 0,
        };
      });
  const nodes = byPatience.toReversed().flat();
  nodes.forEach((node, at) => (node.at = at));
  return nodes;
}

/** A seller: the share, 0–1, of each way of a node. */
export type Shares = (node: Node) => readonly number[];

/** How often a seller meets each node, 0–1: exact, since every way leads to a later node. */
export function visits(nodes: readonly Node[], seller: Shares): Float64Array {
  const met = new Float64Array(nodes.length);
  met[0] = 1;
  for (const node of nodes) {
    const here = met[node.at]!;
    if (here === 0) continue;
    const shares = seller(node);
    node.ways.forEach(({ next }, at) => {
      if (next) met[next.at]! += here * shares[at]!;
    });
  }
  return met;
}

/** The exact chance that a seller's call ends in a way that counts. */
export function chanceOf(
  nodes: readonly Node[],
  counts: (way: Way) => boolean,
  seller: Shares,
): number {
  const met = visits(nodes, seller);
  let sum = 0;
  for (const node of nodes) {
    const here = met[node.at]!;
    if (here === 0 || !node.ways.some((way) => !way.next && counts(way))) continue;
    const shares = seller(node);
    node.ways.forEach((way, at) => {
      if (!way.next && counts(way)) sum += here * shares[at]!;
    });
  }
  return sum;
}

export interface Ending {
  reachable: boolean;
  /** lines of the shortest call that ends so */
  shortest: number | null;
  /** the lowest and the highest score with which a call ends so */
  min: number | null;
  max: number | null;
}

export function endingOf(nodes: readonly Node[], outcome: Outcome): Ending {
  const depth = new Float64Array(nodes.length).fill(Infinity);
  depth[0] = 0;
  let shortest = Infinity;
  let min = Infinity;
  let max = -Infinity;
  for (const node of nodes) {
    const here = depth[node.at]! + 1;
    for (const way of node.ways) {
      if (way.next) depth[way.next.at] = Math.min(here, depth[way.next.at]!);
      else if (way.outcome === outcome) {
        shortest = Math.min(shortest, here);
        min = Math.min(min, way.score);
        max = Math.max(max, way.score);
      }
    }
  }
  const reachable = shortest < Infinity;
  return reachable
    ? { reachable, shortest, min, max }
    : { reachable, shortest: null, min: null, max: null };
}

/** The states from which some line on offer still leads to the outcome. */
export function reaching(nodes: readonly Node[], outcome: Outcome): Set<Node> {
  const reach = new Set<Node>();
  for (const node of nodes.toReversed())
    if (node.ways.some((way) => keeps(way, outcome, reach))) reach.add(node);
  return reach;
}
export const keeps = (way: Way, outcome: Outcome, reach: Set<Node>): boolean =>
  way.next ? reach.has(way.next) : way.outcome === outcome;
