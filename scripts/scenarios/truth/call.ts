import type { Debrief } from '../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import type { Finding } from '../../../src/widgets/spin-role-play/model/debrief/findings.ts';
import type { Criterion } from '../../../src/widgets/spin-role-play/model/debrief/score.ts';
import type { Advice } from '../../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import type { Turn } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Call } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import { count, hasKept, type Facts } from './facts.ts';

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
  short: (turns) => !['problem', 'implication', 'need-payoff'].some((kind) => came(turns, kind)),
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
  fromBefore: (turns) =>
    came(turns, 'need-payoff') && !(came(turns, 'problem') && came(turns, 'implication')),
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
  lucky: (turns, facts, { score }) => agreed(turns) && (score < 85 || facts.at(-1)!.invented),
  unlucky: (turns, facts, { score }) =>
    turns.at(-1)!.line.asks === 'leave' &&
    score >= 45 &&
    !facts.some((one) => ripe(one) || one.invented),
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

/** What is said of a whole call. */
export const states = { findings, advice, checks, ripe };
