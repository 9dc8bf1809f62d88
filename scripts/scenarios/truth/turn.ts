import { traits, type Lack } from '../../../src/widgets/spin-role-play/model/rules/customer.ts';
import { lacksIn } from '../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  endingOf,
  type Ending,
} from '../../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import type { Turn } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Call } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../../src/widgets/spin-role-play/model/state/scenario.ts';
import { tipOf, type Tip } from '../../../src/widgets/spin-role-play/model/talk/mind.ts';
import { count, hasKept, type Facts } from './facts.ts';

/** The line whose answer would rule it out; such a question is about what that answer brings out. */
const answered = ({ call }: Facts, { against }: CallLine): CallLine | undefined =>
  call.scenario.lines.find(({ id }) => id === against);
const problemIn = (facts: Facts, line: CallLine): string =>
  facts.call.problemOf((answered(facts, line) ?? line).about ?? '');
const wasAsked = (facts: Facts, { about = '' }: CallLine): boolean => facts.payoffs.has(about);
const hasFacts = (facts: Facts, line: CallLine): boolean =>
  (
    answered(facts, line)?.reveals ??
    facts.call.scenario.problems.find(({ id }) => id === line.about)!.needs
  ).every((one) => facts.known.has(one));
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
    isPolite(facts) &&
    !wasAsked(facts, turn.line) &&
    !(facts.call.told && !hasKept(facts)) &&
    !/order|advance/.test(turn.outcome ?? ''),
  benefit: (turn, facts) => wasAsked(facts, turn.line) && turn.lands,
  'proof-early': (_, { needs }) => needs === 0,
  'proof-convinces': (turn, { needs }) => needs > 0 && turn.lands,
  'manner-fits': ({ line: { manner }, lands }, { call }) =>
    lands && manner === traits[call.temperament].fits,
  'manner-clashes': line(({ call }, { manner }) => manner === traits[call.temperament].clashes),
  'order-agreed': (turn, facts) =>
    turn.outcome === 'order' && facts.weight >= 1.5 * facts.cost && facts.needs >= 2,
  'advance-agreed': (turn) => turn.outcome === 'advance',
  'close-refused': (turn) => !turn.lands,
  'took-leave': (turn) => turn.line.asks === 'leave',
  'improper-offer': (turn) => turn.line.asks === 'improper' && turn.outcome === 'no-sale',
};

const onlySaid = ({ back = [] }: Turn, { known: facts, admitted, seen }: Facts): boolean =>
  back.every((one) => facts.has(one) || admitted.has(one) || seen.has(one));

/** The implications of which one makes a payoff worth asking for. */
function consequencesOf(facts: Facts, line: CallLine): string[] {
  const { implications, payoffs } = facts.call.scenario;
  const of = payoffs.find(({ id }) => id === line.about)?.of ?? problemIn(facts, line);
  return implications.filter((one) => one.id === of || one.of === of).map(({ id }) => id);
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
