import { randomFrom } from '../../src/widgets/kit/model.ts';
import type { Outcome } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { good, hasWalkedOut, isWin, outcomeIn, patienceIn, scoreIn, type Graph } from './graph.ts';

/** The ways of a state that a seller takes, all equally likely: bit 1 stands for the first. */
export type Choose = (at: number) => number;
/** Presses any button. */
export const any =
  (graph: Graph): Choose =>
  (at) =>
    (1 << (graph.last[at]! - graph.first[at]!)) - 1;

/** How a seller fares, 0–1. */
export interface Fate {
  wins: number;
  walkedOut: number;
}
/** A graph with all its states, sorted so that each way leads to a later one. */
export interface Space {
  graph: Graph;
  sorted: Int32Array;
}

const bits = Array.from({ length: 128 }, (_, mask) => mask.toString(2).replaceAll('0', '').length);

/**
 * How a seller fares who presses any button in the share `slip` of turns; exact.
 * @param met filled with how often each state is met
 */
export function fateOf(
  { graph, sorted }: Space,
  choose: Choose,
  slip = 0,
  met = new Float64Array(graph.states),
): Fate {
  const { first, last, next } = graph;
  const fate = { wins: 0, walkedOut: 0 };
  met[0] = 1;
  for (let place = 0; place < sorted.length; place++) {
    const at = sorted[place]!;
    const here = met[at]!;
    if (here === 0) continue;
    const from = first[at]!;
    const to = last[at]!;
    const mask = choose(at);
    const chosen = (here * (1 - slip)) / bits[mask]!;
    const slipped = (here * slip) / (to - from);
    for (let way = from; way < to; way++) {
      const share = slipped + (mask & (1 << (way - from)) ? chosen : 0);
      const leadsTo = next[way]!;
      if (leadsTo >= 0) met[leadsTo]! += share;
      else {
        if (isWin(leadsTo)) fate.wins += share;
        if (hasWalkedOut(leadsTo)) fate.walkedOut += share;
      }
    }
  }
  return fate;
}

/** As `fateOf`, but finds only the states that the seller meets: for one who takes few ways. */
export function fateAlong(graph: Graph, choose: Choose): Fate {
  const fate = { wins: 0, walkedOut: 0 };
  const met: number[] = [1];
  const waiting: number[][] = [];
  const wait = (at: number): void => void (waiting[patienceIn(graph.gauges[at]!)] ??= []).push(at);
  wait(0);
  for (let left = waiting.length - 1; left > 0; left--)
    for (const at of waiting[left] ?? []) {
      graph.expand(at);
      const mask = choose(at);
      const share = met[at]! / bits[mask]!;
      for (let way = graph.first[at]!; way < graph.last[at]!; way++) {
        if (!(mask & (1 << (way - graph.first[at]!)))) continue;
        const next = graph.next[way]!;
        if (next >= 0) {
          if (met[next] === undefined) wait(next);
          met[next] = (met[next] ?? 0) + share;
        } else {
          if (isWin(next)) fate.wins += share;
          if (hasWalkedOut(next)) fate.walkedOut += share;
        }
      }
    }
  return fate;
}

/** As `fateOf`, from calls played at random: for a scenario with too many states. */
export function sampledFate(
  graph: Graph,
  choose: Choose,
  slip: number,
  { calls, seed }: { calls: number; seed: number },
  ended: (way: number, turns: number) => void = () => {},
): Fate {
  const random = randomFrom(seed);
  const everything = any(graph);
  const fate = { wins: 0, walkedOut: 0 };
  for (let call = 0; call < calls; call++) {
    let at = 0;
    for (let turns = 1; at >= 0; turns++) {
      graph.expand(at);
      const mask = slip > 0 && random() < slip ? everything(at) : choose(at);
      let left = Math.floor(random() * bits[mask]!);
      let way = graph.first[at]!;
      for (let rest = mask; !(rest & 1) || left-- > 0; rest >>= 1) way++;
      at = graph.next[way]!;
      if (at < 0) ended(way, turns);
    }
    if (isWin(at)) fate.wins += 1 / calls;
    if (hasWalkedOut(at)) fate.walkedOut += 1 / calls;
  }
  return fate;
}

export interface Ending {
  reachable: boolean;
  /** lines of the shortest call that ends so */
  shortest: number | null;
  /** the lowest and the highest score with which a call ends so */
  min: number | null;
  max: number | null;
}
export type Endings = Record<Outcome, Ending>;

const unreached = (): Ending => ({ reachable: false, shortest: null, min: null, max: null });
export const noEndings = (): Endings => ({
  order: unreached(),
  advance: unreached(),
  continuation: unreached(),
  'no-sale': unreached(),
});
/** Adds a call of so many turns that ended with this code. */
export function addEnding(endings: Endings, next: number, turns: number): void {
  const ending = endings[outcomeIn(next)];
  const score = scoreIn(next);
  ending.reachable = true;
  ending.shortest = Math.min(ending.shortest ?? turns, turns);
  ending.min = Math.min(ending.min ?? score, score);
  ending.max = Math.max(ending.max ?? score, score);
}

export function endingsOf({ graph, sorted }: Space): Endings {
  const { first, last, next } = graph;
  const endings = noEndings();
  const depth = new Uint8Array(graph.states).fill(255);
  depth[0] = 0;
  for (const at of sorted)
    for (let way = first[at]!; way < last[at]!; way++) {
      const leadsTo = next[way]!;
      if (leadsTo < 0) addEnding(endings, leadsTo, depth[at]! + 1);
      else depth[leadsTo] = Math.min(depth[leadsTo]!, depth[at]! + 1);
    }
  return endings;
}

/** Of the states from which an advance can be reached, the share in which a good line keeps it in reach. */
export function keptInReach({ graph, sorted }: Space): number {
  const { first, last, next, worth } = graph;
  const reaches = new Uint8Array(graph.states);
  let reaching = 0;
  let kept = 0;
  for (let place = sorted.length - 1; place >= 0; place--) {
    const at = sorted[place]!;
    let byGood = false;
    for (let way = first[at]!; way < last[at]!; way++) {
      const leadsTo = next[way]!;
      if (leadsTo < 0 ? outcomeIn(leadsTo) !== 'advance' : !reaches[leadsTo]) continue;
      reaches[at] = 1;
      byGood ||= worth[way] === good;
    }
    reaching += reaches[at]!;
    kept += Number(byGood);
  }
  return reaching ? kept / reaching : 0;
}
