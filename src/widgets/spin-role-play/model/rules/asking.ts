import { questions } from '../state/scenario.ts';
import { isOwed, type Moment, type Rule } from './rule.ts';

const factsKnown = ({ links, known }: Moment): boolean =>
  links.needs.every((fact) => known.facts.has(fact));
const isAdmitted = ({ links, known }: Moment): boolean => known.admitted.has(links.problem);
const tooSensitive = ({ line, mood }: Moment): boolean => Boolean(line.sensitive) && !mood.open;
/** A payoff is ripe once the customer sees what the problem leads to. */
const isRipe = ({ links, known }: Moment): boolean => links.ripens.some((id) => known.seen.has(id));

/** The customer has answered it in the call before. */
const isTold = ({ links }: Moment): boolean => links.told;
/** Nothing of the call before stands between the question and its answer. */
const isHeard = (moment: Moment): boolean =>
  !isTold(moment) && !isOwed(moment) && !isRuledOut(moment);
/** An answer in this call has ruled it out. */
const isRuledOut = ({ links }: Moment): boolean => links.against !== undefined;

/** The rules of asking: S, P, I, N. */
export const askingRules: readonly Rule[] = [
  {
    name: 'asked-again',
    kinds: questions,
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: isTold,
  },
  {
    name: 'promise-waits',
    kinds: [...questions, 'pitch', 'proof'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: isOwed,
  },
  {
    name: 'background-founds',
    kinds: ['situation'],
    verdict: 'gain',
    fires: (moment) =>
      moment.links.founds.some((fact) => !moment.known.facts.has(fact)) && isHeard(moment),
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
    fires: ({ links }) => links.inBrief,
  },
  {
    name: 'ruled-out',
    kinds: ['problem', 'implication', 'need-payoff'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: isRuledOut,
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
    fires: (moment) => !factsKnown(moment) && !isTold(moment),
  },
  {
    name: 'need-implied',
    kinds: ['problem'],
    verdict: 'gain',
    fires: (moment) => factsKnown(moment) && !tooSensitive(moment) && isHeard(moment),
  },
  {
    name: 'implication-invented',
    kinds: ['implication'],
    verdict: 'loss',
    patience: -1,
    trust: ({ trait }) => -trait.scepticism,
    fires: ({ links }) => links.invented,
  },
  {
    name: 'implication-early',
    kinds: ['implication'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: (moment) => !moment.links.invented && !isAdmitted(moment) && !isRuledOut(moment),
  },
  {
    name: 'implication-grows',
    kinds: ['implication'],
    verdict: 'gain',
    fires: (moment) =>
      !moment.links.invented && isAdmitted(moment) && !tooSensitive(moment) && isHeard(moment),
  },
  {
    name: 'payoff-early',
    kinds: ['need-payoff'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: (moment) => !isRipe(moment) && !isTold(moment) && !isRuledOut(moment),
  },
  {
    name: 'need-explicit',
    kinds: ['need-payoff'],
    verdict: 'gain',
    fires: (moment) => isRipe(moment) && isHeard(moment),
  },
  {
    name: 'questions-in-a-row',
    kinds: questions,
    verdict: 'loss',
    trust: -1,
    fires: ({ mood }) => mood.asked === 'many',
  },
];
