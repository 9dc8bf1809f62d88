import { fill } from '../../../../i18n/text.ts';
import { finding, isSure, money, sum, type Range, type Words } from '../../model/sentences.ts';
import type { BreakEven, BreakEvens } from './break-even.ts';
import { overYears, totalOf, type Deal, type Pan, type Stop, type Weight } from './deal.ts';
import type { Cents } from '../../model/money.ts';
import { isDecided, type Decisive, type Odds } from './odds.ts';

export const isEmpty = (deal: Deal, pan: Pan): boolean =>
  !deal.weights.some((weight) => weight.pan === pan);

const onPan = (deal: Deal, pan: Pan): Range | null =>
  isEmpty(deal, pan) ? null : totalOf(deal, pan);

/** Whether there is something on both pans, so that there is something to say. */
export const hasBoth = (deal: Deal): boolean => !isEmpty(deal, 'need') && !isEmpty(deal, 'cost');

export const dealMoney = (words: Words, { currency }: Deal, range: Range): string =>
  money(words, currency, range);

export const dealFinding = (words: Words, deal: Deal): string =>
  finding(words, deal.currency, onPan(deal, 'need'), onPan(deal, 'cost'));

/** `30,000 yuan over 2 years`. */
export const panTotal = (words: Words, deal: Deal, pan: Pan): string =>
  fill(words.panTotal, {
    sum: dealMoney(words, deal, totalOf(deal, pan)),
    years: deal.years,
  });

/** `30,000 yuan, every year`. */
export const weightSum = (words: Words, deal: Deal, weight: Weight): string =>
  fill(words.row, {
    sum: dealMoney(words, deal, weight),
    often: weight.yearly ? words.yearly : words.once,
  });

/** Why a weight stayed as it was, and what to do instead. */
export const stopSentence = (
  words: Words,
  { currency }: Deal,
  { label, low, high }: Weight,
  stop: Stop,
  step: Cents,
): string =>
  stop === 'TooMuch'
    ? words.faultTooMuch
    : fill(words[`stop${stop}`], {
        label,
        edit: words.edit,
        step: sum(words, currency, step),
        sum: sum(words, currency, stop === 'Low' ? high : low),
      });

export const meaning = (words: Words, deal: Deal): string =>
  fill(words.meaning, {
    years: deal.years,
    need: dealMoney(words, deal, totalOf(deal, 'need')),
    cost: dealMoney(words, deal, totalOf(deal, 'cost')),
  });

/** Cases in a hundred; neither none nor all where it is not certain. */
export const ofHundred = (share: number): number =>
  share <= 0 ? 0 : share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));

/** How sure the finding is, and how that was found. */
export function howSure(words: Words, deal: Deal, { share, by, cases }: Odds): string[] {
  if (by === 'sure') return [words.sure];
  if (isDecided(deal)) return [share > 0 ? words.always : words.never];
  return [
    fill(words.odds, { n: ofHundred(share) }),
    by === 'exact' ? words.byExact : fill(words.byDrawn, { cases: cases ?? 0 }),
  ];
}

export const evenWords = (words: Words, even: BreakEven): string =>
  even.kind === 'at-once'
    ? words.evenAtOnce
    : even.kind === 'never'
      ? words.evenNever
      : fill(even.kind === 'after' ? words.evenAfter : words.evenUntil, even);

/** When the two are level, and at which price. */
export function breakEvenSentences(words: Words, deal: Deal, evens: BreakEvens): string[] {
  const [worst, middle, best] = [evens.worst, evens.middle, evens.best].map((one) =>
    evenWords(words, one),
  );
  const { low, high } = totalOf(deal, 'need');
  const level = sum(words, deal.currency, Math.round((low + high) / 2));
  return [
    worst === best
      ? fill(words.even, { middle: middle! })
      : fill(words.evenRange, { worst: worst!, middle: middle!, best: best! }),
    fill(words.levelPrice, { years: deal.years, price: level }),
  ];
}

/** The question by which an estimate becomes a figure. */
export const questionFor = (words: Words, { pan, yearly, label }: Weight): string => {
  const need = yearly ? words.askNeedYearly : words.askNeedOnce;
  const cost = yearly ? words.askCostYearly : words.askCostOnce;
  return fill(pan === 'need' ? need : cost, { label });
};

/** What to ask next, and why that. */
export function nextQuestion(
  words: Words,
  deal: Deal,
  next: Decisive | null,
): { ask: string; why: string } {
  if (isEmpty(deal, 'need')) return { ask: words.nextFirst, why: words.findNoNeed };
  if (isEmpty(deal, 'cost')) return { ask: words.nextCost, why: words.findNoCost };
  if (!next) return { ask: words.nextMore, why: words.nextNone };
  const values = {
    label: next.weight.label,
    part: `${Math.round(next.part * 100)}%`,
    ifLow: ofHundred(next.ifLow),
    ifHigh: ofHundred(next.ifHigh),
  };
  return {
    ask: questionFor(words, next.weight),
    why: fill(isDecided(deal) ? words.nextDecided : words.nextWhy, values),
  };
}

/** The estimates by what they leave open, the widest first. */
export const openEstimates = (deal: Deal): Weight[] =>
  deal.weights
    .map((weight) => ({ weight, range: overYears(deal, weight) }))
    .filter(({ range }) => !isSure(range))
    .sort((a, b) => b.range.high - b.range.low - (a.range.high - a.range.low))
    .map(({ weight }) => weight);
