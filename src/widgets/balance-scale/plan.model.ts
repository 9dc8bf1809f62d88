import type { Planner } from '../../progress/accounts/model/planner.ts';
import { breakEvens } from './deal/model/break-even.ts';
import { overYears, pans, readDeal, type Weight } from './deal/model/deal.ts';
import {
  breakEvenSentences,
  dealFinding,
  hasBoth,
  openEstimates,
  panTotal,
  questionFor,
  weightSum,
} from './deal/model/sentences.ts';
import type { Words } from './model/sentences.ts';

/** The deal as the balance shows it, and the questions by which its estimates become figures. */
export const planned: Planner<Words> = ({ name, data, line }, words) => {
  const deal = readDeal(data);
  if (!deal) return null;
  if (deal.weights.length === 0) return {};
  const weighed = (weight: Weight) => {
    const { low, high } = overYears(deal, weight);
    return {
      label: weight.label,
      yearly: weight.yearly,
      aYear: (low + high) / 200 / deal.years,
      figure: {
        ...line(`weight:${weight.id}`),
        label: weight.label,
        value: weightSum(words, deal, weight),
        by: weight.from.trim(),
      },
    };
  };
  const [need, cost] = pans.map((pan) => deal.weights.filter((weight) => weight.pan === pan));
  const [even = ''] = hasBoth(deal) ? breakEvenSentences(words, deal, breakEvens(deal)) : [];
  return {
    deals: [
      {
        ...line('deal'),
        name,
        years: deal.years,
        need: need!.map(weighed),
        cost: cost!.map(weighed),
        needTotal: need!.length > 0 ? panTotal(words, deal, 'need') : '',
        costTotal: cost!.length > 0 ? panTotal(words, deal, 'cost') : '',
        says: dealFinding(words, deal),
        payback: even,
      },
    ],
    unknown: openEstimates(deal).map((weight) => ({
      ...line(`open:${weight.id}`),
      what: questionFor(words, weight),
      // Who named an estimate is not always who can be asked: our own quotation is no person.
      ask: '',
    })),
  };
};
