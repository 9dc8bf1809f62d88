import { fill } from '../../../i18n/text.ts';
import { isLevel } from '../../kit/balance/model.ts';
import type { Words } from '../words.ts';
import { writeMoney, type Cents } from './money.ts';

export type { Words };

/** What is said in the story, and of what any balance shows. */
export const storyWords = [
  'views',
  'story',
  'own',
  'sheets',
  'step',
  'heard',
  'askNow',
  'saidRevealed',
  'saidNothing',
  'known',
  'unknown',
  'result',
  'toOwn',
  'reveals',
  'alt',
  'altEmpty',
  'separator',
  'CNY',
  'HKD',
  'USD',
  'EUR',
  'JPY',
  'GBP',
  'range',
  'findEmpty',
  'findNoNeed',
  'findNoCost',
  'findNeed',
  'findCost',
  'findLevel',
  'findNearly',
  'findOpen',
  'payBack',
  'removes',
  'removesPart',
] as const;

export type StoryWords = Pick<Words, (typeof storyWords)[number]>;

export const currencies = ['CNY', 'HKD', 'USD', 'EUR', 'JPY', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

export interface Range {
  low: Cents;
  high: Cents;
}

export const isSure = ({ low, high }: Range): boolean => low === high;

/** A sum with its currency; as a range where it is not sure: `24,000–36,000 yuan`. */
export const money = (words: StoryWords, currency: Currency, { low, high }: Range): string =>
  fill(words[currency], {
    sum: isSure({ low, high })
      ? writeMoney(low)
      : fill(words.range, { low: writeMoney(low), high: writeMoney(high) }),
  });

export const sum = (words: StoryWords, currency: Currency, cents: Cents): string =>
  money(words, currency, { low: cents, high: cents });

/** What the balance shows, in one sentence without a full stop; a pan on which nothing lies is null. */
export function finding(
  words: StoryWords,
  currency: Currency,
  need: Range | null,
  cost: Range | null,
): string {
  if (!need) return cost ? words.findNoNeed : words.findEmpty;
  if (!cost) return words.findNoCost;
  const low = need.low - cost.high;
  const high = need.high - cost.low;
  const gap = { low, high };
  if (low === 0 && high === 0) return words.findLevel;
  if (isSure(gap) && isLevel(need.low, cost.low))
    return fill(words.findNearly, {
      finding: fill(low > 0 ? words.findNeed : words.findCost, {
        gap: sum(words, currency, Math.abs(low)),
      }),
    });
  if (low >= 0) return fill(words.findNeed, { gap: money(words, currency, gap) });
  const light = sum(words, currency, -low);
  if (high <= 0)
    return fill(words.findCost, { gap: money(words, currency, { low: -high, high: -low }) });
  return fill(words.findOpen, { light, heavy: sum(words, currency, high) });
}
