import { endIn, misheard, type Graph } from './graph.ts';
import { traits, type Lack } from '../../src/widgets/spin-role-play/model/rules/customer.ts';
import type { Criterion } from '../../src/widgets/spin-role-play/model/debrief/score.ts';
import type { Finding } from '../../src/widgets/spin-role-play/model/debrief/findings.ts';
import type { Call, CallState } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../src/widgets/spin-role-play/model/state/scenario.ts';
import { lacksIn, type Debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  endingOf,
  type Advice,
  type Ending,
} from '../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import { turnOf, type Turn } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import { tipOf, type Tip } from '../../src/widgets/spin-role-play/model/talk/mind.ts';

/**
 * Every sentence of a debrief against the fact that it states, worked out here a second time: from the
 * scenario and the lines that landed, without the rules that chose the sentence.
 */

/** What is true in a state, from the lines that landed and the scenario alone. */
export interface Facts {
  call: Call;
  said: CallLine[];
  trust: number;
  run: number;
  weight: number;
  cost: number;
  objections: number;
  known: Set<string>;
  admitted: Set<string>;
  seen: Set<string>;
  payoffs: Set<string>;
  needs: number;
  invented: boolean;
}

/** What follows from the lines that landed is worked out once for each set of them. */
const sets = new WeakMap<Call, Map<string, Omit<Facts, 'trust' | 'run' | 'objections' | 'cost'>>>();
export function factsOf(call: Call, { landed, trust, run, objections }: CallState): Facts {
  if (!sets.has(call)) sets.set(call, new Map());
  const found = sets.get(call)!.get(landed) ?? known(call, landed);
  sets.get(call)!.set(landed, found);
  const { cost } = call.scenario.offer;
  const feels = cost * (1 + objections / 4 - found.payoffs.size / 6);
  return { ...found, trust, run, objections, cost: Math.round(Math.max(cost / 2, feels)) };
}

function known(call: Call, landed: string) {
  const { lines, facts, problems, implications, payoffs: wanted } = call.scenario;
  const said = lines.filter((_, at) => landed[at] === '1');
  const before = (some: { id: string }[]) =>
    some.map(({ id }) => id).filter((id) => call.told?.has(id));
  const told = before([...problems, ...implications, ...wanted]);
  const about = (kind: string) =>
    new Set([...said.filter((line) => line.kind === kind).map((line) => line.about!), ...told]);
  const founded = implications.filter((one) => !one.invented);
  const among = (some: { id: string }[], ids: Set<string>) =>
    new Set([...ids].filter((one) => some.some(({ id }) => id === one)));
  const admitted = among(problems, about('problem'));
  const payoffs = among(wanted, about('need-payoff'));
  const asked = about('implication');
  const seen = new Set(founded.filter(({ id }) => asked.has(id)).map(({ id }) => id));
  const sum = (some: { id: string; weight?: number | undefined }[], of: Set<string>) =>
    some.reduce((total, { id, weight = 0 }) => total + (of.has(id) ? weight : 0), 0);
  return {
    ...{ call, said, admitted, payoffs, seen },
    weight: sum(problems, admitted) + sum(founded, seen),
    known: new Set([
      ...facts.filter(({ known: told }) => told).map(({ id }) => id),
      ...before(facts),
      ...said.flatMap(({ reveals = [] }) => reveals),
    ]),
    needs: new Set([...payoffs].map(call.problemOf)).size,
    invented: implications.some(({ id, invented }) => invented && asked.has(id)),
  };
}

const count = (facts: Facts, kind: string): number =>
  facts.said.filter((line) => line.kind === kind).length;
const problemIn = ({ call }: Facts, { about = '' }: CallLine): string => call.problemOf(about);
const wasAsked = (facts: Facts, { about = '' }: CallLine): boolean => facts.payoffs.has(about);
const hasFacts = (facts: Facts, { about }: CallLine): boolean =>
  facts.call.scenario.problems
    .find(({ id }) => id === about)!
    .needs.every((one) => facts.known.has(one));
const isInvented = ({ call }: Facts, { about }: CallLine): boolean =>
  call.scenario.implications.some(({ id, invented }) => id === about && invented === true);
const trusts = ({ call, trust }: Facts): boolean => trust >= (call.temperament === 'koala' ? 5 : 4);
const isPolite = ({ call }: Facts): boolean => call.temperament !== 'tiger';
const patienceLost = ({ before, after }: Turn): number => before.patience - after.patience;

type Claim = (turn: Turn, facts: Facts) => boolean;
const line =
  (claim: (facts: Facts, line: CallLine) => boolean): Claim =>
  (turn, facts) =>
    claim(facts, turn.line);

/** What the sentence of each rule says. */
const rules: Record<string, Claim> = {
  'rapport-opens': (_, facts) => count(facts, 'problem') === 0,
  'rapport-late': (turn, facts) => count(facts, 'problem') > 0 && !turn.lands,
  'asked-again': line(({ call }, { kind, about = '', reveals = [] }) =>
    (kind === 'situation' ? reveals : [about]).every((one) => call.told!.has(one)),
  ),
  'promise-waits': (turn, facts) =>
    facts.call.told !== undefined && !hasKept(facts) && !turn.line.keeps && !turn.lands,
  'background-founds': line(({ call, known }, { reveals = [] }) =>
    call.scenario.problems.some(({ needs }) =>
      needs.some((one) => reveals.includes(one) && !known.has(one)),
    ),
  ),
  'background-tires': (turn, facts) =>
    count(facts, 'situation') >= 3 && (patienceLost(turn) > 1 || turn.after.patience === 0),
  'brief-says-so': line(({ call }, { reveals = [] }) =>
    reveals.every((one) => call.scenario.facts.some(({ id, known }) => id === one && known)),
  ),
  'ruled-out': (turn, { said }) => !turn.lands && said.some(({ id }) => id === turn.line.against),
  'sensitive-early': (turn, facts) => Boolean(turn.line.sensitive) && !trusts(facts) && !turn.lands,
  'facts-first': (turn, facts) => !hasFacts(facts, turn.line) && !turn.lands,
  'need-implied': (turn, facts) => hasFacts(facts, turn.line) && turn.lands,
  'implication-invented': line(isInvented),
  'implication-early': line((facts, one) => !facts.admitted.has(problemIn(facts, one))),
  'implication-grows': (turn, facts) =>
    facts.admitted.has(problemIn(facts, turn.line)) && !isInvented(facts, turn.line) && turn.lands,
  'payoff-early': line(
    (facts, one) => !consequencesOf(facts, one).some((id) => facts.seen.has(id)),
  ),
  'need-explicit': (turn, facts) =>
    turn.lands && consequencesOf(facts, turn.line).some((id) => facts.seen.has(id)),
  'questions-in-a-row': (_, { run }) => run >= 3,
  'summary-gives': (turn, facts) => facts.run >= 2 && onlySaid(turn, facts),
  'summary-empty': (_, { run }) => run < 2,
  'summary-wrong': (turn, facts) =>
    !onlySaid(turn, facts) && turn.after.trust < turn.before.trust && !turn.lands,
  'pitch-early': (turn, facts) =>
    !wasAsked(facts, turn.line) && turn.after.trust < turn.before.trust,
  'brushed-off': (turn, facts) =>
    isPolite(facts) && !wasAsked(facts, turn.line) && !/order|advance/.test(turn.outcome ?? ''),
  benefit: (turn, facts) => wasAsked(facts, turn.line) && turn.lands,
  'proof-early': (_, { needs }) => needs === 0,
  'proof-convinces': (turn, { needs }) => needs > 0 && turn.lands,
  'manner-fits': line(({ call }, { manner }) => manner === traits[call.temperament].fits),
  'manner-clashes': line(({ call }, { manner }) => manner === traits[call.temperament].clashes),
  'order-agreed': (turn, facts) =>
    turn.outcome === 'order' && facts.weight >= 1.5 * facts.cost && facts.needs >= 2,
  'advance-agreed': (turn) => turn.outcome === 'advance',
  'close-refused': (turn) => !turn.lands,
  'took-leave': (turn) => turn.line.asks === 'leave',
  'improper-offer': (turn) => turn.line.asks === 'improper' && turn.outcome === 'no-sale',
};

const hasKept = ({ said }: Facts): boolean => said.some(({ keeps }) => keeps);

const onlySaid = ({ back = [] }: Turn, { known: facts, admitted, seen }: Facts): boolean =>
  back.every((one) => facts.has(one) || admitted.has(one) || seen.has(one));

/** The implications of which one makes a payoff worth asking for. */
function consequencesOf({ call }: Facts, { about }: CallLine): string[] {
  const { of } = call.scenario.payoffs.find(({ id }) => id === about)!;
  return call.scenario.implications
    .filter((one) => one.id === of || one.of === of)
    .map(({ id }) => id);
}

const lacks: Record<Lack, Claim> = {
  promise: (_, facts) => !hasKept(facts),
  'new-need': (_, facts) => !facts.said.some(({ kind }) => kind === 'need-payoff'),
  need: (_, { needs }) => needs === 0,
  'second-need': (turn, { needs }) => needs < 2 && turn.line.asks === 'order',
  weight: (_, { weight, cost }) => weight < cost,
  'half-more': (turn, { weight, cost }) => weight < 1.5 * cost && turn.line.asks === 'order',
  trust: (turn, { trust }) => trust < (turn.line.asks === 'order' ? 4 : 3),
  benefit: (_, facts) => count(facts, 'pitch') === 0,
  proof: (_, facts) => count(facts, 'proof') === 0 && facts.call.temperament === 'owl',
  unproved: (_, facts) => facts.invented && count(facts, 'proof') === 0,
  invented: (_, { invented }) => invented,
};

const tips: Record<Tip, (facts: Facts) => boolean> = {
  problem: ({ weight, cost }) => weight > cost,
  even: ({ weight, cost }) => weight === cost,
  level: ({ weight, cost }) => weight < cost && weight > 0.8 * cost,
  offer: ({ weight, cost }) => weight <= 0.8 * cost,
};

const endings: Record<Ending, (turn: Turn) => boolean> = {
  // A scenario says of a continuation that both parted in good humour.
  outcome: (turn) => !(turn.walkedOut && turn.outcome === 'continuation'),
  brokenOff: (turn) => turn.line.asks === undefined || !turn.lands,
  brushedOff: (turn) => turn.line.kind === 'pitch' && !turn.lands,
};

const saidKind = (turns: readonly Turn[], kind: string) =>
  turns.filter((turn) => turn.line.kind === kind);
/** A pitch that nobody had asked for; one may also be put off until a promise is kept. */
const pitchedEarly = (turns: readonly Turn[]): boolean =>
  saidKind(turns, 'pitch').some(({ rules }) => rules.some(({ name }) => name === 'pitch-early'));
const came = (turns: readonly Turn[], kind: string): boolean =>
  saidKind(turns, kind).some(
    ({ lands, rules }) => lands && !rules.some(({ name }) => name === 'implication-invented'),
  );
const findings: Record<Finding, (turns: readonly Turn[]) => boolean> = {
  none: (turns) => turns.length === 0,
  pitchFirst: pitchedEarly,
  noQuestion: (turns) =>
    !['situation', 'problem', 'implication', 'need-payoff'].some(
      (kind) => saidKind(turns, kind).length,
    ),
  background: (turns) => saidKind(turns, 'situation').length > 4,
  short: (turns) => !came(turns, 'problem'),
  noImplication: (turns) => came(turns, 'problem') && saidKind(turns, 'implication').length === 0,
  implicationMissed: (turns) =>
    came(turns, 'problem') &&
    saidKind(turns, 'implication').length > 0 &&
    !came(turns, 'implication'),
  noPayoff: (turns) => came(turns, 'implication') && saidKind(turns, 'need-payoff').length === 0,
  payoffMissed: (turns) =>
    came(turns, 'implication') &&
    saidKind(turns, 'need-payoff').length > 0 &&
    !came(turns, 'need-payoff'),
  noSituation: (turns) => came(turns, 'need-payoff') && !came(turns, 'situation'),
  whole: (turns) =>
    ['situation', 'problem', 'implication', 'need-payoff'].every((kind) => came(turns, kind)),
};

/** A next step would be agreed to. */
const ripe = (facts: Facts): boolean =>
  facts.needs >= 1 &&
  facts.weight >= facts.cost &&
  facts.trust >= 3 &&
  !(facts.invented && count(facts, 'proof') === 0) &&
  (facts.call.told === undefined || (hasKept(facts) && count(facts, 'need-payoff') > 0));
const agreed = (turns: readonly Turn[]): boolean =>
  /order|advance/.test(turns.at(-1)?.outcome ?? '');
const advice: Record<
  Advice,
  (turns: readonly Turn[], facts: readonly Facts[], result: Debrief) => boolean
> = {
  lucky: (turns, _, { score }) => agreed(turns) && score < 75,
  unlucky: (turns, facts, { score }) => !agreed(turns) && score >= 75 && !facts.some(ripe),
  unasked: (turns, facts, { unasked }) =>
    !agreed(turns) && facts.findIndex(ripe) === unasked[0] && unasked.length > 0,
};

const checks: Record<Criterion['name'], (turns: readonly Turn[], end: Facts) => boolean> = {
  context: (turns) => {
    const told = saidKind(turns, 'situation').filter(({ lands }) => lands).length;
    return told >= 1 && told <= 4;
  },
  problems: (_, { admitted }) => admitted.size >= 2,
  implications: (_, { seen }) => seen.size >= 2,
  payoff: (_, { payoffs }) => payoffs.size >= 1,
  listening: (turns, { call }) => answersTakenUp(call, turns) >= 3,
  'no-early-pitch': (turns) => !pitchedEarly(turns),
  'next-step': agreed,
  respect: (turns, { invented }) => !invented && turns.at(-1)?.line.asks !== 'improper',
};

/** Counted by the rules that fired: what each question was about, and the one before it. */
function answersTakenUp(call: Call, turns: readonly Turn[]): number {
  const asked = turns.filter(({ line }) => line.kind !== 'summary');
  return asked.filter((turn, at) => {
    const last = asked[at - 1];
    return last !== undefined && follows(call, turn, last);
  }).length;
}
function follows({ problemOf, scenario }: Call, turn: Turn, last: Turn): boolean {
  const gains = turn.rules.map(({ name }) => name);
  const did = last.rules.map(({ name }) => name);
  const same = problemOf(turn.line.about ?? '') === problemOf(last.line.about ?? '');
  if (!last.lands || !turn.lands) return false;
  if (gains.includes('need-implied')) {
    const { needs } = scenario.problems.find(({ id }) => id === turn.line.about)!;
    return needs.some((one) => last.line.reveals?.includes(one));
  }
  const onTopic =
    ['problem', 'implication', 'need-payoff'].includes(last.line.kind) && did.length > 0;
  return (
    (gains.includes('implication-grows') || gains.includes('need-explicit')) && same && onTopic
  );
}

/** What the debrief would say of a turn and is not so. */
export function falseOf(call: Call, turn: Turn, facts: Facts): string[] {
  const wrong: string[] = [];
  for (const { name } of turn.rules) if (!rules[name]!(turn, facts)) wrong.push(name);
  const missing = lacksIn(call, turn);
  for (const lack of missing) if (!lacks[lack](turn, facts)) wrong.push(`lacks ${lack}`);
  const refused = turn.line.kind === 'close' && !turn.lands;
  if (refused !== missing.length > 0) wrong.push('a refused close without what was missing');
  const tip = tipOf(call, turn.before);
  if (!tips[tip](facts)) wrong.push(`tip ${tip}`);
  if (turn.outcome) {
    const ending = endingOf({ ...turn, turns: [turn] });
    if (!endings[ending](turn)) wrong.push(`ending ${ending}`);
  }
  return wrong;
}

/** The same over the ends, closes and pitches of all calls; patience changes none of the sentences but the end. */
export function falseIn(graph: Graph): string[] {
  const { call, first, last, next, worth, effect } = graph;
  const wrong = new Set<string>();
  let moment = -1;
  let facts: Facts;
  let looked: number[] = [];
  for (const at of byMoment(graph)) {
    const before = graph.stateAt(at);
    if (moment !== graph.momentAt(at)) {
      moment = graph.momentAt(at);
      facts = factsOf(call, before);
      looked = [];
    }
    for (let way = first[at]!; way < last[at]!; way++) {
      const does = graph.effectOn(way);
      const ends = next[way]! < 0;
      if (!ends && does.line.kind !== 'close' && does.line.kind !== 'pitch') continue;
      const key = effect[way]! * 16 + (ends ? endIn(next[way]!) : 15);
      if (looked.includes(key)) continue;
      looked.push(key);
      const turn = turnOf(call, graph.knownAt(at), before, does);
      if (worth[way] === misheard) turn.back = recallIn(call, before).misheard;
      for (const one of falseOf(call, turn, facts!)) wrong.add(`${does.line.id}: ${one}`);
    }
  }
  return [...wrong];
}

/** The states, those together that differ in patience alone. */
function byMoment(graph: Graph): Uint32Array {
  const states = Float64Array.from(
    { length: graph.states },
    (_, at) => graph.momentAt(at) * 2 ** 32 + at,
  );
  return Uint32Array.from(states.sort(), (state) => state % 2 ** 32);
}

/** What is said of a whole call. */
export const states = { findings, advice, checks, ripe };
