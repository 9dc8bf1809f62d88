import { scoreOf } from '../../src/widgets/spin-role-play/model/debrief/score.ts';
import { chosenFor } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  knownAfter,
  outcomeOf,
  outcomes,
  startOf,
  stateAfter,
  type Outcome,
} from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Call, CallState } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../src/widgets/spin-role-play/model/state/scenario.ts';
import { hasLanded, type Knowledge } from '../../src/widgets/spin-role-play/model/state/known.ts';
import type { Chosen } from '../../src/widgets/spin-role-play/model/hand/deal.ts';
import { takesUp } from '../../src/widgets/spin-role-play/model/rules/follow.ts';
import {
  effectOf,
  type Effect,
  type Worth,
} from '../../src/widgets/spin-role-play/model/rules/effect.ts';

const worths: readonly Worth[] = ['good', 'wrong', 'idle'];
export const good = worths.indexOf('good');
export const wrong = worths.indexOf('wrong');
/** A summary that repeats what was not said: the second way of its button. */
export const misheard = worths.length;

/** The end of a call, as the number that stands for it in `next`. */
const endCode = (outcome: Outcome, walkedOut: boolean, score: number): number =>
  -1 - ((outcomes.indexOf(outcome) * 2 + Number(walkedOut)) * 128 + score);
export const outcomeIn = (next: number): Outcome => outcomes[(-1 - next) >> 8]!;
export const hasWalkedOut = (next: number): boolean => ((-1 - next) & 128) > 0;
/** Without the points for answers taken up, which no state shows. */
export const scoreIn = (next: number): number => (-1 - next) & 127;
export const isWin = (next: number): boolean => next < 0 && (-1 - next) >> 8 < 2;

/** The gauges of a state as one number under 4096; the widest stands first, so that states sort by patience. */
const pack = ({ patience, trust, run, objections }: CallState): number =>
  ((patience * 10 + trust) * 4 + run) * 4 + objections;
export const patienceIn = (gauges: number): number => Math.floor(gauges / 160);
const setBits = 12;

/**
 * States and the ways between them as columns of numbers: there are hundreds of thousands. A state is
 * a place in the columns of states; its ways, one for each line on offer, run from `first` to `last` – 1.
 */
export class Graph {
  readonly call: Call;
  states = 0;
  ways = 0;
  /** by state: the number of what is known (see Knowledge), the gauges as one number, its ways (none before `expand`) */
  landed = new Int32Array(1024);
  gauges = new Int32Array(1024);
  /** what was said last, where the hand would be another one without it; else -1 */
  latest = new Int32Array(1024);
  first = new Int32Array(1024);
  last = new Int32Array(1024);
  /** by way: the line's place in the scenario, its worth, and the state that it leads to or the end's code */
  line = new Int32Array(4096);
  worth = new Int32Array(4096);
  next = new Int32Array(4096);
  /** by that number */
  readonly known: Knowledge[] = [];
  /** the states by a hash of set and gauges, plus one: 0 is free */
  #places = new Int32Array(4096);
  /** the hand of a state in which nothing was said last */
  readonly #plain = new Map<number, Chosen[]>();
  /** by line, those that take up its answer */
  readonly #followers: number[][];

  /** The start of a call as the only state, 0, not yet expanded. */
  constructor(call: Call, start = startOf(call)) {
    this.call = call;
    const { lines } = call.scenario;
    this.#followers = lines.map((answered) =>
      lines.flatMap((line, at) => (takesUp(call, line, answered) ? [at] : [])),
    );
    this.#placeOf(call.knowledge(start.landed), start);
  }

  stateAt(at: number): CallState {
    const gauges = this.gauges[at]!;
    return {
      landed: this.knownAt(at).landed,
      patience: patienceIn(gauges),
      trust: (gauges >> 4) % 10,
      run: (gauges >> 2) & 3,
      objections: gauges & 3,
      latest: this.latest[at]!,
    };
  }
  knownAt(at: number): Knowledge {
    return this.known[this.landed[at]!]!;
  }
  lineOn(way: number): CallLine {
    return this.call.scenario.lines[this.line[way]!]!;
  }

  /** Finds the ways of a state. */
  expand(at: number): void {
    if (this.last[at]! > 0) return;
    const { call } = this;
    const state = this.stateAt(at);
    const known = this.knownAt(at);
    this.first[at] = this.ways;
    const add = (effect: Effect, worth: number): void => {
      const then = knownAfter(call, known, effect);
      const after = stateAfter(state, then, effect);
      const outcome = outcomeOf(then, after, effect);
      const next = outcome
        ? endCode(
            outcome,
            !effect.ends,
            scoreOf({
              known: then,
              objections: after.objections,
              last: effect.line,
              outcome,
              takenUp: 0,
            }),
          )
        : this.#placeOf(then, after);
      if (this.ways === this.line.length)
        for (const column of ['line', 'worth', 'next'] as const) this[column] = wider(this[column]);
      this.line[this.ways] = effect.at;
      this.worth[this.ways] = worth;
      this.next[this.ways] = next;
      this.ways += 1;
    };
    const dealt = state.latest < 0 ? this.#plainOf(known, state) : chosenFor(call, known, state);
    for (const { effect, worth } of dealt) {
      add(effect, worths.indexOf(worth));
      if (effect.line.kind === 'summary' && call.scenario.misheard)
        add(effectOf(call, known, state, effect.line, true), misheard);
    }
    this.last[at] = this.ways;
  }

  #placeOf(known: Knowledge, state: CallState): number {
    const set = known.at;
    this.known[set] = known;
    const gauges = pack(state);
    const latest = this.#latestOf(known, state, gauges);
    const mask = this.#places.length - 1;
    let slot = hash(set, gauges) & mask;
    for (let found = this.#places[slot]!; found; found = this.#places[slot]!) {
      if (
        this.landed[found - 1] === set &&
        this.gauges[found - 1] === gauges &&
        this.latest[found - 1] === latest
      )
        return found - 1;
      slot = (slot + 1) & mask;
    }
    if (this.states === this.landed.length)
      for (const column of ['landed', 'gauges', 'latest', 'first', 'last'] as const)
        this[column] = wider(this[column]);
    this.landed[this.states] = set;
    this.gauges[this.states] = gauges;
    this.latest[this.states] = latest;
    this.#places[slot] = ++this.states;
    if (this.states * 2 > this.#places.length) this.#rehash();
    return this.states - 1;
  }

  /** States that differ in what was said last, and are dealt the same hand, are one. */
  #latestOf(known: Knowledge, state: CallState, gauges: number): number {
    const { latest } = state;
    if (latest < 0 || state.patience === 0) return -1;
    const refused = !hasLanded(known.landed, latest);
    const open = this.#followers[latest]!.filter((line) => !hasLanded(known.landed, line));
    if (!refused && open.length === 0) return -1;
    const plain = this.#plainOf(known, state, gauges);
    if (refused) return plain.some(({ effect }) => effect.at === latest) ? latest : -1;
    if (plain.some(({ effect, worth }) => worth === 'good' && open.includes(effect.at))) return -1;
    const held = chosenFor(this.call, known, state);
    return held.some(({ effect }, at) => effect !== plain[at]?.effect) ? latest : -1;
  }

  #plainOf(known: Knowledge, state: CallState, gauges = pack(state)): Chosen[] {
    const key = known.at * 4096 + gauges;
    let plain = this.#plain.get(key);
    if (!plain) {
      plain = chosenFor(this.call, known, { ...state, latest: -1 });
      this.#plain.set(key, plain);
    }
    return plain;
  }

  #rehash(): void {
    this.#places = new Int32Array(this.#places.length * 2);
    const mask = this.#places.length - 1;
    for (let at = 0; at < this.states; at++) {
      let slot = hash(this.landed[at]!, this.gauges[at]!) & mask;
      while (this.#places[slot]) slot = (slot + 1) & mask;
      this.#places[slot] = at + 1;
    }
  }
}

const hash = (set: number, gauges: number): number => {
  const mixed = Math.imul((set << setBits) ^ gauges, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

function wider(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(column.length * 2);
  twice.set(column);
  return twice;
}

/**
 * Every state that the hands can lead to, sorted by falling patience, so that each way leads to a
 * later one; or null when there are more than `most`.
 */
export function explore(
  call: Call,
  most = Infinity,
  start = startOf(call),
): { graph: Graph; sorted: Int32Array } | null {
  const graph = new Graph(call, start);
  const { patience } = start;
  const waiting: number[][] = Array.from({ length: patience + 1 }, () => []);
  let seen = 0;
  for (let left = patience; left > 0; left--) {
    // States are found from states with more patience only, so this row is complete.
    for (; seen < graph.states; seen++) waiting[patienceIn(graph.gauges[seen]!)]!.push(seen);
    for (const at of waiting[left]!) graph.expand(at);
    if (graph.states > most) return null;
  }
  return { graph, sorted: Int32Array.from(waiting.toReversed().flat()) };
}
