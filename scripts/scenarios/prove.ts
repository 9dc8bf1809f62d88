import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import { callOf, type Call, type CallLine } from '../../src/widgets/spin-role-play/call.model.ts';
import { placed } from '../../src/widgets/spin-role-play/hand.model.ts';
import { patienceWord, saidBack, trustWord } from '../../src/widgets/spin-role-play/model.ts';
import { traits } from '../../src/widgets/spin-role-play/customer.model.ts';
import { perceivedCost } from '../../src/widgets/spin-role-play/need.model.ts';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import {
  chanceOf,
  endingOf,
  explore,
  keeps,
  reaching,
  visits,
  type Node,
  type Way,
} from './explore.ts';
import { habits, sellers, skilled, type Heard, type Seller, type View } from './sellers.ts';

/** What the proof says of one scenario with one customer. Shares are 0–1. */
export type Proof = ReturnType<typeof prove>;

const wins = ({ outcome }: Way): boolean => outcome === 'order' || outcome === 'advance';
const even = (node: Node): number[] => node.ways.map(() => 1 / node.ways.length);

export function prove(name: string, scenario: Scenario, temperament: Temperament) {
  const call = callOf(scenario, temperament);
  const nodes = explore(call);
  const views: View[] = [];
  const shares = (seller: Seller) => (node: Node) =>
    sharesOf((views[node.at] ??= viewOf(call, node)), seller);
  const skilledAt: number[][] = [];
  const skilledShares = (node: Node) => (skilledAt[node.at] ??= shares(skilled)(node));
  /** Skilled, but presses any button in this share of turns. */
  const slips = (slip: number) =>
    chanceOf(nodes, wins, (node) =>
      skilledShares(node).map((share) => (1 - slip) * share + slip / node.ways.length),
    );
  const chance = (seller: Seller) => chanceOf(nodes, wins, shares(seller));
  const reach = reaching(nodes, 'advance');
  const kept = [...reach].filter(({ ways }) =>
    ways.some((way) => way.worth === 'good' && keeps(way, 'advance', reach)),
  );
  return {
    scenario: name,
    temperament,
    own: temperament === scenario.temperament,
    tutorial: Boolean(scenario.tutorial),
    states: nodes.length,
    proved: 'whole' as const,
    endings: {
      order: endingOf(nodes, 'order'),
      advance: endingOf(nodes, 'advance'),
      continuation: endingOf(nodes, 'continuation'),
      noSale: endingOf(nodes, 'no-sale'),
    },
    sellers: {
      skilled: chanceOf(nodes, wins, skilledShares),
      slip10: slips(0.1),
      slip20: slips(0.2),
      slip50: slips(0.5),
      random: chanceOf(nodes, wins, even),
      pitchFirst: chance(sellers.pitchFirst),
      situationOnly: chance(sellers.situationOnly),
    },
    habits: Object.fromEntries(
      Object.entries(habits).map(([habit, seller]) => [habit, chance(seller)]),
    ) as Record<keyof typeof habits, number>,
    bias: biasOf(call, scenario, nodes),
    walkedOut: chanceOf(nodes, ({ walkedOut }) => walkedOut, even),
    /** of the states from which an advance can be reached, those where a good line keeps it so */
    keptInReach: reach.size ? kept.length / reach.size : 0,
    deadEnds: nodes.filter(({ ways }) => ways.length === 0).length,
    badHands: nodes.filter((node) => !keepsRule(node)).length,
    neverOffered: neverOffered(scenario, nodes),
  };
}

/** Four to six lines, one of them good, one wrong, of more than one kind. */
function keepsRule({ ways }: Node): boolean {
  const kinds = new Set(ways.map(({ line }) => line.kind));
  const has = (worth: Way['worth']) => ways.some((way) => way.worth === worth);
  return ways.length >= 4 && ways.length <= 6 && kinds.size > 1 && has('good') && has('wrong');
}

function neverOffered({ lines }: Scenario, nodes: readonly Node[]): string[] {
  const offered = new Set(nodes.flatMap(({ ways }) => ways.map(({ line }) => line.id)));
  return lines.map(({ id }) => id).filter((id) => !offered.has(id));
}

function sharesOf(view: View, seller: Seller): number[] {
  const chosen = seller(view);
  return view.offered.map((line) => (chosen.includes(line) ? 1 / chosen.length : 0));
}

/** Turns a state into what the learner at the table can know of it. */
export function viewOf(call: Call, { state, ways }: Node): View {
  const known = call.knowledge(state.landed);
  return {
    said: {
      facts: known.facts,
      admitted: known.admitted,
      payoffs: known.payoffs,
      explicit: known.explicit,
      deepened: new Set([...known.seen].map(call.problemOf)),
      answered: known.benefits > 0,
      inARow: state.run,
    },
    trust: trustWord(state),
    patience: patienceWord(state),
    scale: known.weight >= perceivedCost(call, state) ? 'problem' : 'price',
    dislikes: traits[call.temperament].clashes,
    offered: ways.map(({ line }) => heardOf(call, line)),
  };
}

const heardLines = new WeakMap<CallLine, Heard>();
/** A line sounds the same in every state. */
function heardOf(call: Call, line: CallLine): Heard {
  let found = heardLines.get(line);
  if (!found) heardLines.set(line, (found = heard(call, line)));
  return found;
}

function heard(call: Call, line: CallLine): Heard {
  const { problems, implications } = call.scenario;
  const needs = line.kind === 'problem' && problems.find(({ id }) => id === line.about)?.needs;
  const implication = implications.find(({ id }) => id === line.about);
  return {
    id: line.id,
    kind: line.kind,
    manner: line.manner,
    sensitive: line.sensitive,
    asks: line.asks,
    problem: line.about && call.problemOf(line.about),
    payoff: line.about,
    facts: needs || line.reveals || [],
    founded: !implication?.invented,
  };
}

/** How many seeds stand for all when places are judged. */
const seeds = [1, 2, 3, 4];

/** How much more often than chance the longest, the first and the fitting line are good, where random play goes. */
function biasOf(call: Call, scenario: Scenario, nodes: readonly Node[]) {
  const sums = { longest: { 'zh-CN': 0, en: 0 } as Record<Locale, number>, first: 0, manner: 0 };
  let all = 0;
  let mannered = 0;
  const fits = traits[call.temperament].fits;
  const visited = visits(nodes, even);
  for (const node of nodes) {
    const met = visited[node.at]!;
    const good = ({ worth }: Pick<Way, 'worth'>): number => (worth === 'good' ? 1 : 0);
    const mean = (ways: Pick<Way, 'worth'>[]) =>
      ways.reduce((sum, way) => sum + good(way), 0) / ways.length;
    const chance = mean(node.ways);
    all += met;
    for (const locale of locales) {
      const lengths = node.ways.map(
        ({ line }) => spoken(call, scenario, node, line.id, locale).length,
      );
      const most = Math.max(...lengths);
      sums.longest[locale] +=
        met * (mean(node.ways.filter((_, at) => lengths[at] === most)) - chance);
    }
    const firsts = seeds.map((seed) => placed(node.ways, node.state, seed)[0]!);
    sums.first += met * (mean(firsts) - chance);
    const fitting = node.ways.filter(({ line }) => fits !== undefined && line.manner === fits);
    if (fitting.length > 0) {
      mannered += met;
      sums.manner += met * (mean(fitting) - chance);
    }
  }
  return {
    longest: { 'zh-CN': sums.longest['zh-CN'] / all, en: sums.longest.en / all },
    first: sums.first / all,
    manner: mannered ? sums.manner / mannered : 0,
  };
}

/** A line in one language; a summary with the customer's words in it. */
function spoken(
  call: Call,
  scenario: Scenario,
  { state }: Node,
  id: string,
  locale: Locale,
): string {
  const line = scenario.lines[call.indexOf(id)]!;
  if (line.kind !== 'summary') return line.text[locale];
  const all = [...scenario.facts, ...scenario.problems, ...scenario.implications];
  const said = saidBack(call, state).map(
    (one) => all.find((item) => item.id === one)!.text[locale],
  );
  return fill(line.text[locale], { said: said.join(locale === 'en' ? '; ' : '；') });
}

const atMost = (limit: number) => [0, limit] as const;
const bounds = {
  skilled: [0.95, 1],
  slip10: [0.6, 1],
  slip20: [0.4, 0.85],
  slip50: atMost(0.4),
  random: atMost(0.05),
  pitchFirst: atMost(0.05),
  situationOnly: atMost(0),
} as const;

/** Habits that must cost most of the chance in at least one temperament of a full scenario. */
const habitBounds: Record<keyof typeof habits, number> = {
  pitchesEarly: 0.5,
  closesEarly: 0.5,
  noImplication: 0.5,
  noPayoff: 0.5,
  assumes: 0.5,
  invents: 0.5,
  interrogates: 0.5,
  sensitiveFirst: 0.75,
  clashingManner: 0.75,
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What is wrong with a scenario, one sentence each; nothing when it passes. */
export function faults(proofs: readonly Proof[]): string[] {
  const single = proofs.flatMap((proof) =>
    faultsOf(proof).map((fault) => `${proof.scenario}, ${proof.temperament}: ${fault}`),
  );
  if (proofs.some(({ tutorial }) => tutorial)) return single;
  const whole = Object.entries(habitBounds).flatMap(([habit, limit]) => {
    const least = Math.min(...proofs.map((proof) => proof.habits[habit as keyof typeof habits]));
    return least > limit
      ? [
          `${proofs[0]!.scenario}: the habit ${habit} wins ${percent(least)} at least, allowed is ${percent(limit)} somewhere`,
        ]
      : [];
  });
  return [...single, ...whole];
}

function faultsOf(proof: Proof): string[] {
  const found: string[] = [];
  const must = (holds: boolean, otherwise: string) => void (holds || found.push(otherwise));
  must(proof.deadEnds === 0, `${proof.deadEnds} states offer nothing to say`);
  must(proof.badHands === 0, `${proof.badHands} hands break the rule of the hand`);
  const orderIsOptional = proof.tutorial && !proof.own;
  for (const [ending, { reachable }] of Object.entries(proof.endings))
    must(reachable || (ending === 'order' && orderIsOptional), `no call ends in ${ending}`);
  for (const [seller, [low, high]] of Object.entries(bounds)) {
    const share = proof.sellers[seller as keyof typeof bounds];
    must(
      share >= low && share <= high,
      `the seller ${seller} wins ${percent(share)}, not ${percent(low)} to ${percent(high)}`,
    );
  }
  must(
    proof.keptInReach >= 0.98,
    `a good line keeps an advance in reach in only ${percent(proof.keptInReach)}`,
  );
  const { longest, ...places } = proof.bias;
  for (const [what, points] of Object.entries({ ...longest, ...places }))
    must(points <= 0.1, `the good line is given away (${what}): ${percent(points)} over chance`);
  return found;
}
