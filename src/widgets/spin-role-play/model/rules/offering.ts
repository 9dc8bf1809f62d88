import { everything, type CallLine } from '../state/scenario.ts';
import { isOwed, type Moment, type Rule } from './rule.ts';

/** A pitch answers a need that the customer has put into words. */
const isAsked = ({ line, known }: Moment): boolean => known.payoffs.has(line.about!);
const asks =
  (what: CallLine['asks']) =>
  ({ line }: Moment) =>
    line.asks === what;

/** The rules of giving, of manner and of closing. */
export const offeringRules: readonly Rule[] = [
  {
    name: 'rapport-opens',
    kinds: ['rapport'],
    verdict: 'gain',
    trust: 1,
    fires: ({ known }) => known.problems === 0,
  },
  {
    name: 'rapport-late',
    kinds: ['rapport'],
    verdict: 'loss',
    patience: -1,
    fires: ({ known }) => known.problems > 0,
    stops: true,
  },
  {
    name: 'summary-gives',
    kinds: ['summary'],
    verdict: 'gain',
    trust: 1,
    fires: ({ mood, misheard }) => mood.asked !== 'few' && !misheard,
  },
  {
    name: 'summary-empty',
    kinds: ['summary'],
    verdict: 'loss',
    patience: -2,
    fires: ({ mood, misheard }) => mood.asked === 'few' && !misheard,
  },
  {
    name: 'summary-wrong',
    kinds: ['summary'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: ({ misheard }) => misheard,
  },
  {
    name: 'pitch-early',
    kinds: ['pitch'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -2,
    objection: true,
    fires: (moment) => !isAsked(moment),
  },
  {
    name: 'brushed-off',
    kinds: ['pitch'],
    verdict: 'neither',
    polite: true,
    fires: (moment) => moment.trait.courteous && !isAsked(moment) && !isOwed(moment),
  },
  {
    name: 'benefit',
    kinds: ['pitch'],
    verdict: 'gain',
    trust: 1,
    fires: (moment) => isAsked(moment) && !isOwed(moment),
  },
  {
    name: 'proof-early',
    kinds: ['proof'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    fires: ({ known }) => known.explicit.size === 0,
  },
  {
    name: 'proof-convinces',
    kinds: ['proof'],
    verdict: 'gain',
    trust: 1,
    fires: (moment) => moment.known.explicit.size > 0 && !isOwed(moment),
  },
  {
    name: 'manner-fits',
    kinds: everything,
    verdict: 'gain',
    trust: 1,
    upTo: 4,
    ifItLands: true,
    fires: ({ line, trait }) => line.manner !== undefined && line.manner === trait.fits,
  },
  {
    name: 'manner-clashes',
    kinds: everything,
    verdict: 'loss',
    patience: -1,
    trust: -1,
    fires: ({ line, trait }) => line.manner !== undefined && line.manner === trait.clashes,
  },
  {
    name: 'order-agreed',
    kinds: ['close'],
    verdict: 'gain',
    ends: 'order',
    fires: ({ line, mood }) => line.asks === 'order' && mood.order,
  },
  {
    name: 'advance-agreed',
    kinds: ['close'],
    verdict: 'gain',
    ends: 'advance',
    fires: ({ line, mood }) => line.asks === 'next-step' && mood.advance,
  },
  {
    name: 'close-refused',
    kinds: ['close'],
    verdict: 'loss',
    stops: true,
    patience: -1,
    trust: -1,
    fires: ({ line, mood }) =>
      (line.asks === 'order' && !mood.order) || (line.asks === 'next-step' && !mood.advance),
  },
  {
    name: 'took-leave',
    kinds: ['close'],
    verdict: 'neither',
    ends: 'leave',
    fires: asks('leave'),
  },
  {
    name: 'improper-offer',
    kinds: ['close'],
    verdict: 'loss',
    ends: 'no-sale',
    fires: asks('improper'),
  },
];
