import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import { biasOf, type Bias } from './bias.ts';
import { explore, good, Graph, misheard, wrong } from './graph.ts';
import { habits, sellers, type Seller } from './sellers/sellers.ts';
import {
  addEnding,
  any,
  endingsOf,
  fateAlong,
  fateOf,
  keptInReach,
  noEndings,
  sampledFate,
  type Choose,
  type Ending,
  type Endings,
  type Fate,
} from './sweep.ts';
import { falseIn } from './truth/graph.ts';
import { chooser, remembered, viewer } from './sellers/view.ts';

/** What the proof says of one scenario with one customer. Shares are 0–1. */
export interface Proof {
  scenario: string;
  temperament: Temperament;
  own: boolean;
  /** all of them, or where the scenario is too large those that sampling met */
  states: number;
  /** over every state and every call; otherwise from calls played at random */
  proved: boolean;
  endings: Record<'order' | 'advance' | 'continuation' | 'noSale', Ending>;
  sellers: Record<SellerName, number>;
  habits: Record<HabitName, number>;
  bias: Bias;
  walkedOut: number;
  tutorial: boolean;
  /** of the states from which an advance can be reached, those where a good line keeps it so; null when sampled */
  keptInReach: number | null;
  deadEnds: number;
  badHands: number;
  neverOffered: string[];
  /** sentences of the debrief that would say what is not so */
  falseSentences: string[];
}
export type SellerName = keyof typeof sellers | 'slip10' | 'slip20' | 'slip50';
export type HabitName = keyof typeof habits;

interface Effort {
  /** with more states than these a scenario is sampled */
  mostStates: number;
  /** calls that each seller plays when sampled */
  calls: number;
}
const usual: Effort = { mostStates: 1_500_000, calls: 20_000 };
export interface Options extends Partial<Effort> {
  /** the name of a rule to leave out, to see what it is worth */
  without?: string | undefined;
}

/** What the two ways of proving have to answer. */
interface Ground {
  graph: Graph;
  proved: boolean;
  fate(choose: Choose, slip?: number): Fate;
  /** random play: also fills in how often each state is met */
  random: Fate & { met: ArrayLike<number> };
  endings: Endings;
  keptInReach: number | null;
}

export function prove(
  name: string,
  scenario: Scenario,
  temperament: Temperament,
  options: Options = {},
): Proof {
  const { mostStates, calls, without } = { ...usual, ...options };
  const call = callOf(scenario, temperament, without);
  const space = explore(call, mostStates);
  const ground = space ? wholly(space) : bySampling(new Graph(call), calls);
  const { graph, endings } = ground;
  const view = viewer(graph);
  const choice = (seller: Seller): Choose => chooser(view, seller);
  const wins = (seller: Seller): number => ground.fate(choice(seller)).wins;
  const skilled = remembered(choice(sellers.skilled), graph.states);
  const slips = (slip: number): number => ground.fate(skilled, slip).wins;
  const winning = {
    sellers: {
      skilled: slips(0),
      slip10: slips(0.1),
      slip20: slips(0.2),
      slip50: slips(0.5),
      random: ground.random.wins,
      pitchFirst: wins(sellers.pitchFirst),
      situationOnly: wins(sellers.situationOnly),
    },
    habits: Object.fromEntries(
      Object.entries(habits).map(([habit, seller]) => [habit, wins(seller)]),
    ) as Proof['habits'],
  };
  return {
    scenario: name,
    temperament,
    own: temperament === scenario.temperament,
    states: graph.states,
    proved: ground.proved,
    endings: {
      order: endings.order,
      advance: endings.advance,
      continuation: endings.continuation,
      noSale: endings['no-sale'],
    },
    ...winning,
    bias: biasOf(graph, scenario, ground.random.met),
    walkedOut: ground.random.walkedOut,
    tutorial: Boolean(scenario.tutorial),
    keptInReach: ground.keptInReach,
    ...handsOf(graph, ground.proved),
    // The sentences are the same for every customer; one of the five shows whether they hold.
    falseSentences: temperament === scenario.temperament ? falseIn(graph) : [],
  };
}

function wholly(space: NonNullable<ReturnType<typeof explore>>): Ground {
  const { graph } = space;
  const met = new Float64Array(graph.states);
  return {
    graph,
    proved: true,
    fate: (choose, slip) => (slip ? fateOf(space, choose, slip) : fateAlong(graph, choose)),
    random: { ...fateOf(space, any(graph), 0, met), met },
    endings: endingsOf(space),
    keptInReach: keptInReach(space),
  };
}

function bySampling(graph: Graph, calls: number): Ground {
  const endings = noEndings();
  const met: number[] = [];
  const random = any(graph);
  const counted: Choose = (at) => {
    met[at] = (met[at] ?? 0) + 1 / calls;
    return random(at);
  };
  const fate = (choose: Choose, slip = 0): Fate =>
    sampledFate(graph, choose, slip, { calls, seed: 1 }, (way, turns) =>
      addEnding(endings, graph.next[way]!, turns),
    );
  return {
    graph,
    proved: false,
    fate,
    random: { ...fate(counted), met },
    endings,
    keptInReach: null,
  };
}

/** Four to six lines, one of them good, one wrong, of more than one kind. */
function handsOf(graph: Graph, proved: boolean) {
  const { first, last, line, worth, call } = graph;
  const { lines } = call.scenario;
  const offered = new Set<number>();
  let deadEnds = 0;
  let badHands = 0;
  for (let at = 0; at < graph.states; at++) {
    const from = first[at]!;
    const to = last[at]!;
    // A state that sampling saw from afar has no hand yet.
    if (from === to && !proved) continue;
    if (from === to) deadEnds += 1;
    let kinds = false;
    let goods = 0;
    let wrongs = 0;
    let buttons = 0;
    for (let way = from; way < to; way++) {
      offered.add(line[way]!);
      buttons += Number(worth[way] !== misheard);
      kinds ||= lines[line[way]!]!.kind !== lines[line[from]!]!.kind;
      goods += Number(worth[way] === good);
      wrongs += Number(worth[way] === wrong);
    }
    const keepsRule = buttons >= 4 && buttons <= 6 && kinds && goods > 0 && wrongs > 0;
    badHands += Number(!keepsRule);
  }
  const neverOffered = lines.filter((_, at) => !offered.has(at)).map(({ id }) => id);
  return { deadEnds, badHands, neverOffered };
}
