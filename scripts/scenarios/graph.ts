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
/** Outcome and who ended the call, as a number under 8. */
export const endIn = (next: number): number => (-1 - next) >> 7;
export const outcomeIn = (next: number): Outcome => outcomes[(-1 - next) >> 8]!;
export const hasWalkedOut = (next: number): boolean => ((-1 - next) & 128) > 0;
/** Without the points for answers taken up, which no state shows. */
export const scoreIn = (next: number): number => (-1 - next) & 127;
export const isWin = (next: number): boolean => next < 0 && (-1 - next) >> 8 < 2;

/** The gauges of a state as one number; the widest stands first, so that states sort by patience. */
const pack = ({ patience, trust, run, objections }: CallState): number =>
  patience * settings + (trust * 4 + run) * 4 + objections;
/** So many settings of the other gauges there are for each patience. */
const settings = 160;
export const patienceIn = (gauges: number): number => Math.floor(gauges / settings);

/** The ways of a hand, from `first` to `last` – 1; none before it is dealt. */
interface Hand {
  first: number;
  last: number;
}
/** What is known and the gauges; the hand is the one that is dealt where it does not matter what was said last. */
interface Ground extends Hand {
  /** the state with that hand; -1 before it is met */
  plain: number;
  /** the states that are met after a line that might matter, by that line */
  after?: Map<number, number>;
}

/**
 * States and the ways between them as columns of numbers: there are hundreds of thousands. A state is
 * a place in the columns of states; its ways, one for each line on offer, run from `first` to `last` – 1.
 */
export class Graph {
  readonly call: Call;
  states = 0;
  /** by state: the number of what is known (see Knowledge), the gauges as one number, its ways (none before `expand`) */
  landed = new Int32Array(1024);
  gauges = new Int32Array(1024);
  /** what was said last, where the hand would be another one without it; else -1 */
  latest = new Int32Array(1024);
  first = new Int32Array(1024);
  last = new Int32Array(1024);
  ways = 0;
  /** by way: the line's place in the scenario, its worth, the number of its effect, and the state that it leads to or the end's code */
  line = new Int32Array(4096);
  worth = new Int32Array(4096);
  effect = new Int32Array(4096);
  next = new Int32Array(4096);
  /** by these numbers */
  readonly known: Knowledge[] = [];
  readonly effects: Effect[] = [];
  readonly #numberOf = new Map<Effect, number>();
  /** by state */
  readonly #hands: Hand[] = [];
  /** by patience, then by what is known and the other gauges */
  readonly #grounds: Map<number, Ground>[] = [];
  /** by line, those that take up its answer */
  readonly #followers: number[][];
  /** by line, whether its answer rules out any other */
  readonly #rules: boolean[];

  /** The start of a call as the only state, 0, not yet expanded. */
  constructor(call: Call, start = startOf(call)) {
    this.call = call;
    const { lines } = call.scenario;
    this.#followers = lines.map((answered) =>
      lines.flatMap((line, at) => (takesUp(call, line, answered) ? [at] : [])),
    );
    this.#rules = lines.map(({ id }) => lines.some(({ against }) => against === id));
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
  /** A number for what is known and all gauges but patience. */
  momentAt(at: number): number {
    return this.landed[at]! * settings + (this.gauges[at]! % settings);
  }
  knownAt(at: number): Knowledge {
    return this.known[this.landed[at]!]!;
  }
  lineOn(way: number): CallLine {
    return this.call.scenario.lines[this.line[way]!]!;
  }
  effectOn(way: number): Effect {
    return this.effects[this.effect[way]!]!;
  }

  /** Finds the ways of a state. */
  expand(at: number): void {
    if (this.last[at]! > 0) return;
    const state = this.stateAt(at);
    const known = this.knownAt(at);
    const { first, last } = this.#dealt(this.#hands[at]!, known, state);
    for (let way = first; way < last; way++) {
      // Hands are dealt meanwhile, and the columns may be others then.
      const next = this.#leadsTo(known, state, this.effectOn(way));
      this.next[way] = next;
    }
    this.first[at] = first;
    this.last[at] = last;
  }

  #leadsTo(known: Knowledge, state: CallState, effect: Effect): number {
    const then = knownAfter(this.call, known, effect);
    const after = stateAfter(state, then, effect);
    const outcome = outcomeOf(then, after, effect);
    if (!outcome) return this.#placeOf(then, after);
    const { objections } = after;
    const score = scoreOf({ known: then, objections, last: effect.line, outcome, takenUp: 0 });
    return endCode(outcome, !effect.ends, score);
  }

  /** States that differ in what was said last, and are dealt the same hand, are one. */
  #placeOf(known: Knowledge, state: CallState): number {
    const { latest } = state;
    const ground = this.#groundOf(known, state);
    const plain = (): number =>
      ground.plain < 0 ? (ground.plain = this.#add(known, state, -1, ground)) : ground.plain;
    if (latest < 0 || !this.#mayMatter(ground, known, state)) return plain();
    const after = (ground.after ??= new Map<number, number>());
    let place = after.get(latest);
    if (place === undefined) {
      const hand = this.#dealt({ first: 0, last: 0 }, known, state);
      const isOne = hasLanded(known.landed, latest) && this.#isSame(hand, ground);
      place = isOne ? plain() : this.#add(known, state, latest, hand);
      after.set(latest, place);
    }
    return place;
  }

  #groundOf({ at }: Knowledge, state: CallState): Ground {
    const row = (this.#grounds[state.patience] ??= new Map<number, Ground>());
    const key = at * settings + (pack(state) % settings);
    let ground = row.get(key);
    if (!ground) row.set(key, (ground = { first: 0, last: 0, plain: -1 }));
    return ground;
  }

  /** The line said last was refused and would come back, or its answer rules a line out or asks for a follow-up that the hand lacks. */
  #mayMatter(ground: Ground, known: Knowledge, state: CallState): boolean {
    const { latest } = state;
    const isOpen = (line: number): boolean => !hasLanded(known.landed, line);
    const refused = isOpen(latest);
    const followers = this.#followers[latest]!;
    if (!refused && this.#rules[latest]) return true;
    if (!refused && !followers.some(isOpen)) return false;
    const { first, last } = this.#dealt(ground, known, { ...state, latest: -1 });
    for (let way = first; way < last; way++) {
      const line = this.line[way]!;
      if (refused && line === latest) return true;
      if (!refused && this.worth[way] === good && followers.includes(line)) return false;
    }
    return !refused;
  }

  #isSame(one: Hand, other: Hand): boolean {
    if (one.last - one.first !== other.last - other.first) return false;
    for (let at = one.last - one.first - 1; at >= 0; at--)
      if (this.effect[one.first + at] !== this.effect[other.first + at]) return false;
    return true;
  }

  #dealt(hand: Hand, known: Knowledge, state: CallState): Hand {
    if (hand.last > 0) return hand;
    hand.first = this.ways;
    for (const effect of chosenFor(this.call, known, state)) {
      this.#offer(effect, worths.indexOf(effect.worth));
      if (effect.line.kind === 'summary' && this.call.scenario.misheard)
        this.#offer(effectOf(this.call, known, state, effect.line, true), misheard);
    }
    hand.last = this.ways;
    return hand;
  }

  #offer(effect: Effect, worth: number): void {
    if (this.ways === this.line.length)
      for (const column of ['line', 'worth', 'effect', 'next'] as const)
        this[column] = wider(this[column]);
    let number = this.#numberOf.get(effect);
    if (number === undefined) {
      number = this.effects.push(effect) - 1;
      this.#numberOf.set(effect, number);
    }
    this.line[this.ways] = effect.at;
    this.worth[this.ways] = worth;
    this.effect[this.ways] = number;
    this.ways += 1;
  }

  #add(known: Knowledge, state: CallState, latest: number, hand: Hand): number {
    const at = this.states++;
    if (at === this.landed.length)
      for (const column of ['landed', 'gauges', 'latest', 'first', 'last'] as const)
        this[column] = wider(this[column]);
    this.known[known.at] = known;
    this.landed[at] = known.at;
    this.gauges[at] = pack(state);
    this.latest[at] = latest;
    this.#hands[at] = hand;
    return at;
  }
}

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
