import { questions, type Moment, type Rule } from './rule.model.ts';

const inBrief = ({ call, line }: Moment): boolean =>
  (line.reveals ?? []).every((fact) => call.scenario.facts.find(({ id }) => id === fact)?.known);
const factsKnown = ({ call, line, known }: Moment): boolean =>
  call.scenario.problems
    .find(({ id }) => id === line.about)!
    .needs.every((fact) => known.facts.has(fact));
const isInvented = ({ call, line }: Moment): boolean =>
  Boolean(call.scenario.implications.find(({ id }) => id === line.about)?.invented);
const isAdmitted = ({ call, line, known }: Moment): boolean =>
  known.admitted.has(call.problemOf(line.about!));
const tooSensitive = ({ line, state, trait }: Moment): boolean =>
  Boolean(line.sensitive) && state.trust < trait.openness;

/** A payoff is ripe once the customer sees what the problem leads to. */
const isRipe = ({ call, line, known }: Moment): boolean => {
  const { of } = call.scenario.payoffs.find(({ id }) => id === line.about)!;
  const leads = call.scenario.implications.filter(({ id, of: from }) => id === of || from === of);
  return leads.some(({ id }) => known.seen.has(id));
};

/** The rules of asking: S, P, I, N. */
export const questionRules: readonly Rule[] = [
  {
    name: 'background-founds',
    kinds: ['situation'],
    verdict: 'gain',
    fires: ({ call, line, known }) =>
      call.scenario.problems.some(({ needs }) =>
        needs.some((fact) => line.reveals?.includes(fact) && !known.facts.has(fact)),
      ),
  },
  {
    name: 'background-tires',
    kinds: ['situation'],
    verdict: 'loss',
    patience: ({ known, trait }) => 2 - known.situations - trait.haste,
    fires: ({ known }) => known.situations >= 3,
  },
  {
    name: 'brief-says-so',
    kinds: ['situation'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: inBrief,
  },
  {
    name: 'sensitive-early',
    kinds: ['problem', 'implication'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: tooSensitive,
  },
  {
    name: 'facts-first',
    kinds: ['problem'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: (moment) => !factsKnown(moment),
  },
  {
    name: 'need-implied',
    kinds: ['problem'],
    verdict: 'gain',
    fires: (moment) => factsKnown(moment) && !tooSensitive(moment),
  },
  {
    name: 'implication-invented',
    kinds: ['implication'],
    verdict: 'loss',
    patience: -1,
    trust: ({ trait }) => -trait.scepticism,
    fires: isInvented,
  },
  {
    name: 'implication-early',
    kinds: ['implication'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: (moment) => !isInvented(moment) && !isAdmitted(moment),
  },
  {
    name: 'implication-grows',
    kinds: ['implication'],
    verdict: 'gain',
    fires: (moment) => !isInvented(moment) && isAdmitted(moment) && !tooSensitive(moment),
  },
  {
    name: 'payoff-early',
    kinds: ['need-payoff'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: (moment) => !isRipe(moment),
  },
  { name: 'need-explicit', kinds: ['need-payoff'], verdict: 'gain', fires: isRipe },
  {
    name: 'questions-in-a-row',
    kinds: questions,
    verdict: 'loss',
    trust: -1,
    fires: ({ state }) => state.run >= 3,
  },
];
