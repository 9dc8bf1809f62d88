import { currencies, type Words } from '../../model/sentences.ts';
import type { Story } from '../../model/story.ts';
import { withWeight, type Deal } from './deal.ts';

/** A deal with nothing on its pans, in the currency that the page's language begins with. */
export const empty = (words: Pick<Words, 'startCurrency'>): Deal => ({
  currency: currencies.find((one) => one === words.startCurrency) ?? 'CNY',
  years: 3,
  weights: [],
});

/** The story’s own figures as a deal to change. */
export const fromStory = ({ costs, solution }: Story): Deal =>
  [
    ...costs.map(({ label, sum, yearly }) => ({ pan: 'need' as const, label, sum, yearly })),
    { pan: 'cost' as const, ...solution, yearly: false },
  ].reduce(
    (deal, { pan, label, sum, yearly }) =>
      withWeight(deal, { pan, label, low: sum * 100, high: sum * 100, yearly, from: '' }),
    { currency: 'CNY', years: 1, weights: [] } as Deal,
  );
