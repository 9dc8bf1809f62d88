import type { Call } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../../src/widgets/spin-role-play/model/state/scenario.ts';
import {
  isRuledOut,
  type Knowledge,
} from '../../../src/widgets/spin-role-play/model/state/known.ts';
import { traits } from '../../../src/widgets/spin-role-play/model/rules/customer.ts';
import { perceivedCost } from '../../../src/widgets/spin-role-play/model/state/need.ts';
import { patienceWord, trustWord } from '../../../src/widgets/spin-role-play/model/talk/mind.ts';
import { misheard, type Graph } from '../graph.ts';
import type { Heard, Seller, View } from './sellers.ts';
import type { Choose } from '../sweep.ts';

/** Turns states into what the learner at the table can know of them. */
export function viewer(graph: Graph): (at: number) => View {
  const { call } = graph;
  const { lines } = call.scenario;
  const heard = lines.map((line) => hear(call, line));
  const slips = heard.map((line) => ({ ...line, misheard: true }));
  const past = heard.map((line) => ({ ...line, ruledOut: true }));
  const asHeard = (known: Knowledge, way: number): Heard => {
    const line = graph.line[way]!;
    if (graph.worth[way] === misheard) return slips[line]!;
    const links = call.linksOf(lines[line]!);
    return (isRuledOut({ links, known }) ? past : heard)[line]!;
  };
  const said: View['said'][] = [];
  const dislikes = traits[call.temperament].clashes;
  return (at) => {
    const state = graph.stateAt(at);
    const known = graph.knownAt(at);
    const offered: Heard[] = [];
    for (let way = graph.first[at]!; way < graph.last[at]!; way++)
      offered.push(asHeard(known, way));
    return {
      said: (said[graph.landed[at]! * 4 + state.run] ??= saidIn(call, known, state.run)),
      trust: trustWord(state),
      patience: patienceWord(state),
      scale: known.weight >= perceivedCost(call, state) ? 'problem' : 'price',
      dislikes,
      offered,
    };
  };
}

function saidIn(call: Call, known: Knowledge, inARow: number): View['said'] {
  return {
    facts: known.facts,
    admitted: known.admitted,
    payoffs: known.payoffs,
    explicit: known.explicit,
    deepened: new Set([...known.seen].map(call.problemOf)),
    owed: call.told !== undefined && !known.kept,
    further: call.told === undefined || known.newNeeds > 0,
    answered: known.benefits > 0,
    inARow,
  };
}

/** A line as it looks to somebody who has not heard the answer that rules it out: like its sibling. */
export function hear(call: Call, line: CallLine): Heard {
  const { needs, invented, problem, told } = call.linksOf(line);
  return {
    id: line.id,
    kind: line.kind,
    manner: line.manner,
    sensitive: line.sensitive,
    asks: line.asks,
    problem: problem || undefined,
    payoff: line.about,
    facts: line.kind === 'problem' ? needs : (line.reveals ?? []),
    founded: !invented,
    keeps: Boolean(line.keeps),
    told,
    ruledOut: false,
  };
}

/** What a seller takes in each state. */
export const chooser =
  (view: (at: number) => View, seller: Seller): Choose =>
  (at) =>
    maskOf(view(at), seller);

/** Asks only once for each of so many states. */
export function remembered(choose: Choose, states: number): Choose {
  const found = new Uint8Array(states);
  return (at) => found[at] || (found[at] = choose(at));
}

function maskOf(view: View, seller: Seller): number {
  let mask = 0;
  for (const line of seller(view)) mask |= 1 << view.offered.indexOf(line);
  return mask;
}
