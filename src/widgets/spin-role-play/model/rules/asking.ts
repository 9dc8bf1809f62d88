import { hasGround, isRuledOut } from '../state/known.ts';
import { questions } from '../state/scenario.ts';
import { isOwed, type Moment, type Rule } from './rule.ts';

const tooSensitive = ({ line, mood }: Moment): boolean => Boolean(line.sensitive) && !mood.open;

/** The customer has answered it in the call before. */
const isTold = ({ links }: Moment): boolean => links.told;
/** Nothing of the call before stands between the question and its answer. */
const isHeard = (moment: Moment): boolean =>
  !isTold(moment) && !isOwed(moment) && !isRuledOut(moment);

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
    fires: (moment) => !hasGround(moment) && !isTold(moment),
  },
  {
    name: 'need-implied',
    kinds: ['problem'],
    verdict: 'gain',
    fires: (moment) => hasGround(moment) && !tooSensitive(moment) && isHeard(moment),
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
    fires: (moment) => !moment.links.invented && !hasGround(moment),
  },
  {
    name: 'implication-grows',
    kinds: ['implication'],
    verdict: 'gain',
    fires: (moment) =>
      !moment.links.invented && hasGround(moment) && !tooSensitive(moment) && isHeard(moment),
  },
  {
    name: 'payoff-early',
    kinds: ['need-payoff'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: (moment) => !hasGround(moment) && !isTold(moment),
  },
  {
    name: 'need-explicit',
    kinds: ['need-payoff'],
    verdict: 'gain',
    fires: (moment) => hasGround(moment) && isHeard(moment),
  },
  {
    name: 'questions-in-a-row',
    kinds: questions,
    verdict: 'loss',
    trust: -1,
    fires: ({ mood }) => mood.asked === 'many',
  },
];
