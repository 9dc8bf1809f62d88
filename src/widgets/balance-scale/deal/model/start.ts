import type { Story } from '../../model/story.ts';
import { withWeight, type Deal } from './deal.ts';

/** A deal with nothing on its pans. */
export const empty: Deal = { currency: 'CNY', years: 3, weights: [] };

/** The story’s own figures as a deal to change. */
export const fromStory = ({ costs, solution }: Story): Deal =>
  [
    ...costs.map(({ label, sum, yearly }) => ({ pan: 'need' as const, label, sum, yearly })),
    { pan: 'cost' as const, ...solution, yearly: false },
  ].reduce(
    (deal, { pan, label, sum, yearly }) =>
      withWeight(deal, { pan, label, low: sum * 100, high: sum * 100, yearly, from: '' }),
    { ...empty, years: 1 },
  );
